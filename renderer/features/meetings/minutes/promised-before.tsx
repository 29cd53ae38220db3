import { Link } from 'wouter';
import { formatPartialDate } from '#shared/base/partial-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { keepCommitment } from '#renderer/parts/keep-commitment.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What this committee was promised and has not got yet, so that the meeting can ask for it. */
export function PromisedBefore({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const lookups = useLookups();
  const all = useRecords('commitment') ?? [];
  const open = all.filter((one) => one.kept === null && one.committee !== null && one.committee === meeting.committee);
  if (open.length === 0) return null;
  return (
    <details className="promised-before">
      <summary>{`Promised to this committee and still open (${open.length})`}</summary>
      <ul>
        {open.map(({ id, title, owner, due }) => (
          <li key={id}>
            <Link href={placeOf('commitment', id)}>{title}</Link>
            <small>{[owner ? lookups.titleOf('person', owner) : '', due ? formatPartialDate(due) : ''].filter(Boolean).join(', ')}</small>
            <Button look="quiet" disabled={!store.writable} aria-label={`Mark as kept: ${title}`} onClick={() => void keepCommitment(store, id)}>
              Mark as kept
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
