import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { shorten } from '#shared/base/shorten.ts';
import { callInEnds } from '#shared/calendar/deadlines.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { ahead } from '#shared/domain/due.ts';
import type { Due } from '#shared/domain/due.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf } from '../council-days.ts';
import { noticesDue } from '../notices/notices-due.ts';

/** What days follow from. */
export type DecisionDays = {
  readonly meetings: readonly Meeting[];
  readonly entries: readonly KeyDecision[];
  readonly committees: readonly Committee[];
  readonly settings: Settings;
};

/**
 * What decisions and notices ask for soon, the earliest first: notices to be published, decisions whose notice was not
 * published within a month of the meeting, the end of call-in and the day from which a decision can be implemented.
 */
export function decisionsDue({ meetings, entries, committees, settings }: DecisionDays, today: CalendarDate): readonly Due[] {
  const last = addDays(today, ahead);
  const due = entries.flatMap((entry) => noticesDue(entry, meetings.find((one) => one.id === entry.meeting) ?? null, settings, today));
  for (const meeting of meetings) {
    const committee = committees.find((one) => one.id === meeting.committee);
    if (meeting.date === null || !committee?.callIn) continue;
    for (const [published, words] of decisionsOf(meeting)) {
      const common = { kind: 'meeting' as const, id: meeting.id, owner: null };
      if (published === null) {
        if (meeting.date > addDays(today, -ahead))
          due.push({ ...common, day: meeting.date, title: `Publish the decision: ${words}`, overdue: meeting.date < today });
        continue;
      }
      const { lastDay, implementFrom } = callInEnds(published, settings.callIn, daysOf(settings)).working;
      if (lastDay >= today) due.push({ ...common, day: lastDay, title: `Call-in ends: ${words}`, overdue: false });
      else if (implementFrom >= addDays(today, -7)) due.push({ ...common, day: implementFrom, title: `Can be implemented: ${words}`, overdue: false });
    }
  }
  return due.filter((one) => one.day !== null && one.day <= last).sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** The decisions of a meeting: one for each item, with the day on which its notice was published. */
function decisionsOf(meeting: Meeting): ReadonlyMap<CalendarDate | null, string> {
  const found = new Map<CalendarDate | null, string[]>();
  const items = new Set(meeting.resolutions.map((one) => one.item));
  for (const id of items) {
    const item = meeting.agenda.find((one) => one.id === id);
    const own = meeting.resolutions.filter((one) => one.item === id);
    const published = own.find((one) => one.noticeOn !== null)?.noticeOn ?? null;
    const words = item?.title.trim() || shorten(own.map((one) => one.words.trim()).join('; '), 120);
    if (words !== '') found.set(published, [...(found.get(published) ?? []), words]);
  }
  return new Map([...found].map(([day, words]) => [day, shorten(words.join('; '), 160)]));
}
