import { Link } from 'wouter';
import { shortDate } from '#shared/base/calendar-date.ts';
import type { Due } from '#shared/domain/due.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';

const few = 6;

/** The first things that are due, and where all of them stand. */
export function DueTable({ list, none, more }: { readonly list: readonly Due[]; readonly none: string; readonly more: string }) {
  const { titleOf } = useLookups();
  if (list.length === 0)
    return (
      <p className="soft">
        {none} <Link href={more}>See all</Link>
      </p>
    );
  return (
    <>
      <ul className="overview-list">
        {list.slice(0, few).map((one) => (
          <li key={`${one.id}-${one.title}-${one.day}`}>
            <span className={one.overdue ? 'overview-day overdue' : 'overview-day'}>
              {one.day === null ? 'no day set' : shortDate(one.day)}
              {one.overdue && <small>overdue</small>}
            </span>
            <span>
              <Link href={placeOf(one.kind, one.id)}>{one.title || 'Without a title'}</Link>
              {one.owner && <small className="soft"> {titleOf('person', one.owner) ?? 'removed person'}</small>}
            </span>
          </li>
        ))}
      </ul>
      {list.length > few && (
        <p>
          <Link href={more}>{`and ${list.length - few} more`}</Link>
        </p>
      )}
    </>
  );
}
