import { useState } from 'react';
import { ok, refuse } from '#shared/base/result.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, type TypedDay } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { DateNote } from '../dates/date-note.tsx';

/** Asks whose meeting and when; time and place are proposed as the committee has them. Nothing of it must be known yet. */
export function NewMeetingDialog({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: string) => void }) {
  const store = useStore();
  const lookups = useLookups();
  const [committee, setCommittee] = useState<string | null>(null);
  const [day, setDay] = useState<TypedDay>({ text: '', day: null, problem: null });
  const [time, setTime] = useState('');
  const [place, setPlace] = useState('');
  const choose = (id: string | null) => {
    setCommittee(id);
    const chosen = lookups.recordsOf('committee').find((one) => one.id === id);
    if (chosen && time === '') setTime(chosen.usualTime);
    if (chosen && place === '') setPlace(chosen.usualPlace);
  };
  const perform = async () => {
    if (day.text.trim() !== '' && day.day === null) return refuse('day', 'This is not a day in the calendar. Write it as 13/12/2026, or leave it empty.');
    if (!/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(time.trim())) return refuse('time', 'Write the time as 14:30.');
    const made = await createRecord(store, 'meeting', { committee, date: day.day, time: time.trim(), place: place.trim() });
    if (!made.ok) return made;
    onMade(made.value.id);
    return ok(null);
  };
  return (
    <StepDialog title="New meeting" yes="Enter the meeting" onClose={onClose} perform={perform}>
      <FieldFrame label="Committee">{(control) => <RecordPicker control={control} kind="committee" value={committee} onChoose={choose} />}</FieldFrame>
      <DayInput isOptional label="Date" help="Empty while it is not fixed. Many at once are planned on the committee’s page." value={day} onChange={setDay} />
      {day.day !== null && <DateNote day={day.day} />}
      <FieldFrame label="Time">
        {(control) => <input {...control} className="input" placeholder="14:30" value={time} onChange={(event) => setTime(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Place">
        {(control) => <input {...control} className="input" maxLength={300} value={place} onChange={(event) => setPlace(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
