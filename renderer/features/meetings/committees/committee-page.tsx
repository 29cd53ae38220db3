import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useRecord, useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { saveCalendar } from '../calendar-files/save-calendar.ts';
import { meetingsInOrder } from '../list/in-order.ts';
import { MeetingRows } from '../list/meeting-rows.tsx';
import { PlanDialog } from './plan-dialog.tsx';

/** One committee: its meetings, and everything that is kept about it. */
export function CommitteePage({ id }: { readonly id: string }) {
  const store = useStore();
  const committee = useRecord('committee', id);
  const meetings = useRecords('meeting');
  const [isPlanning, setPlanning] = useState(false);
  const own = useMemo(() => (meetings ?? []).filter((one) => one.committee === id), [meetings, id]);
  useUndoCommands([`committee:${id}`, 'meeting']);
  if (committee === undefined || !meetings) return null;
  if (committee === null) {
    return (
      <div className="page">
        <h1>This committee is no longer there</h1>
        <p>
          If it was deleted by mistake, <Link href="/history">History</Link> can take that back. <Link href="/meetings/committees">All committees</Link>
        </p>
      </div>
    );
  }
  const today = localDay();
  const { ahead } = meetingsInOrder(own, today);
  return (
    <div className="page meetings">
      <div className="page-head">
        <h1>{committee.title}</h1>
        <Link href="/meetings/committees">All committees</Link>
        <Link href="/meetings">All meetings</Link>
      </div>
      <div className="toolbar">
        <Button look="primary" disabled={!store.writable} onClick={() => setPlanning(true)}>
          Plan meetings …
        </Button>
        <Button disabled={own.length === 0} onClick={() => void saveCalendar(committee.title, own, [committee])}>
          Save as calendar file
        </Button>
      </div>
      <section aria-labelledby="committee-meetings">
        <h2 id="committee-meetings">Meetings to come</h2>
        {ahead.length === 0 ? <p className="meetings-none">No meeting lies ahead.</p> : <MeetingRows meetings={ahead} today={today} />}
      </section>
      <section aria-labelledby="committee-details" className="meeting-details">
        <h2 id="committee-details">About the committee</h2>
        <RecordForm kind="committee" record={committee} />
        <details>
          <summary>What was changed here</summary>
          <RecordHistory kind="committee" id={id} />
        </details>
      </section>
      {isPlanning && <PlanDialog committee={committee} meetings={own} onClose={() => setPlanning(false)} />}
    </div>
  );
}
