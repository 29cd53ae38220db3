import { shortenText, wrapText } from '../fit-text.ts';
import { lineHeight, textSize } from '../scene.ts';
import { placeOfDay, type TimeAxis } from '../time-axis.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import { textWidth } from '../text-widths.ts';
import type { TimelineMilestone } from './input.ts';
import { type KnownDate, lastOf, type Slippage, slippageOf, slippageWords } from './slippage.ts';

/** From one lane to the next where all words in it stand on one line. */
const laneHeight = lineHeight + 4.5;

/** Where a date stands: its first and last point, the same for a single day, and where its sign stands. */
export type Stretch = { readonly from: number; readonly to: number; readonly sign: number };

/** A milestone in its lane, `middle` points below the first: where its dates stand, and its words with the end that they begin at. */
export type LaidMilestone = {
  readonly milestone: TimelineMilestone;
  readonly slip: Slippage;
  readonly planned: Stretch | null;
  readonly expected: Stretch | null;
  readonly middle: number;
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
};

type Placed = Omit<LaidMilestone, 'middle'> & { readonly from: number; readonly to: number };

const signRoom = 7;

/** Puts the dated milestones of a project into as few lanes as their words allow, the earliest first. */
export function layoutLanes(
  milestones: readonly TimelineMilestone[],
  axis: TimeAxis,
  today: string,
): { readonly laid: readonly LaidMilestone[]; readonly height: number } {
  const lanes: { end: number; height: number }[] = [];
  const placed = milestones
    .map((milestone) => place(milestone, axis, today))
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      const height = laneHeight + Math.max(0, one.lines.length - 1) * lineHeight;
      const free = lanes.findIndex((lane) => lane.end <= one.from);
      const index = free < 0 ? lanes.length : free;
      lanes[index] = { end: one.to + 4, height: Math.max(height, lanes[index]?.height ?? 0) };
      return { one, index };
    });
  const tops = lanes.map((_, index) => lanes.slice(0, index).reduce((sum, lane) => sum + lane.height, 0));
  const laid = placed.map(({ one: { from: _from, to: _to, ...one }, index }) => ({ ...one, middle: (tops[index] ?? 0) + (lanes[index]?.height ?? 0) / 2 }));
  return { laid, height: lanes.reduce((sum, lane) => sum + lane.height, 0) };
}

function place(milestone: TimelineMilestone, axis: TimeAxis, today: string): Placed {
  const slip = slippageOf(milestone, today);
  const planned = slip.planned && stretchOf(slip.planned, axis);
  const expected = slip.expected && stretchOf(slip.expected, axis);
  const stretches = [planned, expected].filter((one) => one !== null);
  const from = Math.min(...stretches.map((one) => one.from)) - signRoom;
  const to = Math.max(...stretches.map((one) => one.to)) + signRoom;
  const roomRight = axis.left + axis.width - to;
  const roomLeft = from - axis.left;
  const isRight = roomRight >= roomLeft || roomRight >= mostLabel(axis);
  const lines = labelLines(milestone.title.trim().replace(/\s+/g, ' '), slippageWords(slip), Math.min(mostLabel(axis), isRight ? roomRight : roomLeft));
  const width = Math.max(0, ...lines.map((line) => textWidth(line, textSize)));
  const label = { lines, labelX: isRight ? to : from, anchor: isRight ? ('start' as const) : ('end' as const) };
  return { milestone, slip, planned, expected, ...label, from: isRight ? from : from - width, to: isRight ? to + width : to };
}

/** Longer words push others into lanes below: they go on in a second line first. */
function mostLabel(axis: TimeAxis): number {
  return Math.max(180, axis.width * 0.42);
}

/** The title and how late it is, on one line or two. */
function labelLines(title: string, words: string, room: number): readonly string[] {
  const full = words ? `${title} (${words})` : title;
  const width = textWidth(full, textSize);
  if (width <= room) return [full];
  // Two lines of much the same length look better than a long and a short one.
  for (const most of [Math.min(room, width / 2 + 24), room]) {
    const lines = wrapText(full, most, textSize, 2);
    if (lines.join(' ') === full) return lines;
  }
  const first = wrapText(full, room, textSize, 2)[0] ?? '';
  const rest = title.startsWith(first) ? title.slice(first.length).trim() : '';
  return (rest === '' ? [labelWithin(title, words, room)] : [first, labelWithin(rest, words, room)]).filter((line) => line !== '');
}

/** How late it is matters more than the last words of a long title. */
function labelWithin(title: string, words: string, width: number): string {
  if (!words) return shortenText(title, width, textSize);
  const tail = ` (${words})`;
  const room = width - textWidth(tail, textSize);
  const head = room > 40 ? shortenText(title, room, textSize) : '';
  return head ? head + tail : shortenText(title, width, textSize);
}

function stretchOf(date: KnownDate, axis: TimeAxis): Stretch {
  const from = placeOfDay(axis, date.date);
  if (date.precision === 'day') return { from, to: from, sign: from };
  const to = placeOfDay(axis, addDays(lastOf(date), 1));
  return { from, to, sign: date.kind === 'by' ? to : (from + to) / 2 };
}
