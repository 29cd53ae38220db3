import { type CalendarDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { daysOf } from '#shared/meetings/council-days.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';

/** Says that a day is a bank holiday, a weekend, or one on which the council is closed; nothing for a working day. */
export function DateNote({ day }: { readonly day: CalendarDate }) {
  const { settings } = useLookups();
  const why = daysOf(settings).whyNotWorked(day);
  if (why === null) return null;
  const words = why === 'Saturday' || why === 'Sunday' ? `${weekdayDate(day)} is at the weekend.` : `${weekdayDate(day)} is no working day: ${why}.`;
  return <p className="field-problem">{words}</p>;
}
