import { useMemo, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { parseUsualDay } from '#shared/calendar/usual-day-words.ts';
import { useRecord, useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { saveCalendar } from '../calendar-files/save-calendar.ts';
import { meetingsInOrder } from '../list/in-order.ts';
import { MeetingRows } from '../list/meeting-rows.tsx';
import { PlanDialog } from './plan-dialog.tsx';

const tabs = [
  { name: 'meetings', label: 'Meetings' },
  { name: 'members', label: 'Members' },
  { name: 'agendas', label: 'Agendas and deadlines' },
  { name: 'details', label: 'Details' },
] as const;

const fields = {
  members: ['chair', 'viceChair', 'members', 'quorum'],
  agendas: ['standing', 'numbering', 'clearDays', 'clearDaysBasis', 'callIn', 'template'],
  details: ['title', 'body', 'parent', 'usualDay', 'usualTime', 'usualPlace', 'remit', 'terms'],
} as const;

/** One committee: its meetings, its members, how its agendas are made, and what else is kept about it. */
export function CommitteePage({ id, tab }: { readonly id: string; readonly tab: string | undefined }) {
  const store = useStore();
  const [, navigate] = useLocation();
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
  const base = `/meetings/committees/${id}`;
  const chosen = tabs.find((one) => one.name === tab)?.name;
  if (chosen === undefined) return <Redirect to={`${base}/meetings`} replace />;
  const today = localDay();
  const { ahead, without, past } = meetingsInOrder(own, today);
  const usual = committee.usualDay.trim() === '' ? null : parseUsualDay(committee.usualDay);
  const doubts = usual && !usual.ok ? { usualDay: `Meetings cannot be planned by this. ${usual.problem.message}` } : {};
  return (
    <div className="page meetings">
      <div className="page-head">
        <h1>{committee.title}</h1>
        <Link href="/meetings/committees">All committees</Link>
        <Link href="/meetings">All meetings</Link>
      </div>
      <div>
        <Tabs label="Parts of the committee" tabs={tabs} chosen={chosen} onChoose={(next) => navigate(`${base}/${next}`, { replace: true })}>
          {chosen === 'meetings' ? (
            <div className="committee-meetings">
              <div className="toolbar">
                <Button look="primary" disabled={!store.writable} onClick={() => setPlanning(true)}>
                  Plan meetings …
                </Button>
                <Button disabled={own.length === 0} onClick={() => void saveCalendar(committee.title, own, [committee])}>
                  Save as calendar file
                </Button>
              </div>
              {ahead.length === 0 ? (
                <p className="meetings-none">No meeting lies ahead. They are planned by the usual day: the days are shown first.</p>
              ) : (
                <MeetingRows meetings={[...ahead, ...without]} today={today} />
              )}
              {past.length > 0 && (
                <details>
                  <summary>{`Past meetings (${past.length})`}</summary>
                  <MeetingRows meetings={past} today={today} />
                </details>
              )}
            </div>
          ) : (
            <div className="meeting-details">
              <RecordForm key={chosen} kind="committee" record={committee} only={fields[chosen]} isGrouped={false} doubts={doubts} />
              {chosen === 'details' && (
                <details>
                  <summary>What was changed here</summary>
                  <RecordHistory kind="committee" id={id} />
                </details>
              )}
            </div>
          )}
        </Tabs>
      </div>
      {isPlanning && <PlanDialog committee={committee} meetings={own} onClose={() => setPlanning(false)} />}
    </div>
  );
}
