import { formatFinancialYear } from '#shared/base/financial-year.ts';
import type { Pence } from '#shared/base/money.ts';
import { layoutLegend } from '../legend.ts';
import { lineHeight, type Mark, type Room, type Scene, type SceneTable, type Shape, textSize } from '../scene.ts';
import { rule, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { shortMoney } from './axis.ts';
import { type Columns, drawPanel, legendOf, type Panel, slotsOf, ticksOf } from './panel.ts';

/** A row of figures under the years. */
type Figures = { readonly label: string; readonly values: readonly Pence[]; readonly bold?: boolean };

/** A picture of money by financial year: panels over each other, and under them the figures of each year. */
export type MoneyYears = {
  readonly title: string;
  readonly alt: string;
  readonly table: SceneTable;
  readonly years: readonly number[];
  readonly panels: readonly Panel[];
  readonly figures: readonly Figures[];
  /** The name of a year's mark. */
  readonly labelOf: (index: number) => string;
};

const panelGap = 30;
const figureRow = lineHeight + 3;

/** Lays out money by financial year. The figures under the years are left out where the years stand too close for them. */
export function moneyYearsScene(input: MoneyYears, { width, height }: Room): Scene {
  const { years, panels, figures } = input;
  const left = Math.max(
    56,
    ...figures.map((one) => textWidth(one.label, textSize, one.bold) + 8),
    ...ticksOf(panels).map((tick) => textWidth(shortMoney(tick), textSize) + 8),
  );
  const column = (width - left - 2) / Math.max(1, years.length);
  const columns: Columns = { left, column, count: years.length, slots: slotsOf(panels) };
  const figureWidth = Math.max(0, ...figures.flatMap((one) => one.values.map((value) => textWidth(shortMoney(value), textSize, one.bold))));
  const rows = figureWidth + 4 <= column ? figures : [];
  const legend = layoutLegend(legendOf(panels), 0, 0, width);
  const footHeight = lineHeight + 8 + rows.length * figureRow + 10 + legend.height;
  const natural = panels.length > 1 ? 270 : 190;
  const plot = Math.max(80 * panels.length, Math.min(natural, height - footHeight - panelGap * panels.length));
  const shapes: Shape[] = [];
  let axisBottom = 0;
  for (const panel of panels) {
    const top = axisBottom + (axisBottom === 0 ? panelGap - 6 : panelGap);
    axisBottom = top + plot * panel.share;
    shapes.push(...drawPanel(panel, top, axisBottom, columns));
  }
  const yearsAt = axisBottom + lineHeight + 4;
  shapes.push(...yearNames(years, yearsAt, columns, width));
  rows.forEach((row, index) => shapes.push(...figuresOf(row, yearsAt + 4 + index * figureRow, columns, figureWidth, width)));
  const foot = yearsAt + 4 + rows.length * figureRow;
  const markTop = panelGap - 10;
  const markBottom = rows.length > 0 ? foot : axisBottom + lineHeight + 6;
  const marks = years.map(
    (year, index): Mark => ({
      id: `year:${year}`,
      label: `${formatFinancialYear(year)}: ${input.labelOf(index)}`,
      box: { x: left + index * column + 1, y: markTop, width: column - 2, height: markBottom - markTop },
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

/** The years under their columns; where they stand too close, only some of them. */
function yearNames(years: readonly number[], y: number, { left, column }: Columns, width: number): readonly Shape[] {
  const yearWidth = textWidth('2026/27', textSize, true);
  const every = Math.max(1, Math.ceil((yearWidth + 6) / column));
  const shapes: Shape[] = [];
  let free = 0;
  years.forEach((year, index) => {
    const x = Math.min(left + (index + 0.5) * column, width - yearWidth / 2);
    if (index % every !== 0 || x - yearWidth / 2 < free) return;
    shapes.push(words(x, y, formatFinancialYear(year), { bold: true, anchor: 'middle' }));
    free = x + yearWidth / 2 + 3;
  });
  return shapes;
}

/** A row of figures below a height, each under its year. */
function figuresOf({ label, values, bold = false }: Figures, top: number, { left, column }: Columns, figureWidth: number, width: number): readonly Shape[] {
  const y = top + figureRow - 4;
  const right = (index: number) => left + (index + 0.5) * column + figureWidth / 2;
  return [
    rule([0, top], [width - 1, top], 'line', 0.5),
    words(0, y, label, { bold, colour: 'ink-soft' }),
    ...values.map((value, index) => words(right(index), y, shortMoney(value), { bold, anchor: 'end', colour: value < 0 && bold ? 'red' : 'ink' })),
  ];
}
