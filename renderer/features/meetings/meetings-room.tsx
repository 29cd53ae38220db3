import { useMemo } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { weekdayDate } from '#shared/base/calendar-date.ts';
import { useRecord, useRecords, useStore } from '#renderer/data/index.ts';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { useOpening } from '#renderer/parts/opening.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import './meetings.css';

const latestFirst: Sorting = [{ id: 'date', desc: true }];

/** The meetings of all committees by date, and the reports that are for each. */
export function MeetingsRoom() {
  const store = useStore();
  const [, navigate] = useLocation();
  const [, params] = useRoute<{ id?: string }>('/meetings/:id?');
  const id = params?.id ?? null;
  const meetings = useRecords('meeting');
  const [opening, open] = useOpening();
  if (!meetings) return null;
  const make = async () => {
    const made = await createRecord(store, 'meeting');
    if (!made.ok) return sayProblem(made.problem.message);
    navigate(`/meetings/${made.value.id}`);
    open(made.value.id, 'keyboard');
  };
  if (meetings.length === 0) {
    return (
      <div className="page">
        <h1>Meetings</h1>
        <EmptyState
          title="No meeting yet"
          actions={
            <>
              <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
                New meeting
              </Button>
              <Button onClick={() => navigate('/registers/committees')}>Committees</Button>
            </>
          }
        >
          A meeting has a committee, a date, a time and a place. A report that is for a meeting takes its date from here.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="meetings-screen">
      <div className="page-head">
        <h1>Meetings</h1>
        <Link href="/registers/committees">Committees</Link>
      </div>
      <Register
        kind="meeting"
        label="Meetings"
        records={meetings}
        sorting={latestFirst}
        active={id}
        onActive={(next) => navigate(next === null ? '/meetings' : `/meetings/${next}`, { replace: true })}
        onOpen={open}
      />
      {id && <MeetingReports id={id} />}
      <RecordInspector kind="meeting" id={id} opening={opening} />
    </div>
  );
}

function MeetingReports({ id }: { readonly id: string }) {
  const meeting = useRecord('meeting', id);
  const reports = useRecords('report');
  const lookups = useLookups();
  const own = useMemo(
    () => (reports ?? []).filter((one) => one.meeting === id).sort((a, b) => a.agendaItem.localeCompare(b.agendaItem, 'en-GB', { numeric: true })),
    [reports, id],
  );
  if (!meeting || !reports) return null;
  return (
    <section className="meeting-reports" aria-label="Reports for this meeting">
      <h2>
        {committeeWords(meeting, lookups)}
        {meeting.date && `, ${weekdayDate(meeting.date)}`}
      </h2>
      {own.length === 0 ? (
        <p>No report is for this meeting yet. A report names its meeting among its details.</p>
      ) : (
        <ul>
          {own.map((one) => (
            <li key={one.id}>
              <span className="agenda-number">{one.agendaItem}</span>
              <Link href={`/reports/${one.id}`}>{one.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
