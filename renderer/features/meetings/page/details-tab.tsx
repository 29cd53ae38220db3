import type { Meeting } from '#shared/domain/meeting/index.ts';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';

// Status and publication are steps of their own, which keep more than a day.
const fields = ['committee', 'date', 'time', 'place', 'title', 'note'];

/** The meeting's own fields, and what happened to it. */
export function DetailsTab({ meeting }: { readonly meeting: Meeting }) {
  return (
    <div className="meeting-details">
      <RecordForm kind="meeting" record={meeting} only={fields} />
      <details>
        <summary>What was changed here</summary>
        <RecordHistory kind="meeting" id={meeting.id} />
      </details>
    </div>
  );
}
