import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { formatCount } from '#shared/base/count.ts';
import type { Due } from '#shared/domain/due.ts';
import { distanceWords } from '#renderer/parts/days-away.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';

const few = 8;
/** So many more are shown at a time: thousands at once would hold the screen up. */
const most = 200;

/** What is due, the overdue first; the first few until more are asked for. */
export function DueList({
  title,
  none,
  list,
  today,
  step,
}: {
  readonly title: string;
  readonly none: string;
  readonly list: readonly Due[];
  readonly today: string;
  /** What can be done about one of them right here. */
  readonly step?: (one: Due) => ReactNode;
}) {
  const lookups = useLookups();
  const [count, setCount] = useState(few);
  const shown = list.slice(0, count);
  const left = list.length - shown.length;
  const overdue = list.filter((one) => one.overdue).length;
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {overdue > 0 && <span className="today-overdue">{` ${formatCount(overdue)} overdue`}</span>}
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
                {step?.(one)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button look="quiet" onClick={() => setCount(count + most)}>
          {left > most ? `Show ${most} more of ${formatCount(list.length)}` : `Show all ${formatCount(list.length)}`}
        </Button>
      )}
    </section>
  );
}
