import { addDays, type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import type { RecordStates } from '#shared/changes/what-changed-states.ts';
import type { Project } from '#shared/domain/project.ts';
import type { Report } from '#shared/domain/report/index.ts';

/** How far back one looks where no report was issued yet, in days. */
const usual = 30;

/** The day from which changes are told at first: that of the last report issued on the programme, else 30 days ago. */
export function firstDay(reports: readonly Report[], programme: string, today: CalendarDate): { readonly day: CalendarDate; readonly why: string } {
  const issued = reports
    .filter((one) => one.programme === programme)
    .flatMap((one) => (one.issued !== null && one.issued <= today ? [one.issued] : []))
    .sort()
    .at(-1);
  if (issued) return { day: issued, why: `The last report on this programme was issued on ${longDate(issued)}.` };
  return { day: addDays(today, -usual), why: 'No report on this programme has been issued yet, so the last 30 days are shown.' };
}

/** The records of a programme and of its projects, those that have gone or come among them. */
export function ofProgramme(states: readonly RecordStates[], programme: string, projects: readonly Project[]): readonly RecordStates[] {
  const gone = states.filter((one) => one.kind === 'project' && (one.before?.['programme'] === programme || one.after?.['programme'] === programme));
  const own = new Set<unknown>([...projects.filter((one) => one.programme === programme).map((one) => one.id), ...gone.map((one) => one.id)]);
  const isOwn = (state: RecordStates['before']) => state !== null && (state['programme'] === programme || own.has(state['project']));
  return states.filter((one) => (one.kind === 'programme' ? one.id === programme : own.has(one.id) || isOwn(one.before) || isOwn(one.after)));
}
