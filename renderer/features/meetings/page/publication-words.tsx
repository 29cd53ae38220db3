import { type CalendarDate, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import { distanceWords } from '#renderer/parts/days-away.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';

/** By when the agenda must be published, or that it was; nothing for a meeting without a date, or that is not held. */
export function PublicationWords({ meeting, today }: { readonly meeting: Meeting; readonly today: CalendarDate }) {
  const lookups = useLookups();
  const committee = lookups.recordsOf('committee').find((one) => one.id === meeting.committee) ?? null;
  if (meeting.date === null || meeting.status === 'cancelled') return null;
  if (meeting.published === null && meeting.date < today) return <>Not published</>;
  const due = publicationOf({ ...meeting, date: meeting.date }, committee, lookups.settings);
  if (meeting.published !== null) {
    return (
      <>
        {`Published ${longDate(meeting.published)}`}
        {!due.enough && <strong className="is-late">{` ${due.countWords}`}</strong>}
      </>
    );
  }
  return (
    <>
      {`Publish by ${weekdayDate(due.day)}`}
      <strong className={due.day < today ? 'is-late' : undefined}>{due.day < today ? ' (that day has passed)' : ` (${distanceWords(due.day, today)})`}</strong>
    </>
  );
}
