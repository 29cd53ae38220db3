import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { formatPartialDate, type PartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import type { Commitment } from '#shared/domain/commitment.ts';
import { useStore } from '#renderer/data/index.ts';
import { keepCommitment } from '#renderer/parts/keep-commitment.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { FoundPromise } from './found-promises.ts';

/** Commitments, open ones first and the earliest before others, each with its day and a way to say that it was kept. */
export function CommitmentList({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const store = useStore();
  return (
    <ul className="promises">
      {[...commitments].sort(byDue).map(({ id, title, due, kept }) => (
        <li key={id} data-kept={kept !== null || undefined}>
          <Link href={placeOf('commitment', id)}>{title}</Link>
          <span className="promise-foot">
            <small>{kept === null ? dueWords(due) : `Kept on ${longDate(kept)}`}</small>
            {kept === null && (
              <Button look="quiet" disabled={!store.writable} onClick={() => void keepCommitment(store, id)}>
                Mark as kept
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Promises that were found in a text and are not recorded; `place` leads to the words. */
export function FoundList({
  promises,
  place,
  onRecord,
}: {
  readonly promises: readonly FoundPromise[];
  readonly place: (promise: FoundPromise) => ReactNode;
  readonly onRecord: (promise: FoundPromise) => void;
}) {
  const { writable } = useStore();
  return (
    <ul className="promises">
      {promises.map((one) => (
        <li key={`${one.block} ${one.from}`}>
          {place(one)}
          <span className="promise-foot">
            <small>{`${dueWords(one.due)}${one.confidence === 'likely' ? '; perhaps no promise' : ''}`}</small>
            <Button look="quiet" disabled={!writable} onClick={() => onRecord(one)}>
              Record
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function byDue(a: Commitment, b: Commitment): number {
  const keyOf = ({ kept, due }: Commitment) => `${kept === null ? '' : 'kept'}${due === null ? '9999' : partialDateKey(due)}`;
  return keyOf(a).localeCompare(keyOf(b));
}

/** 'Due by May 2027'. */
export function dueWords(due: PartialDate | null): string {
  return due === null ? 'No day named' : `Due ${formatPartialDate(due).replace(/^Q/, 'in Q')}`;
}
