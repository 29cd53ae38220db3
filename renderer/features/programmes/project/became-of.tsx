import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Project } from '#shared/domain/project.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { formerTitles } from './former-titles.ts';

/** In a line: since when it is closed, what it went into or came from, and what it was called. Nothing where nothing is to be said. */
export function BecameOf({ project }: { readonly project: Project }) {
  const { titleOf } = useLookups();
  const { closedOn, closedReason, mergedInto, splitFrom } = project;
  const named = (id: string) => <Link href={placeOf('project', id)}>{titleOf('project', id) ?? 'a removed project'}</Link>;
  const former = formerTitles(project);
  if (closedOn === null && splitFrom === null && former.length === 0) return null;
  return (
    <p className="became-of">
      {closedOn !== null && mergedInto !== null && (
        <>
          Merged on {longDate(closedOn)} into {named(mergedInto)}.{' '}
        </>
      )}
      {closedOn !== null && mergedInto === null && `Closed on ${longDate(closedOn)}. `}
      {closedOn !== null && closedReason !== '' && `${closedReason.replace(/[.\s]+$/, '')}. `}
      {splitFrom !== null && <>Split from {named(splitFrom)}. </>}
      {former.length > 0 && `Formerly ${former.map((one) => `“${one}”`).join(', ')}.`}
    </p>
  );
}
