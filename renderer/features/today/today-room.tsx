import './today.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { CopyState } from '#renderer/parts/copy-state.tsx';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { ahead, type Due, distanceWords, dueActions, dueMilestones, dueReviews, upcomingMeetings } from './agenda.ts';
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
  const risks = useRecords('risk');
  const lists = useMemo(
    () => ({
      meetings: upcomingMeetings(meetings ?? [], reports ?? [], today),
      milestones: dueMilestones(milestones ?? [], today),
      reviews: dueReviews(risks ?? [], today),
      actions: dueActions(risks ?? [], today),
    }),
    [meetings, reports, milestones, risks, today],
  );
  if (!meetings || !reports || !milestones || !risks || !lookups.ready) return null;
  const isEmpty =
    lookups.recordsOf('programme').length + lookups.recordsOf('project').length + meetings.length + reports.length + risks.length + milestones.length === 0;
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
      <DueList title="Milestones" none={`No milestone is overdue or due within ${ahead} days.`} list={lists.milestones} kind="milestone" today={today} />
      <DueList title="Actions on risks" none={`No action is overdue or due within ${ahead} days.`} list={lists.actions} kind="risk" today={today} />
      <DueList title="Risks to review" none={`No risk is due for review within ${ahead} days.`} list={lists.reviews} kind="risk" today={today} />
      <RecentPart />
      <section aria-labelledby="today-copies">
        <h2 id="today-copies">Copies of your records</h2>
        <CopyState />
      </section>
    </>
  );
}

function DueList({
  title,
  none,
  list,
  kind,
  today,
}: {
  readonly title: string;
  readonly none: string;
  readonly list: readonly Due[];
  readonly kind: 'milestone' | 'risk';
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
                {longDate(one.day)}
                <small>{one.overdue ? `overdue, ${distanceWords(one.day, today)}` : distanceWords(one.day, today)}</small>
              </span>
              <div>
                <Link href={placeOf(kind, one.id)}>{one.title || 'Without a title'}</Link>
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
