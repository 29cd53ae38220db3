import './today.css';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { counted } from '#shared/base/count.ts';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { ahead, type Due } from '#shared/domain/due.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { CopyState } from '#renderer/parts/copy-state.tsx';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { distanceWords } from '#renderer/parts/days-away.ts';
import { keepCommitment } from '#renderer/parts/keep-commitment.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { usePainted } from '#renderer/ui/painted.ts';
import { upcomingMeetings } from './agenda.ts';
import { DecisionsPart } from './decisions-part.tsx';
import { DueList } from './due-list.tsx';
import { dueForMeetings } from './due-meetings.ts';
import { RecentPart } from './recent-part.tsx';
import { useDue } from './use-due.ts';

/** What there is to do, and by when. Its lists are read after the screen stands. */
export function TodayRoom() {
  const today = localDay();
  const stands = usePainted();
  return (
    <div className="page today">
      <header className="page-head">
        <h1>Today</h1>
        <p>{weekdayDate(today)}</p>
      </header>
      {stands && <Agenda today={today} />}
    </div>
  );
}

function Agenda({ today }: { readonly today: string }) {
  const lookups = useLookups();
  const meetings = useRecords('meeting');
  const reports = useRecords('report');
  const due = useDue(today);
  const upcoming = useMemo(() => (meetings && reports ? upcomingMeetings(meetings, reports, today) : null), [meetings, reports, today]);
  const before = useMemo(
    () =>
      meetings && reports && lookups.ready
        ? dueForMeetings({ meetings, reports, committees: lookups.recordsOf('committee'), settings: lookups.settings }, today)
        : [],
    [meetings, reports, lookups, today],
  );
  if (!due || !upcoming || !meetings || !reports || !lookups.ready) return null;
  if (due.isEmpty && lookups.recordsOf('programme').length + meetings.length + reports.length === 0) return <FirstSteps />;
  const { lists } = due;
  return (
    <>
      <section aria-labelledby="today-meetings">
        <h2 id="today-meetings">Next meetings</h2>
        {upcoming.length === 0 ? (
          <p className="today-none">
            No meeting lies ahead. <Link href="/meetings">Enter one under Meetings.</Link>
          </p>
        ) : (
          <ul className="today-list">
            {upcoming.map(({ meeting, reports: own }) => (
              <li key={meeting.id}>
                <span className="today-day">
                  {longDate(meeting.date ?? today)}
                  <small>{distanceWords(meeting.date ?? today, today)}</small>
                </span>
                <div>
                  <Link href={placeOf('meeting', meeting.id)}>{committeeWords(meeting, lookups)}</Link>
                  {own.length === 0 ? (
                    <p className="today-none">
                      {meeting.agenda.length === 0 ? 'Nothing on its agenda yet' : counted(meeting.agenda.length, 'item on its agenda', 'items on its agenda')}
                    </p>
                  ) : (
                    own.map((report) => (
                      <p key={report.id}>
                        <Link href={placeOf('report', report.id)}>{report.title}</Link>{' '}
                        <small>{report.issued ? `issued ${longDate(report.issued)}` : 'not issued yet'}</small>
                      </p>
                    ))
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      {before.length > 0 && <DueList title="Before the meetings" none="" list={before} today={today} />}
      <DecisionsPart today={today} />
      {lists.comments.length > 0 && <DueList title="Comments waited for" none="" list={lists.comments} today={today} />}
      {lists.commitments.length > 0 && (
        <DueList title="Promised to committees" none="" list={lists.commitments} today={today} step={(one) => <KeptButton commitment={one} />} />
      )}
      <DueList title="Actions" none={`No action is overdue or due within ${ahead} days.`} list={lists.actions} today={today} />
      <DueList title="Milestones" none={`No milestone is overdue or due within ${ahead} days.`} list={lists.milestones} today={today} />
      <DueList title="Decisions wanted" none="No decision is wanted." list={lists.decisions} today={today} />
      <DueList title="Issues to resolve" none={`No issue is past its day or should be resolved within ${ahead} days.`} list={lists.issues} today={today} />
      <DueList title="Risks and assumptions to review" none={`Nothing is due for review within ${ahead} days.`} list={lists.reviews} today={today} />
      <DueList title="Benefits to measure" none={`No benefit reaches its target date within ${ahead} days.`} list={lists.benefits} today={today} />
      <RecentPart />
      <Copies />
    </>
  );
}

/** Marks a commitment as kept: it leaves the list, and the message offers to take that back. */
function KeptButton({ commitment: { id, title } }: { readonly commitment: Due }) {
  const store = useStore();
  return (
    <Button look="quiet" disabled={!store.writable} aria-label={`Mark as kept: ${title}`} onClick={() => void keepCommitment(store, id)}>
      Mark as kept
    </Button>
  );
}

function FirstSteps() {
  const store = useStore();
  const [, navigate] = useLocation();
  return (
    <>
      <EmptyState
        title="Nothing to do yet"
        actions={
          <>
            <Button look="primary" onClick={() => navigate('/programmes')}>
              Begin with a programme
            </Button>
            <Button onClick={() => navigate('/reports')}>Begin with a report</Button>
            {store.name === 'main' && (
              <Button look="quiet" onClick={() => chooseDatabase('sample')}>
                Open the sample
              </Button>
            )}
          </>
        }
      >
        Today shows the next meetings and their reports, milestones and actions that are due, and risks to review. It fills itself from the registers.
      </EmptyState>
      <Copies />
    </>
  );
}

function Copies() {
  return (
    <section aria-labelledby="today-copies">
      <h2 id="today-copies">Copies of your records</h2>
      <CopyState />
    </section>
  );
}
