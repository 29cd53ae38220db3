import { capital } from '#shared/base/capital.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { formatPartialDate, type PartialDate } from '#shared/base/partial-date.ts';
import { countOf, listInWords } from '../in-words.ts';
import type { SceneTable } from '../scene.ts';
import type { TimelineInput, TimelineMilestone, TimelineProject } from './input.ts';
import { isDated, slippageOf, slippageWords } from './slippage.ts';

/** 'a  Reablement': a project as it is named. */
export function projectWords({ letter, title }: TimelineProject): string {
  return letter ? `${letter}  ${title}` : title;
}

/** The name of a milestone's mark. */
export function milestoneLabel(milestone: TimelineMilestone, project: TimelineProject | undefined, today: string): string {
  const slip = slippageOf(milestone, today);
  const date = (name: string, value: PartialDate | null) => (value === null ? [] : [`${name} ${formatPartialDate(value)}`]);
  return [
    milestone.title,
    ...(project ? [project.title] : []),
    ...date('planned', milestone.planned),
    ...date('forecast', milestone.forecast),
    ...(milestone.actual === null && milestone.done ? ['done'] : date('done', milestone.actual)),
    ...[slippageWords(slip)].filter(Boolean),
  ].join('; ');
}

/** The timeline in two or three sentences. */
export function timelineAlt({ projects, milestones, today }: TimelineInput): string {
  if (milestones.length === 0) return 'Milestone timeline. There is no milestone yet.';
  const all = milestones.map((milestone) => ({ milestone, slip: slippageOf(milestone, today) }));
  const done = all.filter(({ slip }) => slip.isDone);
  const open = all.filter(({ slip }) => !slip.isDone);
  const late = open.filter(({ slip }) => (slip.days ?? 0) > 0);
  const overdue = open.filter(({ slip }) => slip.isOverdue);
  const worst = [...late].sort((a, b) => (b.slip.days ?? 0) - (a.slip.days ?? 0))[0];
  const undated = milestones.filter((one) => !isDated(one));
  const own = new Set(milestones.map((one) => one.project));
  const lines = [
    `Timeline of ${countOf(milestones.length, 'milestone')} in ${countOf(projects.filter((one) => own.has(one.id)).length, 'project')} as on ${longDate(today)}: ` +
      `${done.length || 'none'} done and ${open.length || 'none'} to come${undated.length > 0 ? `, ${undated.length} without a date yet` : ''}.`,
  ];
  lines.push(
    worst
      ? `${capital(countOf(late.length, 'milestone is', 'milestones are'))} expected later than planned; the furthest is ${worst.milestone.title}, ${slippageWords(worst.slip).split(',')[0]}.`
      : 'None to come is expected later than planned.',
  );
  if (overdue.length > 0)
    lines.push(
      `${capital(countOf(overdue.length, 'is overdue', 'are overdue'))}: ${listInWords(
        overdue.map(({ milestone }) => milestone.title),
        5,
      )}.`,
    );
  return lines.join(' ');
}

/** Every milestone with its dates, project by project. */
export function timelineTable({ projects, milestones, today }: TimelineInput): SceneTable {
  const words = (date: PartialDate | null) => (date ? formatPartialDate(date) : '');
  return {
    nameColumn: 1,
    columns: [{ label: 'Project' }, { label: 'Milestone' }, { label: 'Planned' }, { label: 'Forecast' }, { label: 'Actual' }, { label: 'Slippage' }],
    rows: projects.flatMap((project) =>
      milestones
        .filter((one) => one.project === project.id)
        .map((one) => {
          const slip = slippageOf(one, today);
          return {
            cells: [
              projectWords(project),
              one.title,
              words(one.planned),
              words(one.forecast),
              words(one.actual) || (one.done ? 'done' : ''),
              slippageWords(slip),
            ],
            record: { kind: 'milestone' as const, id: one.id },
          };
        }),
    ),
  };
}
