import { Link } from 'wouter';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { type Meeting, meetingStatus } from '#shared/domain/meeting/index.ts';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { DateNote } from '../dates/date-note.tsx';
import { StatusMenu } from '../dates/status-menu.tsx';
import { PublicationWords } from './publication-words.tsx';

/** Whose meeting it is, when and where, how it stands, and by when its papers must be out. */
export function MeetingHead({ meeting }: { readonly meeting: Meeting }) {
  const lookups = useLookups();
  const status = meetingStatus.find(({ value }) => value === meeting.status)?.label;
  return (
    <header className="meeting-head">
      <div className="page-head">
        <h1>{committeeWords(meeting, lookups)}</h1>
        {meeting.committee && <Link href={`/meetings/committees/${meeting.committee}`}>The committee</Link>}
        <Link href="/meetings">All meetings</Link>
        <StatusMenu meeting={meeting} />
      </div>
      <p className="meeting-facts">
        <span>{meeting.date ? weekdayDate(meeting.date) : 'No date yet'}</span>
        {meeting.time && <span>{meeting.time}</span>}
        {meeting.place && <span>{meeting.place}</span>}
        {meeting.title && <span>{meeting.title}</span>}
        {meeting.status !== 'planned' && <strong className="meeting-status">{statusWords(meeting, status)}</strong>}
        <span>
          <PublicationWords meeting={meeting} today={localDay()} />
        </span>
      </p>
      {meeting.date && (meeting.status === 'planned' || meeting.status === 'postponed') && <DateNote day={meeting.date} />}
    </header>
  );
}

/** 'Postponed from 12 January 2027: flood in the building'. */
function statusWords({ postponedFrom, statusReason }: Meeting, status = ''): string {
  return `${status}${postponedFrom && status === 'Postponed' ? ` from ${longDate(postponedFrom)}` : ''}${statusReason ? `: ${statusReason}` : ''}`;
}
