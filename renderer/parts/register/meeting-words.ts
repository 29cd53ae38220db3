import { longDate } from '#shared/base/calendar-date.ts';
import { fieldText } from '../field-text.ts';
import type { Lookups } from '../lookups.tsx';

/** A meeting in a column of meetings: its date, which tells it from others, then its name if it has one. */
export function meetingText(id: string, lookups: Lookups): string {
  const meeting = lookups.recordsOf('meeting').find((one) => one.id === id);
  if (!meeting?.date) return fieldText(id, { type: 'reference', to: 'meeting' }, lookups);
  return [longDate(meeting.date), meeting.title].filter(Boolean).join(', ');
}

/** Meetings sort by their day; without one they stand last. */
export function meetingKey(id: string, lookups: Lookups): string | null {
  return lookups.recordsOf('meeting').find((one) => one.id === id)?.date ?? null;
}
