import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecords } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';

/** The reports that are for a meeting, in the order of their items. */
export function AgendaTab({ meeting: { id } }: { readonly meeting: Meeting }) {
  const reports = useRecords('report');
  const own = useMemo(
    () => (reports ?? []).filter((one) => one.meeting === id).sort((a, b) => a.agendaItem.localeCompare(b.agendaItem, 'en-GB', { numeric: true })),
    [reports, id],
  );
  if (!reports) return null;
  if (own.length === 0) return <p>No report is for this meeting yet. A report names its meeting among its details.</p>;
  return (
    <ul>
      {own.map((one) => (
        <li key={one.id}>
          {one.agendaItem} <Link href={placeOf('report', one.id)}>{one.title}</Link>
        </li>
      ))}
    </ul>
  );
}
