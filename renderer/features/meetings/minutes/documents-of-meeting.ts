import { ok, type Result } from '#shared/base/result.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { hasDecision } from '#shared/meetings/minutes/decision-outline.ts';
import { minutedItems, type Reader } from '#shared/meetings/minutes/minuted.ts';
import { decisionsFor, type HeldMeeting, linesOf, minutesFor, textsOfMeeting } from '#shared/packs/meeting-documents.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import type { AgendaState } from '../agenda/use-agenda.ts';
import type { DocumentVersion } from '../documents/document-dialog.tsx';
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
  const held = await readPapers(store, sources);
  return held.ok ? ok(versions(held.value, linesOf(held.value), (reader) => minutesFor(held.value, reader), 'minutes')) : held;
}

/** The notice of what was decided about one item, or with null of all decisions of the meeting. */
export async function decisionVersions(store: Store, sources: MeetingSources, item: string | null): Promise<Result<readonly DocumentVersion[]>> {
  const held = await readPapers(store, sources);
  if (!held.ok) return held;
  const lines = linesOf(held.value).filter((line) => item === null || line.id === item);
  const what = item === null ? 'decisions' : `decision on item ${lines[0]?.number}`;
  return ok(versions(held.value, lines, (reader) => decisionsFor(held.value, item, reader), what));
}

/** Whether anything was decided about an item, so that a notice says something. */
export function isDecided(meeting: Meeting, line: AgendaLine): boolean {
  return minutedItems(meeting, [line], 'members').some(hasDecision);
}

function versions(held: HeldMeeting, lines: readonly AgendaLine[], outline: (reader: Reader) => Outline, what: string): readonly DocumentVersion[] {
  const fileName = [held.meeting.date, held.committee?.title, what].filter(Boolean).join(' ');
  const open: DocumentVersion = { name: 'public', label: 'For the public', outline: outline('public'), fileName, withheld: textsOfMeeting(held) };
  const isWhole = lines.every((line) => isOpen(line.access) && line.item.parts.every(isOpen));
  if (isWhole) return [open];
  const all = {
    name: 'members',
    label: 'For members, not for publication',
    outline: outline('members'),
    fileName: `${fileName}, not for publication`,
    withheld: null,
  };
  return [open, all];
}

async function readPapers(store: Store, { agenda, ...sources }: MeetingSources): Promise<Result<HeldMeeting>> {
  const papers = new Map<string, KeptPaper>();
  for (const { id, item } of agenda.lines) {
    const kept = agenda.papers.find((one) => one.id === item.paper)?.kept ?? null;
    const read = await readItemPaper(store, item.report, kept);
    if (!read.ok) return read;
    if (read.value) papers.set(id, read.value);
  }
  return ok({ ...sources, agenda, papers });
}
