import { shortenText } from '../fit-text.ts';
import { lineHeight, textSize } from '../scene.ts';
import { placeOfDay, type TimeAxis } from '../time-axis.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import { textWidth } from '../text-widths.ts';
import type { TimelineMilestone } from './input.ts';
import { type KnownDate, lastOf, type Slippage, slippageOf, slippageWords } from './slippage.ts';

/** From one lane to the next. */
export const laneHeight = lineHeight + 4.5;

/** Where a date stands: its first and last point, the same for a single day, and where its sign stands. */
export type Stretch = { readonly from: number; readonly to: number; readonly sign: number };

/** A milestone in its lane: where its dates stand, and its words with the end that they begin at. */
export type LaidMilestone = {
  readonly milestone: TimelineMilestone;
  readonly slip: Slippage;
  readonly planned: Stretch | null;
  readonly expected: Stretch | null;
  readonly lane: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
};

const signRoom = 7;

/** Puts the dated milestones of a project into as few lanes as their words allow, the earliest first. */
export function layoutLanes(
  milestones: readonly TimelineMilestone[],
  axis: TimeAxis,
  today: string,
): { readonly laid: readonly LaidMilestone[]; readonly lanes: number } {
  const ends: number[] = [];
  const laid = milestones
    .map((milestone) => place(milestone, axis, today))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, ...one }): LaidMilestone => {
      const free = ends.findIndex((end) => end <= from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = to + 4;
      return { ...one, lane };
    });
  return { laid, lanes: ends.length };
}

function place(milestone: TimelineMilestone, axis: TimeAxis, today: string): Omit<LaidMilestone, 'lane'> & { readonly from: number; readonly to: number } {
  const slip = slippageOf(milestone, today);
  const planned = slip.planned && stretchOf(slip.planned, axis);
  const expected = slip.expected && stretchOf(slip.expected, axis);
  const stretches = [planned, expected].filter((one) => one !== null);
  const from = Math.min(...stretches.map((one) => one.from)) - signRoom;
  const to = Math.max(...stretches.map((one) => one.to)) + signRoom;
  const roomRight = axis.left + axis.width - to;
  const roomLeft = from - axis.left;
  const words = slippageWords(slip);
  const full = words ? `${milestone.title} (${words})` : milestone.title;
  // Longer words push others into lanes below: some are let off their end first.
  const mostLabel = Math.max(190, axis.width * 0.42);
  const wanted = Math.min(mostLabel, textWidth(full, textSize));
  const isRight = wanted <= roomRight || roomRight >= roomLeft;
  const label = labelWithin(milestone.title, words, Math.min(mostLabel, isRight ? roomRight : roomLeft));
  const width = textWidth(label, textSize);
  return {
    milestone,
    slip,
    planned,
    expected,
    label,
    labelX: isRight ? to : from,
    anchor: isRight ? 'start' : 'end',
    from: isRight ? from : from - width,
    to: isRight ? to + width : to,
  };
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
