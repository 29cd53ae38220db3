import { longDate } from '#shared/base/calendar-date.ts';
import { shortenText, wrapText } from '../fit-text.ts';
import { layoutLegend } from '../legend.ts';
import { pagesOf } from '../pages.ts';
import { lineHeight, type Mark, type Room, type Scene, type Shape, textSize } from '../scene.ts';
import { boundsOfAll, rule, wordLines, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { axisHeight, drawTimeAxis, placeOfDay, timeAxis } from '../time-axis.ts';
import type { TimelineInput, TimelineMilestone, TimelineProject } from './input.ts';
import { layoutLanes } from './lanes.ts';
import { milestoneSigns, timelineLegend } from './signs.ts';
import { isDated, spanOf } from './slippage.ts';
import { milestoneLabel, projectWords, timelineAlt, timelineTable } from './words.ts';

/** A row for each project: its milestones along the years, planned, forecast and done; those without a date below. */
export function timelineScene(input: TimelineInput, { width }: Pick<Room, 'width'>): Scene {
  const { projects, milestones, today } = input;
  const span = input.span ?? spanOf(input) ?? { from: today, to: today };
  const labelWidth = Math.min(width * 0.25, Math.max(40, ...projects.map((one) => textWidth(projectWords(one), textSize, true)))) + 2;
  // Signs at either end of the axis have room for their half beyond it.
  const axis = timeAxis(span, labelWidth + 13, width - labelWidth - 20);
  const top = lineHeight + 3;
  const ground: Shape[] = [];
  const marks: Mark[] = [];
  let y = top + axisHeight;
  for (const project of projects) {
    const own = milestones.filter((one) => one.project === project.id);
    const { laid, height: lanesHeight } = layoutLanes(own.filter(isDated), axis, today);
    const lines = wrapText(projectWords(project), labelWidth, textSize, 3, true);
    const height = Math.max(lanesHeight, lines.length * lineHeight) + 7;
    ground.push(...wordLines(0, y + 3.5 + lineHeight * 0.8, lines, lineHeight, { bold: true }));
    if (laid.length === 0) ground.push(words(axis.left + 4, y + 3.5 + lineHeight * 0.8, 'No dated milestone', { colour: 'ink-soft' }));
    for (const one of laid) {
      const middle = y + 3.5 + one.middle;
      const signs = milestoneSigns(one, middle);
      const label = wordLines(one.labelX, middle + 3.2 - ((one.lines.length - 1) * lineHeight) / 2, one.lines, lineHeight, { anchor: one.anchor, halo: true });
      marks.push({
        id: `milestone:${one.milestone.id}`,
        label: milestoneLabel(one.milestone, project, today),
        box: boundsOfAll([...signs, ...label], 1.5),
        record: { kind: 'milestone', id: one.milestone.id },
        shapes: [...signs, ...label],
      });
    }
    y += height;
    ground.push(rule([0, y], [width - 1, y], 'line', 0.5));
  }
  const bottom = y;
  const grid = drawTimeAxis(axis, top, bottom);
  const later = laterList(input, bottom, width);
  const legendTop = later.bottom + 8;
  const legend = layoutLegend(timelineLegend, 0, legendTop, width);
  return {
    title: 'Milestones by project',
    width,
    height: legendTop + legend.height,
    alt: timelineAlt(input),
    ground: [...grid, ...todayLine(today, axis, top, bottom), ...ground, ...later.ground, ...legend.shapes],
    marks: [...marks, ...later.marks],
    table: timelineTable(input),
  };
}

function todayLine(today: string, axis: ReturnType<typeof timeAxis>, top: number, bottom: number): readonly Shape[] {
  if (today < axis.from || today >= axis.to) return [];
  const x = placeOfDay(axis, today);
  const text = `Today, ${longDate(today)}`;
  const half = textWidth(text, textSize, true) / 2;
  const at = Math.max(axis.left + half, Math.min(axis.left + axis.width - half, x));
  return [
    {
      shape: 'line',
      points: [
        [x, top],
        [x, bottom],
      ],
      stroke: 'accent',
      weight: 1.25,
      dashed: true,
    },
    words(at, top - 4, text, { bold: true, colour: 'accent', anchor: 'middle' }),
  ];
}

/** The milestones whose date is to be confirmed, or not given at all. */
function laterList({ projects, milestones, today }: TimelineInput, top: number, width: number) {
  const ground: Shape[] = [];
  const marks: Mark[] = [];
  const undated = projects.flatMap((project) => milestones.filter((one) => one.project === project.id && !isDated(one)).map((one) => ({ one, project })));
  if (undated.length === 0) return { ground, marks, bottom: top };
  let y = top + lineHeight + 6;
  ground.push(words(0, y, 'Date to be confirmed', { bold: true, colour: 'ink-soft' }));
  for (const { one, project } of undated) {
    y += lineHeight + 1;
    const before = project.letter ? `${project.letter}  ` : '';
    const after = project.letter ? '' : ` (${project.title})`;
    const label = words(0, y, shortenText(`${before}${one.title}${after}`, width - 2, textSize));
    marks.push({
      id: `milestone:${one.id}`,
      label: `${milestoneLabel(one, project, today)}; date to be confirmed`,
      box: boundsOfAll([label], 1.5),
      record: { kind: 'milestone', id: one.id },
      shapes: [label],
    });
  }
  return { ground, marks, bottom: y + 3 };
}

type Row = { readonly project: TimelineProject; readonly milestone: TimelineMilestone | null };

/** The same on one scale of time, cut into pages by projects, and within them by milestones, where it is too high. */
export function timelinePages(input: TimelineInput, room: Room): readonly Scene[] {
  const span = input.span ?? spanOf(input);
  const rows = input.projects.flatMap((project): readonly Row[] => {
    const own = input.milestones.filter((one) => one.project === project.id);
    return own.length === 0 ? [{ project, milestone: null }] : own.map((milestone) => ({ project, milestone }));
  });
  const draw = (some: readonly Row[]) =>
    timelineScene(
      {
        ...input,
        ...(span ? { span } : {}),
        projects: [...new Set(some.map((one) => one.project))],
        milestones: some.flatMap((one) => (one.milestone ? [one.milestone] : [])),
      },
      room,
    );
  return pagesOf(rows, room, draw, (one, before) => one.project !== before.project);
}
