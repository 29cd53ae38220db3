import { useState } from 'react';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { refuse } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, type TypedDay } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { DateNote } from './date-note.tsx';
import { postpone } from './status-commands.ts';

/** Postpones a meeting: the new day, what it does to publication, and why. */
export function PostponeDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const store = useStore();
  const lookups = useLookups();
  const committee = lookups.recordsOf('committee').find((one) => one.id === meeting.committee) ?? null;
  const [day, setDay] = useState<TypedDay>({ text: '', day: null, problem: null });
  const [isOpen, setOpen] = useState(false);
  const [time, setTime] = useState(meeting.time);
  const [reason, setReason] = useState('');
  const date = isOpen ? null : day.day;
  const due = date === null ? null : publicationOf({ date, published: meeting.published }, committee, lookups.settings);
  return (
    <StepDialog
      title="Postpone the meeting"
      yes="Postpone"
      canPerform={isOpen || day.day !== null}
      onClose={onClose}
      perform={() =>
        /^(([01]\d|2[0-3]):[0-5]\d)?$/.test(time)
          ? postpone(store, meeting.id, { date, time, reason: reason.trim() })
          : Promise.resolve(refuse('time', 'Write the time as 14:30.'))
      }
    >
      <p>{meeting.date ? `It is on ${weekdayDate(meeting.date)} now. Its agenda and papers stay with it.` : 'It has no day yet.'}</p>
      {!isOpen && <DayInput label="New day" value={day} onChange={setDay} />}
      {date !== null && <DateNote day={date} />}
      <FlagField label="The new day is not fixed yet" checked={isOpen} onChange={setOpen} />
      {due && (
        <p className="field-help">
          {meeting.published === null
            ? `The agenda must then be published by ${weekdayDate(due.day)}.`
            : due.enough
              ? `Published on ${longDate(meeting.published)}, in time: ${due.countWords}.`
              : `Published on ${longDate(meeting.published)}: ${due.countWords}. It must be published again by ${weekdayDate(due.day)}.`}
        </p>
      )}
      <FieldFrame label="Time">
        {(control) => <input {...control} className="input" value={time} onChange={(event) => setTime(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Reason" help="It is printed, and stands in calendar files.">
        {(control) => <input {...control} className="input" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
