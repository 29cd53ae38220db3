import { useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { ok, refuse } from '#shared/base/result.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { usePromisesToRecord } from '../promises/promises-to-record.tsx';
import { issueReport } from './issue-report.ts';
import { useVersions } from './use-versions.ts';

/** Asks for the day, and why it is issued again, and issues the report. */
export function IssueDialog({ fields, session, onClose }: { readonly fields: Fields; readonly session: PaperSession; readonly onClose: () => void }) {
  const report = fields.report.id;
  const store = useStore();
  const last = useVersions(report)?.[0];
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [note, setNote] = useState('');
  const promises = usePromisesToRecord(fields, session);
  const toDo = fields.report.notes.filter((one) => !one.done).length;
  const perform = async () => {
    if (day.day === null) return refuse('no-day', 'Please give the day on which the report is issued.');
    await session.flush();
    const result = await issueReport(store, report, { day: day.day, note: note.trim() });
    if (!result.ok) return result;
    await promises.record();
    say(`Issued as version ${result.value.number}. It is kept whole under Versions.`);
    return ok(null);
  };
  return (
    <StepDialog
      title={last ? 'Issue the report again' : 'Issue the report'}
      yes={`Issue version ${(last?.number ?? 0) + 1}`}
      onClose={onClose}
      perform={perform}
    >
      <p>
        The paper is kept whole as it is now: its words, its template, its figures and what it says of the registers. From then on the report stays as it is.
      </p>
      <DayInput label="Day of issue" value={day} onChange={setDay} />
      {last && (
        <FieldFrame label="Why it is issued again" help="Stands beside this version in the list of versions; it is not printed.">
          {(control) => <input {...control} className="input" maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FieldFrame>
      )}
      {promises.choice}
      {toDo > 0 && <p className="field-help">{toDo === 1 ? 'One note to yourself is still to be done.' : `${toDo} notes to yourself are still to be done.`}</p>}
    </StepDialog>
  );
}
