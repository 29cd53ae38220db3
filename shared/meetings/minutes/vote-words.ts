import { capital } from '#shared/base/capital.ts';
import type { Minute } from '#shared/domain/meeting/index.ts';

/** The choices of what came of an item, with the words of screens. */
export const outcomeChoices: readonly { readonly value: Minute['outcome']; readonly label: string }[] = [
  { value: 'open', label: 'Not recorded' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'amended', label: 'Agreed as amended' },
  { value: 'lost', label: 'Lost' },
  { value: 'deferred', label: 'Deferred' },
  { value: 'noted', label: 'Noted' },
];

const sentences: Readonly<Record<Minute['outcome'], string>> = {
  open: '',
  agreed: 'The recommendations were agreed.',
  amended: 'The recommendations were agreed as amended.',
  lost: 'The motion was lost.',
  deferred: 'The item was deferred.',
  noted: 'The report was noted.',
};

/** What came of an item, as minutes say it; '' where it was not recorded. */
export function outcomeWords(outcome: Minute['outcome']): string {
  return sentences[outcome];
}

/** The votes as minutes give them: 'For 7, against 2, abstained 1.', without what was not counted. */
export function votesWords({ votesFor, votesAgainst, abstained }: Pick<Minute, 'votesFor' | 'votesAgainst' | 'abstained'>): string {
  const counts = [
    votesFor === null ? '' : `for ${votesFor}`,
    votesAgainst === null ? '' : `against ${votesAgainst}`,
    abstained === null ? '' : `abstained ${abstained}`,
  ].filter(Boolean);
  return counts.length === 0 ? '' : `${capital(counts.join(', '))}.`;
}
