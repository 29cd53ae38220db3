import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { clearDaysSentences } from '#shared/calendar/clear-days-sentences.ts';
import { noticeNames } from '#shared/calendar/deadline-sentences.ts';
import { noticeDeadline, usualNotices } from '#shared/calendar/deadlines.ts';
import { ahead, type Due } from '#shared/domain/due.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf } from '../council-days.ts';
import type { NoticeKind } from './notice-outline.ts';
import { dayOfDecision, noticeState } from './notice-state.ts';

/** By when a notice of a planned decision must be published, with the working. */
export type NoticeDay = { readonly kind: NoticeKind; readonly day: CalendarDate; readonly working: readonly string[] };

/**
 * The notices that a planned decision needs by the route that is open to it, each with its day (SI 2012/2089, regs. 5, 9
 * and 10); none where no day is fixed. Special urgency has no days of its own: its notice is due at once.
 */
export function noticeDays(entry: KeyDecision, meeting: Meeting | null, settings: Settings, today: CalendarDate): readonly NoticeDay[] {
  const decision = dayOfDecision(entry, meeting);
  if (decision === null) return [];
  const { route } = noticeState(entry, meeting, settings, today);
  const counted = (kind: NoticeKind, rule: Settings['notice']): NoticeDay => {
    const { day, working } = noticeDeadline(decision, rule, daysOf(settings));
    return { kind, day, working: clearDaysSentences(working, noticeNames) };
  };
  const key: readonly NoticeDay[] =
    route === 'notice'
      ? [counted('key', settings.notice)]
      : route === 'exception'
        ? [onOrAfter(today, counted('exception', usualNotices.generalException))]
        : [{ kind: 'urgency', day: today, working: ['Special urgency has no days of notice: its notice is published as soon as it was agreed.'] }];
  return [
    ...(entry.isKey ? key : []),
    ...(entry.isPrivate ? [counted('private', settings.notice), counted('private-again', usualNotices.privateMeetingAgain)] : []),
  ];
}

/** The way is still open today, and so is the day, even where it is no working day. */
function onOrAfter(today: CalendarDate, notice: NoticeDay): NoticeDay {
  return notice.day < today ? { ...notice, day: today } : notice;
}

const words: Readonly<Record<NoticeKind, string>> = {
  key: 'Publish the notice of a key decision',
  private: 'Publish the notice of a private meeting',
  'private-again': 'Publish the further notice of a private meeting',
  exception: 'Publish the notice under the general exception',
  urgency: 'Publish the notice of special urgency',
};

/** The notices of a planned decision that are still to be published soon; none once it was decided, withdrawn, or its day passed. */
export function noticesDue(entry: KeyDecision, meeting: Meeting | null, settings: Settings, today: CalendarDate): readonly Due[] {
  const decision = dayOfDecision(entry, meeting);
  if (entry.decided !== null || entry.withdrawn !== null || decision === null || decision < today) return [];
  return noticeDays(entry, meeting, settings, today)
    .filter(({ kind, day }) => (kind === 'private-again' ? day >= today : entry.noticeOn === null) && day <= addDays(today, ahead))
    .map(({ kind, day }) => ({ kind: 'keyDecision', id: entry.id, title: `${words[kind]}: ${entry.title}`, day, owner: entry.contact, overdue: day < today }));
}
