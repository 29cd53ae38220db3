import { type CalendarDate, isCalendarDate, shortDate } from '#shared/base/calendar-date.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { madeKey } from '#shared/outline/front.ts';

/** The papers of a programme that one button makes: their template, and what they are for. */
export const paperKinds = [
  {
    template: 'programme-initiation',
    words: 'What the programme is for, how it is run and what it costs, with an entry for each project and the terms of reference.',
  },
  {
    template: 'highlight-report',
    words: 'Where the programme stands, for its board: this period and the next, milestones, budget, risks and issues, decisions wanted.',
  },
  { template: 'risk-register', words: 'The open risks at a glance in one table, a card for each, and the heat map.' },
  { template: 'benefits-plan', words: 'How benefits are measured, their profile by year, and a card for each.' },
] as const;

/** The day on which a paper was made by one button; null for one begun by hand. */
export function madeOn({ front }: Pick<Report, 'front'>): CalendarDate | null {
  const day = front[madeKey];
  return isCalendarDate(day) ? day : null;
}

/** The papers of a programme, the newest first; those begun by hand last. */
export function papersInOrder(reports: readonly Report[], programme: string): readonly Report[] {
  const day = (one: Report) => madeOn(one) ?? one.issued ?? '';
  return reports
    .filter((one) => one.programme === programme)
    .sort((a, b) => (day(a) === day(b) ? versionOf(b) - versionOf(a) || a.title.localeCompare(b.title, 'en-GB') : day(a) < day(b) ? 1 : -1));
}

/** 'issued 3 Dec 2026', 'made 22 Nov 2026', or 'draft'. */
export function paperWords(report: Report): string {
  const made = madeOn(report);
  if (report.issued) return `issued ${shortDate(report.issued)}`;
  return made ? `made ${shortDate(made)}` : 'draft';
}

/** Which of several papers of one kind this is: 3 for 'Draft 3'; 0 where it does not say. */
export function versionOf({ front }: Pick<Report, 'front'>): number {
  return Number(/^Draft (\d+)$/.exec(front['version'] ?? '')?.[1] ?? 0);
}
