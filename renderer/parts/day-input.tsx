import { type CalendarDate, longDate, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem } from '#shared/base/date-problem.ts';
import { localDay } from './local-day.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';

/** A day as it is typed in a dialog, and what it is: null where it is no day, with the sentence why. */
export type TypedDay = { readonly text: string; readonly day: CalendarDate | null; readonly problem: string | null };

/** A day to begin with. */
export function dayTyped(day: CalendarDate): TypedDay {
  return { text: longDate(day), day, problem: null };
}

/** Asks for a day, as people write it. */
export function DayInput({
  label,
  help,
  value,
  isOptional = false,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  /** It may stay empty. */
  readonly isOptional?: boolean;
  readonly value: TypedDay;
  readonly onChange: (value: TypedDay) => void;
}) {
  return (
    <FieldFrame label={label} help={help} problem={value.problem}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          value={value.text}
          onChange={(event) => {
            const text = event.target.value;
            onChange({ text, day: parseCalendarDate(text), problem: null });
          }}
          onBlur={() => {
            if (value.day === null && !(isOptional && value.text.trim() === ''))
              onChange({ ...value, problem: dayProblem(value.text, localDay()) ?? 'Please give a day.' });
          }}
        />
      )}
    </FieldFrame>
  );
}
