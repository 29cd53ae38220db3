import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { type ClearDaysWorking, clearDaysBetween, latestPublication } from '#shared/calendar/clear-days.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf, publicationRule } from './council-days.ts';

/** By when the papers of a meeting must be published, with the working, and whether they were in time. */
export type Publication = {
  readonly day: CalendarDate;
  readonly working: ClearDaysWorking;
  /** True as long as nothing was published. */
  readonly enough: boolean;
  /** '2 clear days, 3 too few'; '' as long as nothing was published. */
  readonly countWords: string;
};

/** The latest day of publication for a meeting (Local Government Act 1972, s.100B), and what the day on which it was published comes to. */
export function publicationOf(
  { date, published }: Pick<Meeting, 'published'> & { readonly date: CalendarDate },
  committee: Pick<Committee, 'clearDays' | 'clearDaysBasis'> | null,
  settings: Settings,
): Publication {
  const calendar = daysOf(settings);
  const rule = publicationRule(committee, settings);
  const latest = latestPublication(date, rule, calendar);
  if (published === null) return { ...latest, enough: true, countWords: '' };
  const found = clearDaysBetween(published, date, rule, calendar);
  return { ...latest, enough: found.enough, countWords: countWords(found.count, rule.days) };
}

/** '5 clear days', '2 clear days, 3 too few'. */
export function countWords(count: number, wanted: number): string {
  const days = counted(count, 'clear day', 'clear days');
  return count < wanted ? `${days}, ${wanted - count} too few` : days;
}
