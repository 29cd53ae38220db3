import { useState } from 'react';
import { ok } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { changeItem } from './agenda-commands.ts';

/** Takes an item off the agenda: it keeps its number and is shown as withdrawn. */
export function WithdrawDialog({ meeting, line, onClose }: { readonly meeting: Meeting; readonly line: AgendaLine; readonly onClose: () => void }) {
  const store = useStore();
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [reason, setReason] = useState('');
  return (
    <StepDialog
      title={`Withdraw item ${line.number}`}
      yes="Withdraw"
      canPerform={day.day !== null}
      onClose={onClose}
      perform={() =>
        day.day === null
          ? Promise.resolve(ok(null))
          : changeItem(store, meeting.id, line.id, 'Withdraw an agenda item', () => ({ withdrawn: day.day, withdrawnReason: reason.trim() }))
      }
    >
      <p>It keeps its number and stays on the agenda as withdrawn. Packs that were made stay as they are.</p>
      <DayInput label="Withdrawn on" value={day} onChange={setDay} />
      <FieldFrame label="Reason" help="It is printed.">
        {(control) => <input {...control} className="input" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
