import { useState } from 'react';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { cancel } from './status-commands.ts';

/** Cancels a meeting, with the reason. */
export function CancelDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const store = useStore();
  const [reason, setReason] = useState('');
  return (
    <StepDialog title="Cancel the meeting" yes="Cancel the meeting" onClose={onClose} perform={() => cancel(store, meeting.id, reason.trim())}>
      <p>It stays here with its agenda, papers and packs, and calendar files say that it is cancelled.</p>
      <FieldFrame label="Reason" help="It is printed, and stands in calendar files.">
        {(control) => <input {...control} className="input" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
