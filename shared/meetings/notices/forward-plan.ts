import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { lastDay } from '#shared/base/partial-date.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { documentOutline, nodeMaker } from '../document.ts';
import { aboutOf, type PlanRecords } from './notice-outline.ts';

/** The entries that are still to come, the earliest first; those without a date last, taken and withdrawn ones left out. */
export function plannedFrom(entries: readonly KeyDecision[], { meetings }: Pick<PlanRecords, 'meetings'>): readonly KeyDecision[] {
  const dates = new Map(meetings.map((one) => [one.id, one.date]));
  const dayOf = (entry: KeyDecision) => dates.get(entry.meeting ?? '') ?? (entry.due ? lastDay(entry.due) : null) ?? '9999';
  return entries
    .filter((one) => one.decided === null && one.withdrawn === null)
    .map((entry) => ({ entry, day: dayOf(entry) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.entry.title.localeCompare(b.entry.title, 'en-GB')))
    .map(({ entry }) => entry);
}

/** The forward plan as a public document, as it stands on a day. */
export function forwardPlanOutline(entries: readonly KeyDecision[], records: PlanRecords, day: CalendarDate): Outline {
  const make = nodeMaker('plan');
  const planned = plannedFrom(entries, records);
  const rows = planned.map((entry) => {
    const { maker, when, contact } = aboutOf(entry, records);
    const marks = [entry.isKey ? 'Key' : '', entry.isPrivate ? 'Private' : ''].filter(Boolean).join(', ');
    return [entry.title.trim(), maker, when, marks || 'Neither', contact[0] ?? ''];
  });
  return documentOutline(
    { title: 'Forward plan', subject: `Forward plan on ${longDate(day)}`, date: day, header: `Forward plan · ${longDate(day)}` },
    records.settings,
    [
      make.title('Forward plan'),
      make.paragraph(`The decisions that are planned, as known on ${longDate(day)}. Key decisions are marked, and those that are to be taken in private.`),
      rows.length === 0
        ? make.paragraph('No decision is planned at present.')
        : make.table('Planned decisions', [0.34, 0.24, 0.16, 0.12, 0.14], [['Matter', 'Decision maker', 'When', 'Key or private', 'Contact'], ...rows]),
    ],
  );
}
