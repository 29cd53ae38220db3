import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { meetingsInOrder } from '../list/in-order.ts';

const scope = ['committee'];

/** The committees by name, each with its usual day, its chair and its next meeting. */
export function CommitteeList() {
  const store = useStore();
  const [, navigate] = useLocation();
  const lookups = useLookups();
  const committees = useRecords('committee');
  const meetings = useRecords('meeting');
  const sorted = useMemo(() => [...(committees ?? [])].sort((a, b) => a.title.localeCompare(b.title, 'en-GB')), [committees]);
  useUndoCommands(scope);
  if (!committees || !meetings) return null;
  const today = localDay();
  const make = async () => {
    const made = await createRecord(store, 'committee');
    if (made.ok) navigate(`/meetings/committees/${made.value.id}/details`);
    else sayProblem(made.problem.message);
  };
  const add = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
      New committee
    </Button>
  );
  return (
    <div className="page meetings">
      <div className="page-head">
        <h1>Committees</h1>
        <Link href="/registers/committees">As a table</Link>
        <Link href="/meetings">All meetings</Link>
      </div>
      {sorted.length === 0 ? (
        <EmptyState title="No committee yet" actions={add}>
          A committee has members, a usual day, standing items and a report template. Its meetings are planned from these.
        </EmptyState>
      ) : (
        <>
          <div className="toolbar">{add}</div>
          <ul className="meeting-rows">
            {sorted.map((one) => {
              const next = meetingsInOrder(
                meetings.filter(({ committee, status }) => committee === one.id && status !== 'cancelled'),
                today,
              ).ahead[0];
              return (
                <li key={one.id}>
                  <span className="meeting-when">
                    <Link href={`/meetings/committees/${one.id}`}>{one.title}</Link>
                    <small>{one.parent}</small>
                  </span>
                  <span>
                    {[one.usualDay, one.usualTime].filter(Boolean).join(', ')}
                    {one.chair && <small>{`Chair: ${lookups.titleOf('person', one.chair) ?? 'removed person'}`}</small>}
                  </span>
                  <span className="meeting-publication">
                    {next?.date ? <Link href={`/meetings/${next.id}`}>{`Next: ${longDate(next.date)}`}</Link> : 'No meeting planned'}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
