import { type CalendarDate, localDay } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { planOf } from '#shared/meetings/meeting-plan.ts';

/** By when a paper is wanted back: the last step of the back-plan before publication that is still to come, else publication; null where both are past or the meeting has no day. */
export function noteDeadline({ date }: Pick<Meeting, 'date'>, committee: Committee | null, settings: Settings): CalendarDate | null {
  if (date === null) return null;
  const steps = planOf(date, committee, settings);
  const publication = steps.find((one) => one.kind === 'publication');
  const today = localDay();
  const before = steps.filter((one) => one.kind === 'step' && publication !== undefined && one.day < publication.day && one.day >= today);
  return before.at(-1)?.day ?? (publication && publication.day >= today ? publication.day : null);
}
