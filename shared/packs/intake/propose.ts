import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import type { Arrived } from './arrived.ts';
import { type MatchedBy, matchItem } from './match-item.ts';
import { titleKey, titleLikeness } from './same-title.ts';

/** Where on the agenda a paper goes: at an item, at a new one at the end or under an item, where its earlier version goes, or nowhere. */
export type Target = { readonly at: 'item' | 'under'; readonly item: string } | { readonly at: 'end' | 'version' | 'nowhere' };

/** What would be done with a paper that arrived; everything but `arrived` is for a person to change. */
export type Proposal = {
  /** Where the file lay, with its folders; each once in a list. */
  readonly path: string;
  readonly arrived: Arrived;
  readonly title: string;
  readonly target: Target;
  readonly matchedBy: MatchedBy | null;
  /** The identity of the paper that it is a later version of; null for a paper of its own. */
  readonly versionOf: string | null;
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

/** What a paper is known by: the id of its report, else its title. */
export function identityOf({ report }: Pick<Arrived, 'report'>, title: string): string {
  return report || titleKey(title).slice(0, 280);
}

/** Proposes what is done with a paper; `before` are those of the same folder that were proposed already. */
export function propose(path: string, arrived: Arrived, { lines, papers }: AtMeeting, before: readonly Proposal[]): Proposal {
  const identity = identityOf(arrived, arrived.title);
  const itemOf = (version: string) =>
    lines.find(({ item }) => papers.some((one) => one.identity === version && one.id === item.paper))?.id ??
    targeted(before.find((one) => identityNow(one) === version));
  const isKnown = papers.some((one) => one.identity === identity) || before.some((one) => identityNow(one) === identity);
  const earlier = isKnown && isTelling(arrived, identity) && !isElsewhere(arrived, itemOf(identity), lines) ? identity : null;
  const taken = new Set([...lines.flatMap(({ id, item }) => ((item.paper ?? item.report) ? [id] : [])), ...before.flatMap((one) => targeted(one) ?? [])]);
  const match = matchItem(arrived, path, lines, { earlier: earlier === null ? null : (itemOf(earlier) ?? null), isTaken: (item) => taken.has(item) });
  return {
    path,
    arrived,
    title: arrived.title,
    target: match ? { at: 'item', item: match.item } : { at: earlier === null ? 'end' : 'version' },
    matchedBy: match?.by ?? null,
    versionOf: earlier,
    follows: true,
    isWanted: true,
  };
}

function identityNow({ versionOf, arrived, title }: Proposal): string {
  return versionOf ?? identityOf(arrived, title);
}

function targeted(proposal: Proposal | undefined): string | undefined {
  return proposal?.target.at === 'item' ? proposal.target.item : undefined;
}

const general = /^(?:report|appendix(?: \w{1,3})?|annex(?: \w{1,3})?|minutes|agenda|update|paper|cover(?:ing)? report)$/;

/** Whether its identity tells it from other papers: the name of a file does not, and two appendices may be called the same. */
function isTelling({ report, isTitled }: Arrived, identity: string): boolean {
  return report !== '' || (isTitled && !general.test(identity));
}

/** Whether it says that it belongs to another item than the paper of the same title. */
function isElsewhere({ itemNumber, report, title }: Arrived, item: string | undefined, lines: readonly AgendaLine[]): boolean {
  // Numbers move: one is believed where the title of its item has something of the paper's.
  const own = lines.find((line) => itemNumber !== '' && line.number.toLowerCase() === itemNumber && titleLikeness(line.title, title) > 0);
  return report === '' && own !== undefined && item !== undefined && own.id !== item;
}
