import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { lastDay } from '#shared/base/partial-date.ts';
import { clearDaysBetween, type ClearDaysWorking } from '#shared/calendar/clear-days.ts';
import { noticeDeadline, usualNotices } from '#shared/calendar/deadlines.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf } from '../council-days.ts';

/** How the notice of a planned decision stands. */
export type NoticeState = {
  /** The day of the decision, as far as it is fixed; null where nothing fixes it. */
  readonly day: CalendarDate | null;
  /** The latest day for the notice; null with `day`. */
  readonly deadline: CalendarDate | null;
  readonly working: ClearDaysWorking | null;
  /** Which way is open: notice in time, the general exception (reg. 10), or special urgency (reg. 11). */
  readonly route: KeyDecision['procedure'];
  /** What stands and what is to be done, in sentences. */
  readonly sentences: readonly string[];
  /** Whether it stands as it must: notice in time, or the other route with all that it needs. */
  readonly isSound: boolean;
};

/**
 * By when notice of a planned decision must be published, whether it was, and which route is left where it was not
 * (SI 2012/2089, regs. 5, 9, 10 and 11). `meeting` is the one at which it is to be taken, where there is one.
 */
export function noticeState(entry: KeyDecision, meeting: Meeting | null, settings: Settings, today: CalendarDate): NoticeState {
  const day = dayOfDecision(entry, meeting);
  if (day === null)
    return {
      day,
      deadline: null,
      working: null,
      route: entry.procedure,
      sentences: ['No date is given, so no notice can be counted back from it.'],
      isSound: false,
    };
  const calendar = daysOf(settings);
  const rule = settings.notice;
  const { day: deadline, working } = noticeDeadline(day, rule, calendar);
  const clear = `${counted(rule.days, 'clear day', 'clear days')}`;
  const needed = `Notice of ${clear} before ${weekdayDate(day)} must be published by ${weekdayDate(deadline)}.`;
  if (!entry.isKey && !entry.isPrivate)
    return { day, deadline, working, route: 'notice', sentences: ['It is no key decision and is taken in public: no notice is required.'], isSound: true };
  const published = entry.noticeOn ?? today;
  const { enough, count } = clearDaysBetween(published, day, rule, calendar);
  const five = clearDaysBetween(published, day, usualNotices.generalException, calendar);
  if (enough)
    return entry.noticeOn === null
      ? { day, deadline, working, route: 'notice', sentences: [needed, 'It has not been published yet; there is time.'], isSound: false }
      : {
          day,
          deadline,
          working,
          route: 'notice',
          sentences: [needed, `It was published on ${longDate(entry.noticeOn)}, ${counted(count, 'clear day', 'clear days')} before.`],
          isSound: true,
        };
  const route = five.enough ? 'exception' : 'urgency';
  const late =
    entry.noticeOn === null
      ? 'That day has passed.'
      : `It was published on ${longDate(entry.noticeOn)}, which leaves ${counted(count, 'clear day', 'clear days')}.`;
  const way =
    route === 'exception'
      ? 'The general exception is open: tell the chair of the scrutiny committee in writing, publish why notice was impracticable, and wait five clear days (regulation 10).'
      : 'Only special urgency is left: the chair of the scrutiny committee must agree that the decision is urgent and cannot reasonably be deferred, and the reasons must be published (regulation 11).';
  const lacking = lackingFor(entry, route);
  return { day, deadline, working, route, sentences: [needed, late, way, ...lacking], isSound: lacking.length === 0 };
}

/** The day of a planned decision: that of its meeting, else the last that its own date allows; null where nothing fixes it. */
export function dayOfDecision({ due }: Pick<KeyDecision, 'due'>, meeting: Meeting | null): CalendarDate | null {
  return meeting?.date ?? (due ? lastDay(due) : null);
}

function lackingFor(entry: KeyDecision, route: 'exception' | 'urgency'): readonly string[] {
  const chosen = entry.procedure === route || (route === 'exception' && entry.procedure === 'urgency');
  return [
    chosen ? '' : `The procedure chosen for it is another: choose ${route === 'exception' ? '“General exception”' : '“Special urgency”'}.`,
    entry.impracticable.trim() === '' ? 'Why notice was impracticable is missing.' : '',
    route === 'urgency' && entry.agreedBy.trim() === '' ? 'Who agreed that it cannot be deferred is missing.' : '',
    entry.agreedOn === null ? (route === 'urgency' ? 'The day of that agreement is missing.' : 'The day on which the chair was told is missing.') : '',
  ].filter(Boolean);
}
