import { formatFinancialYear } from '#shared/base/financial-year.ts';
import type { Pence } from '#shared/base/money.ts';
import { shortenText } from '../fit-text.ts';
import { type LegendItem, layoutLegend } from '../legend.ts';
import { type Colour, type Hatch, lineHeight, type Mark, type Room, type Scene, type SceneTable, type Shape, textSize } from '../scene.ts';
import { diamond, rule, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { type MoneyAxis, moneyAxis, placeOfMoney, shortMoney } from './axis.ts';

type Look = { readonly fill: Colour; readonly stroke: Colour; readonly hatch?: Hatch };

/** Amounts by year: a bar from nought (`slot` of the bars side by side), a narrower bar in it, a level across it, or signs on a line. */
export type Series = {
  readonly label: string;
  readonly values: readonly Pence[];
} & (
  | { readonly draw: 'bar' | 'inner'; readonly slot: number; readonly look: Look }
  | { readonly draw: 'level'; readonly slot: number }
  | { readonly draw: 'signs' }
);

/** One scale with its series; `share` is its part of the height. */
type Panel = { readonly label: string; readonly series: readonly Series[]; readonly share: number };

/** A picture of money by financial year: panels over each other, and under them the figures of each year. */
export type MoneyYears = {
  readonly title: string;
  readonly alt: string;
  readonly table: SceneTable;
  readonly years: readonly number[];
  readonly panels: readonly Panel[];
  readonly figures: readonly { readonly label: string; readonly values: readonly Pence[]; readonly bold?: boolean }[];
  /** The name of a year's mark. */
  readonly labelOf: (index: number) => string;
};

const panelGap = 30;

/** Lays out money by financial year. The figures under the years are left out where the years stand too close for them. */
export function moneyYearsScene(input: MoneyYears, { width, height }: Room): Scene {
  const { years, panels, figures } = input;
  const slots = 1 + Math.max(0, ...panels.flatMap((panel) => panel.series.map((one) => ('slot' in one ? one.slot : 0))));
  const left = Math.max(
    56,
    ...figures.map((one) => textWidth(one.label, textSize, one.bold) + 8),
    ...ticksOf(panels).map((tick) => textWidth(shortMoney(tick), textSize) + 8),
  );
  const column = (width - left - 2) / Math.max(1, years.length);
  const figureWidth = Math.max(0, ...figures.flatMap((one) => one.values.map((value) => textWidth(shortMoney(value), textSize, one.bold))));
  const rows = figureWidth + 4 <= column ? figures : [];
  const legend = layoutLegend(legendOf(panels), 0, 0, width);
  const footHeight = lineHeight + 8 + rows.length * (lineHeight + 3) + 10 + legend.height;
  const natural = panels.length > 1 ? 270 : 190;
  const plot = Math.max(80 * panels.length, Math.min(natural, height - footHeight - panelGap * panels.length));
  const shapes: Shape[] = [];
  let y = 0;
  for (const panel of panels) {
    const top = y + (y === 0 ? panelGap - 6 : panelGap);
    const bottom = top + plot * panel.share;
    shapes.push(...drawPanel(panel, top, bottom, left, column, years.length, slots));
    y = bottom;
  }
  const axisBottom = y;
  y += lineHeight + 4;
  const yearWidth = textWidth('2026/27', textSize, true);
  const every = Math.max(1, Math.ceil((yearWidth + 6) / column));
  let free = 0;
  years.forEach((year, index) => {
    const x = Math.min(left + (index + 0.5) * column, width - yearWidth / 2);
    if (index % every !== 0 || x - yearWidth / 2 < free) return;
    shapes.push(words(x, y, formatFinancialYear(year), { bold: true, anchor: 'middle' }));
    free = x + yearWidth / 2 + 3;
  });
  y += 4;
  for (const row of rows) {
    shapes.push(rule([0, y], [width - 1, y], 'line', 0.5));
    y += lineHeight + 3;
    shapes.push(words(0, y - 4, row.label, { bold: row.bold ?? false, colour: 'ink-soft' }));
    row.values.forEach((value, index) => {
      const colour = value < 0 && row.bold ? 'red' : 'ink';
      shapes.push(words(left + (index + 0.5) * column + figureWidth / 2, y - 4, shortMoney(value), { bold: row.bold ?? false, anchor: 'end', colour }));
    });
  }
  const foot = y;
  const marks = years.map(
    (year, index): Mark => ({
      id: `year:${year}`,
      label: `${formatFinancialYear(year)}: ${input.labelOf(index)}`,
      box: {
        x: left + index * column + 1,
        y: panelGap - 10,
        width: column - 2,
        height: (rows.length > 0 ? foot : axisBottom + lineHeight + 6) - panelGap + 10,
      },
      record: null,
      shapes: [],
    }),
  );
  return {
    title: input.title,
    alt: input.alt,
    table: input.table,
    width,
    height: foot + 10 + legend.height,
    ground: [...shapes, ...layoutLegend(legendOf(panels), 0, foot + 10, width).shapes],
    marks,
  };
}

function ticksOf(panels: readonly Panel[]): readonly Pence[] {
  return panels.flatMap((panel) => axisOf(panel, 0, 120).ticks);
}

function axisOf(panel: Panel, top: number, bottom: number): MoneyAxis {
  return moneyAxis(
    panel.series.flatMap((one) => one.values),
    top,
    bottom,
  );
}

function drawPanel(panel: Panel, top: number, bottom: number, left: number, column: number, count: number, slots: number): readonly Shape[] {
  const axis = axisOf(panel, top, bottom);
  const right = left + column * count;
  const shapes: Shape[] = [words(0, top - 11, shortenText(panel.label, right, textSize, true), { bold: true, colour: 'ink-soft' })];
  for (const tick of axis.ticks) {
    const y = placeOfMoney(axis, tick);
    shapes.push(rule([left, y], [right, y], tick === 0 ? 'ink-soft' : 'line', tick === 0 ? 1 : 0.5));
    shapes.push(words(left - 6, y + 3.2, shortMoney(tick), { anchor: 'end', colour: 'ink-soft' }));
  }
  const barWidth = Math.min(44, (column * 0.74) / slots);
  const slotX = (index: number, slot: number) => left + (index + 0.5) * column + (slot - slots / 2) * barWidth;
  const zero = placeOfMoney(axis, 0);
  for (const series of panel.series) {
    if (series.draw === 'signs') {
      const points = series.values.map((value, index) => [left + (index + 0.5) * column, placeOfMoney(axis, value)] as const);
      if (points.length > 1) shapes.push({ shape: 'line', points, stroke: 'surface', weight: 3.5 }, { shape: 'line', points, stroke: 'ink', weight: 1.4 });
      const radius = Math.min(4.2, column / 3);
      for (const [x, y] of points) shapes.push({ shape: 'polygon', points: diamond(x, y, radius), fill: 'surface', stroke: 'ink', weight: 1.3 });
      continue;
    }
    series.values.forEach((value, index) => {
      const x = slotX(index, series.slot);
      const y = placeOfMoney(axis, value);
      if (series.draw === 'level') {
        const points = [
          [x - 1.5, y],
          [x + barWidth + 0.5, y],
        ] as const;
        if (value !== 0) shapes.push({ shape: 'line', points, stroke: 'surface', weight: 3.2 }, { shape: 'line', points, stroke: 'ink', weight: 2 });
        return;
      }
      if (value === 0) return;
      const inset = series.draw === 'inner' ? barWidth * 0.24 : 0.5;
      shapes.push({
        shape: 'box',
        x: x + inset,
        y: Math.min(y, zero),
        width: Math.max(0.5, barWidth - 2 * inset),
        height: Math.abs(y - zero),
        ...series.look,
        weight: 0.75,
      });
    });
  }
  return shapes;
}

function legendOf(panels: readonly Panel[]): readonly LegendItem[] {
  return panels.flatMap((panel) =>
    panel.series.map((series): LegendItem => {
      if (series.draw === 'signs')
        return {
          label: series.label,
          width: 22,
          draw: (x, y) => [
            {
              shape: 'line',
              points: [
                [x, y],
                [x + 22, y],
              ],
              stroke: 'ink',
              weight: 1.4,
            },
            { shape: 'polygon', points: diamond(x + 11, y, 4.2), fill: 'surface', stroke: 'ink', weight: 1.3 },
          ],
        };
      if (series.draw === 'level')
        return {
          label: series.label,
          width: 14,
          draw: (x, y) => [
            {
              shape: 'line',
              points: [
                [x, y],
                [x + 14, y],
              ],
              stroke: 'ink',
              weight: 2,
            },
          ],
        };
      const inset = series.draw === 'inner' ? 3.5 : 0;
      return {
        label: series.label,
        width: 14,
        draw: (x, y) => [{ shape: 'box', x: x + inset, y: y - 5, width: 14 - 2 * inset, height: 10, ...series.look, weight: 0.75 }],
      };
    }),
  );
}
