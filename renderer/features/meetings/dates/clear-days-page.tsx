import { useState } from 'react';
import { Link } from 'wouter';
import { addDays, weekdayDate } from '#shared/base/calendar-date.ts';
import { toWorkingDay } from '#shared/calendar/count-days.ts';
import { clearDaysBetween, type DayBasis, latestPublication } from '#shared/calendar/clear-days.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { daysOf, publicationRule } from '#shared/meetings/council-days.ts';
import { countWords } from '#shared/meetings/publication.ts';
import { DayInput, dayTyped, type TypedDay } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { type Lookups, useLookups } from '#renderer/parts/lookups.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { meetingsInOrder } from '../list/in-order.ts';
import { DateNote } from './date-note.tsx';
import { WorkingTable } from './working-table.tsx';

const bases = [
  ['working', 'Working days'],
  ['calendar', 'Calendar days'],
  ['parish', 'As for parish councils'],
] as const;

/** Counts clear days for any date by any rule, and shows its working. Nothing is stored. */
export function ClearDaysPage() {
  const lookups = useLookups();
  return lookups.ready && <ClearDays lookups={lookups} />;
}

function ClearDays({ lookups }: { readonly lookups: Lookups }) {
  const { settings } = lookups;
  const committees = lookups.recordsOf('committee');
  const [next] = useState(() => nextOf(lookups.recordsOf('meeting')));
  const [meeting, setMeeting] = useState(() => dayTyped(next?.date ?? toWorkingDay(addDays(localDay(), 14), 1, daysOf(settings)).day));
  const [published, setPublished] = useState<TypedDay>({ text: '', day: null, problem: null });
  const [whose, setWhose] = useState(next?.committee ?? '');
  const rule = publicationRule(committees.find((one) => one.id === whose) ?? null, settings);
  const [own, setOwn] = useState<{ readonly days: number; readonly basis: DayBasis } | null>(null);
  const { days, basis } = own ?? rule;
  const calendar = daysOf(settings);
  const latest = meeting.day === null ? null : latestPublication(meeting.day, { days, basis }, calendar);
  const checked = meeting.day === null || published.day === null ? null : clearDaysBetween(published.day, meeting.day, { days, basis }, calendar);
  return (
    <div className="page meetings">
      <div className="page-head">
        <h1>Clear days</h1>
        <Link href="/settings/meetings">Holidays and rules</Link>
        <Link href="/meetings">All meetings</Link>
      </div>
      <div className="plan-fields clear-days">
        <DayInput label="Day of the meeting" value={meeting} onChange={setMeeting} />
        <ChoiceField
          label="Whose rule"
          value={whose}
          options={[['', 'The council’s'] as const, ...committees.map((one) => [one.id, one.title] as const)]}
          onChoose={(next) => {
            setWhose(next);
            setOwn(null);
          }}
        />
        <FieldFrame label="Clear days">
          {(control) => (
            <input
              {...control}
              className="input"
              type="number"
              min={0}
              max={90}
              value={days}
              onChange={(event) => setOwn({ days: Math.min(90, Math.max(0, Math.trunc(Number(event.target.value)))), basis })}
            />
          )}
        </FieldFrame>
        <ChoiceField label="Counted as" value={basis} options={bases} onChoose={(next) => setOwn({ days, basis: next })} />
      </div>
      {meeting.day !== null && <DateNote day={meeting.day} />}
      {latest && (
        <section aria-labelledby="clear-days-latest">
          <h2 id="clear-days-latest">{`Publish by ${weekdayDate(latest.day)}`}</h2>
          <WorkingTable working={latest.working} />
        </section>
      )}
      <section aria-labelledby="clear-days-check" className="settings-narrow">
        <h2 id="clear-days-check">Was it in time?</h2>
        <DayInput isOptional label="Published on" help="A day on which something was, or would be, published." value={published} onChange={setPublished} />
        {checked && (
          <p role="status" className={checked.enough ? undefined : 'field-problem'}>
            {checked.enough ? `In time: ${countWords(checked.count, days)}.` : `Too late: ${countWords(checked.count, days)}.`}
          </p>
        )}
      </section>
    </div>
  );
}

/** The next meeting that will be held. */
function nextOf(meetings: readonly Meeting[]): Meeting | undefined {
  return meetingsInOrder(
    meetings.filter(({ status }) => status !== 'cancelled'),
    localDay(),
  ).ahead[0];
}
