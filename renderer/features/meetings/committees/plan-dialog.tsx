import { useState } from 'react';
import { addDays, daysBetween, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import type { HolidayRule } from '#shared/calendar/usual-day.ts';
import { parseUsualDay } from '#shared/calendar/usual-day-words.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { type Meeting, meeting } from '#shared/domain/meeting/index.ts';
import { daysOf } from '#shared/meetings/council-days.ts';
import { endOfMunicipalYear, type PlannedDay, plannedDays } from '#shared/meetings/planned-meetings.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';

const onHolidays = [
  ['next working day', 'Meet on the next working day'],
  ['leave out', 'Do not meet'],
] as const;

/** What the note does not say by itself. */
const stateWords = { new: '', moved: '', there: '', 'left out': 'Left out:' } as const;

/** Plans a committee's meetings by its usual day: the days are shown first, then are one change. */
export function PlanDialog({
  committee,
  meetings,
  onClose,
}: {
  readonly committee: Committee;
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}) {
  const store = useStore();
  const { settings } = useLookups();
  const [words, setWords] = useState(committee.usualDay);
  const [time, setTime] = useState(committee.usualTime);
  const [from, setFrom] = useState(() => dayTyped(addDays(lastOf(meetings) ?? localDay(), 1)));
  const [to, setTo] = useState(() => dayTyped(endOfMunicipalYear(addDays(lastOf(meetings) ?? localDay(), 60))));
  const [onHoliday, setOnHoliday] = useState<HolidayRule>('next working day');
  const usual = parseUsualDay(words);
  const range = from.day !== null && to.day !== null && from.day <= to.day && daysBetween(from.day, to.day) < 1830 ? { from: from.day, to: to.day } : null;
  const planned = usual.ok && range ? plannedDays(usual.value, { ...range, onHoliday }, daysOf(settings), meetings) : [];
  const wanted = planned.filter((one) => one.state === 'new' || one.state === 'moved');
  const perform = async (): Promise<Result<unknown>> => {
    if (!usual.ok) return usual;
    if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('time', 'Write the time as 14:30.');
    const done = await store.run({ command: 'meeting.plan', label: `Plan ${counted(wanted.length, 'meeting', 'meetings')} of ${committee.title}` }, [
      ...wanted.map(({ day }) => createEdit('meeting', { ...meeting.create(newId()), committee: committee.id, date: day, time, place: committee.usualPlace })),
      ...setEdits('committee', committee, { usualDay: words, usualTime: time }),
    ]);
    if (done.ok && done.value) say(`${counted(wanted.length, 'meeting is', 'meetings are')} planned.`, undoStep(store, done.value));
    return done.ok ? ok(null) : done;
  };
  return (
    <StepDialog
      wide
      title={`Plan meetings of ${committee.title}`}
      yes={`Plan ${counted(wanted.length, 'meeting', 'meetings')}`}
      canPerform={wanted.length > 0}
      onClose={onClose}
      perform={perform}
    >
      <div className="plan-fields">
        <FieldFrame
          label="Usual day"
          problem={words !== '' && !usual.ok ? usual.problem.message : null}
          help="As in “second Tuesday of the month” or “first Thursday of March, June and September”."
        >
          {(control) => <input {...control} className="input" value={words} onChange={(event) => setWords(event.target.value)} />}
        </FieldFrame>
        <FieldFrame label="Time">
          {(control) => <input {...control} className="input" placeholder="14:30" value={time} onChange={(event) => setTime(event.target.value)} />}
        </FieldFrame>
        <DayInput label="From" value={from} onChange={setFrom} />
        <DayInput label="Until" value={to} onChange={setTo} />
        <ChoiceField label="On a bank holiday" value={onHoliday} options={onHolidays} onChoose={setOnHoliday} />
      </div>
      {!range && <p className="field-problem">The days must be in order, and not more than five years apart.</p>}
      <PlannedList planned={planned} />
    </StepDialog>
  );
}

function PlannedList({ planned }: { readonly planned: readonly PlannedDay[] }) {
  if (planned.length === 0) return <p className="meetings-none">In this time there is no such day.</p>;
  return (
    <table className="days-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {planned.map(({ day, state, note }) => (
          <tr key={`${day}${state}`} className={state === 'new' || state === 'moved' ? undefined : 'is-out'}>
            <td>{weekdayDate(day)}</td>
            <td>
              {stateWords[state] && <strong>{stateWords[state]}</strong>} {note}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lastOf(meetings: readonly Meeting[]): string | undefined {
  const today = localDay();
  return meetings
    .flatMap((one) => (one.date !== null && one.date > today ? [one.date] : []))
    .sort()
    .at(-1);
}
