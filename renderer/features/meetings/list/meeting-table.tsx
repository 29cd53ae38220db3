import { Link, useLocation } from 'wouter';
import { useRecords } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';

const latestFirst: Sorting = [{ id: 'date', desc: true }];

/** All meetings as a table: many rows at once, filters, Excel. */
export function MeetingTable({ id }: { readonly id: string | null }) {
  const [, navigate] = useLocation();
  const meetings = useRecords('meeting');
  const [opening, open] = useOpening();
  if (!meetings) return null;
  return (
    <div className="register-screen">
      <div className="page-head">
        <h1>Meetings as a table</h1>
        {id && <Link href={`/meetings/${id}`}>Open the meeting’s page</Link>}
        <Link href="/meetings">Meetings by date</Link>
      </div>
      <Register
        kind="meeting"
        label="Meetings"
        records={meetings}
        sorting={latestFirst}
        active={id}
        onActive={(next) => navigate(next === null ? '/meetings/table' : `/meetings/table/${next}`, { replace: true })}
        onOpen={open}
      />
      <RecordInspector kind="meeting" id={id} opening={opening} />
    </div>
  );
}
