import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import type { Arrived } from './arrived.ts';
import { type MatchedBy, matchItem } from './match-item.ts';
import { earlierAmong, type Known } from './earlier.ts';
import { titleKey, titleLikeness } from './same-title.ts';

/** Where on the agenda a paper goes: at an item, at a new one at the end or under an item, where its earlier version goes, or nowhere. */
export type Target = { readonly at: 'item' | 'under'; readonly item: string } | { readonly at: 'end' | 'version' | 'nowhere' };

/** What would be done with a paper that arrived; everything but `arrived` is for a person to change. */
export type Proposal = {
  /** Where the file lay, with its folders; each once in a list. */
  readonly path: string;
  readonly arrived: Arrived;
  readonly title: string;
  /** Who sent it; '' where nobody knows. */
  readonly from: string;
  /** What it is known by as a paper of its own; no other at the meeting or in the list has it. */
  readonly identity: string;
  readonly target: Target;
  readonly matchedBy: MatchedBy | null;
  /** The identity of the paper that it is a later version of; null for a paper of its own. */
  readonly versionOf: string | null;
  /** The identity of the paper that has the same title, and nothing else that says it is the same; null where there is none. */
  readonly mayBe: string | null;
  /** Whether the agenda item takes this version. */
  readonly follows: boolean;
  readonly isWanted: boolean;
};

/** What is at the meeting before. */
export type AtMeeting = { readonly lines: readonly AgendaLine[]; readonly papers: readonly ReceivedPaper[] };

/** The very file, or the very paper in it, is at the meeting already (`paper`), or was read a moment ago (`path`). */
export type Repeated = { readonly paper: ReceivedPaper } | { readonly path: string };

/** Where the same file or the same kept paper was received before; null where it is new. */
export function repeated(arrived: Arrived, papers: readonly ReceivedPaper[], before: readonly Proposal[]): Repeated | null {
  const { file, kept } = arrived;
  const isSame = (hash: string, keptHash: string | null) => hash === file.hash || (kept !== null && keptHash === kept.hash);
  const paper = papers.find((one) => isSame(one.file.hash, one.kept));
  if (paper) return { paper };
  const read = before.find((one) => isSame(one.arrived.file.hash, one.arrived.kept?.hash ?? null));
  return read ? { path: read.path } : null;
}

/** The identity that a paper of the list gets when it is taken in. */
export function identityNow({ versionOf, identity }: Pick<Proposal, 'versionOf' | 'identity'>): string {
  return versionOf ?? identity;
}

/** Proposes what is done with a paper; `before` are those of the same folder that were proposed already. */
export function propose(path: string, arrived: Arrived, { lines, papers }: AtMeeting, before: readonly Proposal[]): Proposal {
  const lineOf = (version: string) => lines.find(({ item }) => papers.some((one) => one.identity === version && one.id === item.paper));
  const itemOf = (version: string) => lineOf(version)?.id ?? targeted(before.find((one) => identityNow(one) === version));
  const known = [
    ...papers.map((one): Known => ({ ...one, from: one.receivedFrom, name: one.file.name, itemNumber: lineOf(one.identity)?.number ?? '' })),
    ...before.map((one): Known => ({ ...one, identity: identityNow(one), name: one.path, itemNumber: one.arrived.itemNumber })),
  ];
  const { versionOf, mayBe } = earlierAmong(path, arrived, known, (version) => !isElsewhere(arrived, itemOf(version), lines));
  const taken = new Set([...lines.flatMap(({ id, item }) => ((item.paper ?? item.report) ? [id] : [])), ...before.flatMap((one) => targeted(one) ?? [])]);
  const match = matchItem(arrived, path, lines, { earlier: versionOf === null ? null : (itemOf(versionOf) ?? null), isTaken: (item) => taken.has(item) });
  return {
    path,
    arrived,
    title: arrived.title,
    from: arrived.from.slice(0, 300),
    identity: freeIdentity(arrived.report || titleKey(arrived.title).slice(0, 280), new Set(known.map(({ identity }) => identity))),
    target: match ? { at: 'item', item: match.item } : { at: versionOf === null ? 'end' : 'version' },
    matchedBy: match?.by ?? null,
    versionOf,
    mayBe,
    follows: true,
    isWanted: true,
  };
}

/** An identity that is not taken: two papers of one name are two. */
export function freeIdentity(identity: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const own = count === 1 ? identity : `${identity} (${count})`;
    if (!taken.has(own)) return own;
  }
}

function targeted(proposal: Proposal | undefined): string | undefined {
  return proposal?.target.at === 'item' ? proposal.target.item : undefined;
}

/** Whether it says that it belongs to another item than the paper of the same title. */
function isElsewhere({ itemNumber, report, title }: Arrived, item: string | undefined, lines: readonly AgendaLine[]): boolean {
  // Numbers move: one is believed where the title of its item has something of the paper's.
  const own = lines.find((line) => itemNumber !== '' && line.number.toLowerCase() === itemNumber && titleLikeness(line.title, title) > 0);
  return report === '' && own !== undefined && item !== undefined && own.id !== item;
}
