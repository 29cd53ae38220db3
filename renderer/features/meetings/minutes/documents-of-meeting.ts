import { ok, type Result } from '#shared/base/result.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { decisionOutline, decisionsOutline, hasDecision } from '#shared/meetings/minutes/decision-outline.ts';
import { linesAsMarked, minutedItems, type Reader } from '#shared/meetings/minutes/minuted.ts';
import { minutesOutline } from '#shared/meetings/minutes/minutes-outline.ts';
import { meetingTexts } from '#shared/meetings/minutes/secrets.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import type { Store } from '#renderer/data/index.ts';
import type { PrivateWords } from '#renderer/parts/save-outline.ts';
import type { AgendaState } from '../agenda/use-agenda.ts';
import type { DocumentVersion } from '../documents/document-dialog.tsx';
import { paperTexts, publicPaper } from './public-paper.ts';
import { readItemPaper } from './use-item-paper.ts';

/** What the documents of a meeting are made from. */
export type MeetingSources = {
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly agenda: Pick<AgendaState, 'lines' | 'exclusion' | 'papers'>;
  readonly people: readonly Person[];
  readonly settings: Settings;
};

/** The minutes for the public and for members. Papers are read, for an author's mark keeps an item from the public too. */
export async function minutesVersions(store: Store, sources: MeetingSources): Promise<Result<readonly DocumentVersion[]>> {
  const read = await readPapers(store, sources);
  if (!read.ok) return read;
  const { lines, withheld } = read.value;
  const { meeting, committee, people, settings, agenda } = sources;
  const outline = (reader: Reader) => minutesOutline({ meeting, committee, people, settings, lines, exclusion: agenda.exclusion }, reader);
  return ok(versions(sources, lines, outline, 'minutes', withheld));
}

/** The notice of what was decided about one item, or with null of all decisions of the meeting. */
export async function decisionVersions(store: Store, sources: MeetingSources, item: string | null): Promise<Result<readonly DocumentVersion[]>> {
  const read = await readPapers(store, sources);
  if (!read.ok) return read;
  const { lines, papers, withheld } = read.value;
  const paperOf = (line: AgendaLine, reader: Reader): Outline | null => {
    const kept = papers.get(line.id);
    if (!kept) return null;
    return reader === 'public' ? publicPaper(line, kept) : buildOutline(recordsOf(kept));
  };
  const wanted = lines.filter((line) => item === null || line.id === item);
  const outline = (reader: Reader) => {
    const items = minutedItems(sources.meeting, wanted, reader).map((minuted) => {
      const line = wanted.find((one) => one.id === minuted.line.id);
      return { minuted, paper: line && minuted.isWhole ? paperOf(line, reader) : null };
    });
    const [first] = items;
    return item === null || !first ? decisionsOutline(items, sources) : decisionOutline(first.minuted, { ...sources, paper: first.paper });
  };
  return ok(versions(sources, wanted, outline, item === null ? 'decisions' : 'decision', withheld));
}

/** Whether anything was decided about an item, so that a notice says something. */
export function isDecided(meeting: Meeting, line: AgendaLine): boolean {
  return minutedItems(meeting, [line], 'members').some(hasDecision);
}

function versions(
  { meeting, committee }: MeetingSources,
  lines: readonly AgendaLine[],
  outline: (reader: Reader) => Outline,
  what: string,
  withheld: PrivateWords,
): readonly DocumentVersion[] {
  const name = [meeting.date, committee?.title, what].filter(Boolean).join(' ');
  const number = lines.length === 1 && what === 'decision' ? `, item ${lines[0]?.number}` : '';
  const open: DocumentVersion = { name: 'public', label: 'For the public', outline: outline('public'), fileName: `${name}${number}`, withheld };
  if (lines.every((line) => isOpen(line.access))) return [open];
  return [
    open,
    {
      name: 'members',
      label: 'For members, not for publication',
      outline: outline('members'),
      fileName: `${name}${number}, not for publication`,
      withheld: null,
    },
  ];
}

type ReadPapers = {
  /** As they hold with what the authors marked. */
  readonly lines: readonly AgendaLine[];
  readonly papers: ReadonlyMap<string, KeptPaper>;
  readonly withheld: PrivateWords;
};

async function readPapers(store: Store, { meeting, agenda }: MeetingSources): Promise<Result<ReadPapers>> {
  const papers = new Map<string, KeptPaper>();
  for (const { id, item } of agenda.lines) {
    const kept = agenda.papers.find((one) => one.id === item.paper)?.kept ?? null;
    const read = await readItemPaper(store, item.report, kept);
    if (!read.ok) return read;
    if (read.value) papers.set(id, read.value);
  }
  const lines = linesAsMarked(agenda.lines, (item) => papers.get(item.id)?.report.exempt ?? []);
  const all = [
    meetingTexts(meeting, lines),
    ...lines.flatMap((line) => {
      const kept = papers.get(line.id);
      return kept ? [paperTexts(line, kept, isOpen(line.access))] : [];
    }),
  ];
  return ok({ lines, papers, withheld: { secrets: all.flatMap((one) => one.secrets), allowed: all.flatMap((one) => one.allowed) } });
}
