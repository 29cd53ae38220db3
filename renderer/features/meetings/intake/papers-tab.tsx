import { useMemo } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { receivedPaper } from '#shared/domain/paper/index.ts';
import { useRecords } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';

/** The papers that were received for a meeting, the latest first. */
export function PapersTab({ meeting: { id } }: { readonly meeting: Meeting }) {
  const papers = useRecords('paper');
  const own = useMemo(() => (papers ?? []).filter((one) => one.meeting === id).sort((a, b) => b.received.localeCompare(a.received)), [papers, id]);
  if (!papers) return null;
  if (own.length === 0) return <p>No paper was received for this meeting yet.</p>;
  return (
    <ul>
      {own.map((one) => (
        <li key={one.id}>
          <Link href={placeOf('paper', one.id)}>{receivedPaper.titleOf(one)}</Link> {longDate(one.received)}
        </li>
      ))}
    </ul>
  );
}
