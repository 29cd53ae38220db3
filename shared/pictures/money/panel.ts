import type { Pence } from '#shared/base/money.ts';
import { shortenText } from '../fit-text.ts';
import type { LegendItem } from '../legend.ts';
import { type Colour, type Hatch, type Shape, textSize } from '../scene.ts';
import { diamond, rule, words } from '../shapes.ts';
import { type MoneyAxis, moneyAxis, placeOfMoney, shortMoney } from './axis.ts';

type Look = { readonly fill: Colour; readonly stroke: Colour; readonly hatch?: Hatch };

/** Amounts by year: a bar from nought (`slot` of the bars side by side), a narrower bar in it, a level across it, or signs on a line. */
type Series = {
  readonly label: string;
  readonly values: readonly Pence[];
} & (
  | { readonly draw: 'bar' | 'inner'; readonly slot: number; readonly look: Look }
  | { readonly draw: 'level'; readonly slot: number }
  | { readonly draw: 'signs' }
);

/** One scale with its series; `share` is its part of the height. */
export type Panel = { readonly label: string; readonly series: readonly Series[]; readonly share: number };

/** Where the years stand: from `left` on, a column of `column` for each of `count`, each with room for `slots` bars side by side. */
export type Columns = { readonly left: number; readonly column: number; readonly count: number; readonly slots: number };

/** How many bars stand side by side at most. */
export function slotsOf(panels: readonly Panel[]): number {
  return 1 + Math.max(0, ...panels.flatMap((panel) => panel.series.map((one) => ('slot' in one ? one.slot : 0))));
}

/** The amounts that stand beside the scales. */
export function ticksOf(panels: readonly Panel[]): readonly Pence[] {
  return panels.flatMap((panel) => axisOf(panel, 0, 120).ticks);
}

function axisOf(panel: Panel, top: number, bottom: number): MoneyAxis {
  return moneyAxis(
    panel.series.flatMap((one) => one.values),
    top,
    bottom,
  );
}

/** A panel between two heights: its name, its scale and its series over the years. */
export function drawPanel(panel: Panel, top: number, bottom: number, columns: Columns): readonly Shape[] {
  const { left, column, count } = columns;
  const axis = axisOf(panel, top, bottom);
  const right = left + column * count;
  const shapes: Shape[] = [words(0, top - 11, shortenText(panel.label, right, textSize, true), { bold: true, colour: 'ink-soft' })];
  for (const tick of axis.ticks) {
    const y = placeOfMoney(axis, tick);
    shapes.push(rule([left, y], [right, y], tick === 0 ? 'ink-soft' : 'line', tick === 0 ? 1 : 0.5));
    shapes.push(words(left - 6, y + 3.2, shortMoney(tick), { anchor: 'end', colour: 'ink-soft' }));
  }
  return [...shapes, ...panel.series.flatMap((series) => drawSeries(series, axis, columns))];
}

function drawSeries(series: Series, axis: MoneyAxis, { left, column, slots }: Columns): readonly Shape[] {
  const middleOf = (index: number) => left + (index + 0.5) * column;
  if (series.draw === 'signs') {
    const points = series.values.map((value, index) => [middleOf(index), placeOfMoney(axis, value)] as const);
    const signs = points.map(([x, y]) => sign(x, y, Math.min(4.2, column / 3)));
    return points.length > 1 ? [...overlaid(points, 3.5, 1.4), ...signs] : signs;
  }
  const barWidth = Math.min(44, (column * 0.74) / slots);
  const zero = placeOfMoney(axis, 0);
  return series.values.flatMap((value, index): readonly Shape[] => {
    if (value === 0) return [];
    const x = middleOf(index) + (series.slot - slots / 2) * barWidth;
    const y = placeOfMoney(axis, value);
    if (series.draw === 'level') return overlaid(level(x - 1.5, y, barWidth + 2), 3.2, 2);
    const inset = series.draw === 'inner' ? barWidth * 0.24 : 0.5;
    const box = { x: x + inset, y: Math.min(y, zero), width: Math.max(0.5, barWidth - 2 * inset), height: Math.abs(y - zero) };
    return [{ shape: 'box', ...box, ...series.look, weight: 0.75 }];
  });
}

type Points = readonly (readonly [number, number])[];

function level(x: number, y: number, width: number): Points {
  return [
    [x, y],
    [x + width, y],
  ];
}

/** A line with an edge in the colour of the ground, so that it is seen over bars. */
function overlaid(points: Points, edge: number, weight: number): readonly Shape[] {
  return [
    { shape: 'line', points, stroke: 'surface', weight: edge },
    { shape: 'line', points, stroke: 'ink', weight },
  ];
}

function sign(x: number, y: number, radius: number): Shape {
  return { shape: 'polygon', points: diamond(x, y, radius), fill: 'surface', stroke: 'ink', weight: 1.3 };
}

/** What each series looks like, in the order of the panels. */
export function legendOf(panels: readonly Panel[]): readonly LegendItem[] {
  return panels.flatMap((panel) => panel.series.map(legendItem));
}

function legendItem(series: Series): LegendItem {
  const { label } = series;
  if (series.draw === 'signs')
    return { label, width: 22, draw: (x, y) => [{ shape: 'line', points: level(x, y, 22), stroke: 'ink', weight: 1.4 }, sign(x + 11, y, 4.2)] };
  if (series.draw === 'level') return { label, width: 14, draw: (x, y) => [{ shape: 'line', points: level(x, y, 14), stroke: 'ink', weight: 2 }] };
  const inset = series.draw === 'inner' ? 3.5 : 0;
  return {
    label,
    width: 14,
    draw: (x, y) => [{ shape: 'box', x: x + inset, y: y - 5, width: 14 - 2 * inset, height: 10, ...series.look, weight: 0.75 }],
  };
}
