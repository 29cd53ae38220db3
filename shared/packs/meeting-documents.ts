import { isOpen } from '#shared/domain/access.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Agenda, AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { type DecisionRecords, decisionOutline, decisionsOutline } from '#shared/meetings/minutes/decision-outline.ts';
import { linesAsMarked, minutedItems, type Reader } from '#shared/meetings/minutes/minuted.ts';
import { minutesOutline } from '#shared/meetings/minutes/minutes-outline.ts';
import { meetingTexts, type PrivateText, type SortedTexts, withoutWords } from '#shared/meetings/minutes/secrets.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { labelOfNode, wordsOfNode } from '#shared/papers/node-words.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { allowedOutline } from './allowed-outline.ts';
import { decisionsOnParts } from './decisions.ts';
import type { PackItem } from './pack-source.ts';
import { textsOfPaper } from './paper-texts.ts';
import { withheldWords } from './withheld-words.ts';

/** A meeting with its agenda, and the papers of its items by the id of the item, as far as they can be read. */
export type HeldMeeting = Omit<DecisionRecords, 'paper'> & {
  readonly agenda: Pick<Agenda, 'lines' | 'exclusion'>;
  readonly papers: ReadonlyMap<string, KeptPaper>;
};

/** The agenda as it holds with what authors marked: an open item with a paper that is wholly marked is not decided yet. */
export function linesOf({ agenda, papers }: Pick<HeldMeeting, 'agenda' | 'papers'>): readonly AgendaLine[] {
  return linesAsMarked(agenda.lines, (item) => papers.get(item.id)?.report.exempt ?? []);
}

/** The minutes for a reader. */
export function minutesFor(held: HeldMeeting, reader: Reader): Outline {
  const { meeting, committee, people, settings, agenda } = held;
  return minutesOutline({ meeting, committee, people, settings, lines: linesOf(held), exclusion: agenda.exclusion }, reader);
}

/** The notice of what was decided about one item for a reader, or with null of all that was decided. Papers are taken in as the reader may have them. */
export function decisionsFor(held: HeldMeeting, item: string | null, reader: Reader): Outline {
  const lines = linesOf(held).filter((line) => item === null || line.id === item);
  const items = minutedItems(held.meeting, lines, reader).map((minuted) => {
    const line = lines.find((one) => one.id === minuted.line.id);
    const kept = held.papers.get(minuted.line.id);
    return { minuted, paper: line && kept && minuted.isWhole ? paperFor(line, kept, reader) : null };
  });
  const [first] = items;
  return item === null || !first ? decisionsOutline(items, held) : decisionOutline(first.minuted, { ...held, paper: first.paper });
}

/** Every text of the meeting and its papers: what the public may not read, and what it may. */
export function textsOfMeeting(held: HeldMeeting): SortedTexts {
  const lines = linesOf(held);
  const own = meetingTexts(held.meeting, lines);
  const papers = lines.flatMap((line) => {
    const kept = held.papers.get(line.id);
    return kept ? [textsOfItem(line, kept)] : [];
  });
  return {
    secrets: [...own.secrets, ...papers.flatMap((one) => one.secrets)],
    allowed: [...own.allowed, ...papers.flatMap((one) => one.allowed), ...frameTexts(held, lines), held.agenda.exclusion?.words ?? '', withheldWords],
    typed: own.typed,
  };
}

/** What documents say of every meeting: headings, standing words, names. Made as if nothing were known of what is hidden, and without papers. */
function frameTexts(held: HeldMeeting, lines: readonly AgendaLine[]): readonly string[] {
  const meeting = withoutWords(held.meeting, lines);
  const shown = lines.map((line) => ({ ...line, title: '', publicTitle: '', urgency: '' }));
  const bare: HeldMeeting = { ...held, meeting, papers: new Map(), agenda: { lines: shown, exclusion: held.agenda.exclusion } };
  return [minutesFor(bare, 'public'), decisionsFor(bare, null, 'public')].flatMap((outline) => [
    outline.title,
    outline.subject,
    outline.header,
    outline.organisation,
    ...outline.nodes.flatMap((node) => [plainText(wordsOfNode(node)), labelOfNode(node)]),
  ]);
}

function textsOfItem(line: AgendaLine, kept: KeptPaper): { readonly secrets: readonly PrivateText[]; readonly allowed: readonly string[] } {
  const parts = decisionsOnParts(packItem(line), kept);
  const mayRead = (part: string | null) => isOpen(line.access) && (part === null || !parts.has(part));
  const texts = textsOfPaper(kept);
  return {
    secrets: texts.filter((one) => !mayRead(one.part)).map(({ place, text }) => ({ place: `${place} of item ${line.number}`, text })),
    allowed: texts.filter((one) => mayRead(one.part)).map((one) => one.text),
  };
}

function paperFor(line: AgendaLine, kept: KeptPaper, reader: Reader): Outline {
  return reader === 'public' ? allowedOutline(kept, packItem(line), 'public') : buildOutline(recordsOf(kept));
}

function packItem({ id, number, level, part, item, title, access: decided }: AgendaLine): PackItem {
  return {
    ...decided,
    ...{ id, number, level, agendaPart: part, title, parts: item.parts, known: item.known ?? [] },
    ...{ time: '', minutes: null, presenter: '', note: '', withdrawn: null, withdrawnReason: '', urgent: '', paper: null },
  };
}
