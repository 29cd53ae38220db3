import { useState } from 'react';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { changeItem } from './agenda-commands.ts';

/** A late item by the urgent route: the special circumstances, and the day on which the chair agreed. */
export function UrgentDialog({ meeting, line, onClose }: { readonly meeting: Meeting; readonly line: AgendaLine; readonly onClose: () => void }) {
  const store = useStore();
  const { settings } = useLookups();
  const [reason, setReason] = useState(line.item.urgent);
  const [day, setDay] = useState(() => dayTyped(line.item.urgentAgreed ?? localDay()));
  return (
    <StepDialog
      title={`Take item ${line.number} as urgent`}
      yes="Take as urgent"
      canPerform={reason.trim() !== '' && day.day !== null}
      onClose={onClose}
      perform={() => changeItem(store, meeting.id, line.id, 'Take a late item as urgent', () => ({ urgent: reason.trim(), urgentAgreed: day.day }))}
    >
      <p>The chair must hold that it should be considered as a matter of urgency by reason of special circumstances, which are minuted.</p>
      <FieldFrame label="Special circumstances" help="Why it cannot wait for the next meeting, and why it came late. It is printed on the agenda.">
        {(control) => <input {...control} className="input" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
      <DayInput label="The chair agreed on" value={day} onChange={setDay} />
      {reason.trim() !== '' && <blockquote className="agenda-note">{settings.urgencyWords.replaceAll('{reason}', () => reason.trim())}</blockquote>}
    </StepDialog>
  );
}
