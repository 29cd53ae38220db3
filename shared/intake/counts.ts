import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Proposal, ProposedRow } from './propose.ts';

/** How many rows come to what, and how many records come along. */
export type IntakeCounts = Readonly<Record<ProposedRow['action'], number>> & { readonly withNotes: number; readonly made: number };

/** Counts a proposal. */
export function countProposal({ rows, made }: Pick<Proposal, 'rows' | 'made'>): IntakeCounts {
  const counts = { create: 0, update: 0, same: 0, skip: 0, left: 0, stop: 0, withNotes: 0, made: made.length };
  for (const row of rows) {
    counts[row.action] += 1;
    if (row.notes.length > 0) counts.withNotes += 1;
  }
  return counts;
}

/** What an import would do, in a sentence: '214 risks are added, 3 changed and 2 people made.' */
export function proposalWords(kind: Kind, counts: IntakeCounts): string {
  const { label, plural } = nouns[kind];
  const parts = [
    counts.create > 0 ? `${number(counts.create)} ${counts.create === 1 ? `${label} is` : `${plural} are`} added` : '',
    counts.update > 0 ? `${number(counts.update)} ${counts.update === 1 ? `${label} is` : `${plural} are`} changed` : '',
    counts.made > 0 ? `${number(counts.made)} ${counts.made === 1 ? 'person is' : 'people are'} added because rows name them` : '',
    counts.same > 0 ? `${number(counts.same)} ${counts.same === 1 ? 'row says' : 'rows say'} what the register says already` : '',
    counts.skip > 0 ? `${number(counts.skip)} ${counts.skip === 1 ? 'row is' : 'rows are'} skipped` : '',
    counts.left > 0 ? `${number(counts.left)} ${counts.left === 1 ? 'row is' : 'rows are'} left out` : '',
  ].filter(Boolean);
  if (parts.length === 0) return 'Nothing would be imported.';
  const last = parts.pop() as string;
  return `${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}.`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
