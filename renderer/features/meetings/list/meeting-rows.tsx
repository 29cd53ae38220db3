import { Link } from 'wouter';
import { type CalendarDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { type Meeting, meetingStatus } from '#shared/domain/meeting/index.ts';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { PublicationWords } from '../page/publication-words.tsx';

/** Meetings as a list, each with its committee, place, what is on its agenda and when that must be out. */
export function MeetingRows({ meetings, today }: { readonly meetings: readonly Meeting[]; readonly today: CalendarDate }) {
  const lookups = useLookups();
  return (
    <ul className="meeting-rows">
      {meetings.map((one) => (
        <li key={one.id} className={one.status === 'cancelled' ? 'is-off' : undefined}>
          <span className="meeting-when">
            {one.date ? weekdayDate(one.date) : 'No date yet'}
            {one.time && <small>{one.time}</small>}
          </span>
          <span className="meeting-what">
            <Link href={`/meetings/${one.id}`}>{committeeWords(one, lookups)}</Link>
            {one.title && <span> {one.title}</span>}
            {one.status !== 'planned' && <strong className="meeting-status">{meetingStatus.find(({ value }) => value === one.status)?.label}</strong>}
            <small>{[one.place, one.agenda.length > 0 ? counted(one.agenda.length, 'item', 'items') : 'no agenda yet'].filter(Boolean).join(' · ')}</small>
          </span>
          <span className="meeting-publication">
            <PublicationWords meeting={one} today={today} />
          </span>
        </li>
      ))}
    </ul>
  );
}
