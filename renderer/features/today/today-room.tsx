import './today.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { ahead, dueActions, dueBenefits, dueIssues, dueMilestones, dueReviews, wantedDecisions } from '#shared/domain/due.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { CopyState } from '#renderer/parts/copy-state.tsx';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { distanceWords, upcomingMeetings } from './agenda.ts';
import { DueList } from './due-list.tsx';
import { RecentPart } from './recent-part.tsx';

/** What there is to do, and by when. Its lists are read after the screen stands. */
export function TodayRoom() {
  const today = localDay();
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const handle = requestAnimationFrame(() => setTimeout(() => setStands(true)));
    return () => cancelAnimationFrame(handle);
  }, []);
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
  const milestones = useRecords('milestone');
  const rows = {
    risks: useRecords('risk'),
    actions: useRecords('action'),
    projects: useRecords('project'),
    issues: useRecords('issue'),
    decisions: useRecords('decision'),
    assumptions: useRecords('assumption'),
    benefits: useRecords('benefit'),
  };
  const { risks, actions, projects, issues, decisions, assumptions, benefits } = rows;
  const lists = useMemo(
    () =>
      // Not before all are there: each that came would have the others gone through again.
      meetings && reports && milestones && risks && actions && projects && issues && decisions && assumptions && benefits
        ? {
            meetings: upcomingMeetings(meetings, reports, today),
            milestones: dueMilestones(milestones, today),
            actions: dueActions({ actions, risks, projects }, today),
            issues: dueIssues(issues, today),
            decisions: wantedDecisions(decisions, today),
            reviews: dueReviews(risks, assumptions, today),
            benefits: dueBenefits(benefits, today),
          }
        : null,
    [meetings, reports, milestones, risks, actions, projects, issues, decisions, assumptions, benefits, today],
  );
  if (!lists || !meetings || !reports || !milestones || !lookups.ready) return null;
  const isEmpty =
    lookups.recordsOf('programme').length + meetings.length + reports.length + milestones.length === 0 &&
    Object.values(rows).every((one) => one === undefined || one.length === 0);
  if (isEmpty) return <FirstSteps />;
  return (
    <>
      <section aria-labelledby="today-meetings">
        <h2 id="today-meetings">Next meetings</h2>
        {lists.meetings.length === 0 ? (
          <p className="today-none">
            No meeting lies ahead. <Link href="/meetings">Enter one under Meetings.</Link>
          </p>
        ) : (
          <ul className="today-list">
            {lists.meetings.map(({ meeting, reports: own }) => (
              <li key={meeting.id}>
                <span className="today-day">
                  {longDate(meeting.date ?? today)}
                  <small>{distanceWords(meeting.date ?? today, today)}</small>
                </span>
                <div>
                  <Link href={placeOf('meeting', meeting.id)}>
                    {meeting.committee ? (lookups.titleOf('committee', meeting.committee) ?? 'removed committee') : 'No committee chosen'}
                  </Link>
                  {own.length === 0 ? (
                    <p className="today-none">No report yet</p>
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
      <DueList title="Actions" none={`No action is overdue or due within ${ahead} days.`} list={lists.actions} today={today} />
      <DueList title="Milestones" none={`No milestone is overdue or due within ${ahead} days.`} list={lists.milestones} today={today} />
      <DueList title="Decisions wanted" none="No decision is wanted." list={lists.decisions} today={today} />
      <DueList title="Issues to resolve" none={`No issue is past its day or should be resolved within ${ahead} days.`} list={lists.issues} today={today} />
      <DueList title="Risks and assumptions to review" none={`Nothing is due for review within ${ahead} days.`} list={lists.reviews} today={today} />
      <DueList title="Benefits to measure" none={`No benefit reaches its target date within ${ahead} days.`} list={lists.benefits} today={today} />
      <RecentPart />
      <section aria-labelledby="today-copies">
        <h2 id="today-copies">Copies of your records</h2>
        <CopyState />
      </section>
    </>
  );
}

function FirstSteps(): ReactNode {
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
      <section aria-labelledby="today-copies">
        <h2 id="today-copies">Copies of your records</h2>
        <CopyState />
      </section>
    </>
  );
}
