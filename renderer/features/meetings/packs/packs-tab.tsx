import { useMemo } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecords } from '#renderer/data/index.ts';

/** The packs that were made for a meeting, the first of them first. */
export function PacksTab({ meeting: { id } }: { readonly meeting: Meeting }) {
  const packs = useRecords('pack');
  const own = useMemo(() => (packs ?? []).filter((one) => one.meeting === id).sort((a, b) => a.number - b.number), [packs, id]);
  if (!packs) return null;
  if (own.length === 0) return <p>No pack was made for this meeting yet.</p>;
  return (
    <ul>
      {own.map((one) => (
        <li key={one.id}>
          {one.title} {longDate(one.made)}
        </li>
      ))}
    </ul>
  );
}
