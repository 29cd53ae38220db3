import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { formatCount } from '#shared/base/count.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { OfficerButton } from '../officer-decisions/officer-button.tsx';
import { OpenDataButton } from '../open-data/open-data-button.tsx';
import { CalendarMenu } from '../calendar-files/calendar-menu.tsx';
import { meetingsInOrder } from './in-order.ts';
import { MeetingRows } from './meeting-rows.tsx';
import { NewMeetingDialog } from './new-meeting-dialog.tsx';

const scope = ['meeting'];

/** The calendar of all committees: what lies ahead, the next first, and what was. */
export function MeetingList() {
  const store = useStore();
  const [, navigate] = useLocation();
  const meetings = useRecords('meeting');
  const [isMaking, setMaking] = useState(false);
  const today = localDay();
  const { ahead, without, past } = useMemo(() => meetingsInOrder(meetings ?? [], today), [meetings, today]);
  useUndoCommands(scope);
  if (!meetings) return null;
  const add = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => setMaking(true)}>
      New meeting
    </Button>
  );
  return (
    <div className="page meetings">
      <div className="page-head">
        <h1>Meetings</h1>
        <Link href="/meetings/committees">Committees</Link>
        <Link href="/meetings/forward-plan">Forward plan</Link>
        <Link href="/meetings/clear-days">Clear days</Link>
        <Link href="/meetings/table">As a table</Link>
      </div>
      {meetings.length === 0 ? (
        <EmptyState
          title="No meeting yet"
          actions={
            <>
              {add}
              <Button onClick={() => navigate('/meetings/committees')}>Plan them from a committee</Button>
              <CalendarMenu meetings={meetings} />
            </>
          }
        >
          A meeting has a committee, a date, a time and a place. From these follow the days by which papers are due, its agenda and its packs.
        </EmptyState>
      ) : (
        <>
          <div className="toolbar">
            {add}
            <CalendarMenu meetings={meetings} />
            <OpenDataButton />
            <OfficerButton />
          </div>
          <section aria-labelledby="meetings-ahead">
            <h2 id="meetings-ahead">To come</h2>
            {ahead.length === 0 ? <p className="meetings-none">No meeting lies ahead.</p> : <MeetingRows meetings={ahead} today={today} />}
          </section>
          {without.length > 0 && (
            <section aria-labelledby="meetings-without">
              <h2 id="meetings-without">Without a date</h2>
              <MeetingRows meetings={without} today={today} />
            </section>
          )}
          {past.length > 0 && (
            <details>
              <summary>{`Past meetings (${formatCount(past.length)})`}</summary>
              <MeetingRows meetings={past} today={today} />
            </details>
          )}
        </>
      )}
      {isMaking && <NewMeetingDialog onClose={() => setMaking(false)} onMade={(id) => navigate(`/meetings/${id}`)} />}
    </div>
  );
}
