import { useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Due } from '#shared/domain/due.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import { distanceWords } from './agenda.ts';

/** What is due, the overdue first; the first few until all are asked for. */
export function DueList({
  title,
  none,
  list,
  today,
}: {
  readonly title: string;
  readonly none: string;
  readonly list: readonly Due[];
  readonly today: string;
}) {
  const lookups = useLookups();
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, 8);
  const overdue = list.filter((one) => one.overdue).length;
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {overdue > 0 && <span className="today-overdue">{` ${overdue} overdue`}</span>}
      </h2>
      {list.length === 0 ? (
        <p className="today-none">{none}</p>
      ) : (
        <ul className="today-list">
          {shown.map((one) => (
            <li key={`${one.id}-${one.title}-${one.day}`} className={one.overdue ? 'overdue' : ''}>
              <span className="today-day">
                {one.day === null ? 'No day set' : longDate(one.day)}
                {one.day !== null && <small>{one.overdue ? `overdue, ${distanceWords(one.day, today)}` : distanceWords(one.day, today)}</small>}
              </span>
              <div>
                <Link href={placeOf(one.kind, one.id)}>{one.title || 'Without a title'}</Link>
                {one.owner && <small> {lookups.titleOf('person', one.owner) ?? 'removed person'}</small>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {list.length > shown.length && <Button look="quiet" onClick={() => setAll(true)}>{`Show all ${list.length}`}</Button>}
    </section>
  );
}
