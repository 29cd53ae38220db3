import { type Figure, isMet } from './figure.ts';

/** The figures as a table of plain text: what, measured, goal, met or not. */
export function reportLines(figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) => [
    `${figure.bench}: ${figure.name}`,
    withUnit(figure.value, figure.unit),
    figure.goal === null ? '' : `${figure.goal.bound} ${withUnit(figure.goal.value, figure.unit)}`,
    verdict(figure),
    figure.detail,
  ]);
  const head = ['What', 'Measured', 'Goal', '', 'How'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] as string).length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 4 ? cell : cell.padEnd(widths[column] as number)))
      .join('  ')
      .trimEnd(),
  );
}

/** 'met 12 of 14 goals'. */
export function summaryLine(figures: readonly Figure[]): string {
  const judged = figures.map(isMet).filter((met) => met !== null);
  return `met ${judged.filter(Boolean).length} of ${judged.length} goals`;
}

function verdict(figure: Figure): string {
  const met = isMet(figure);
  return met === null ? '-' : met ? 'met' : 'NOT MET';
}

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = unit === 'x' ? (value < 10 ? 2 : 1) : unit === 'rows' || unit === 'files' || unit === 'frames' || value >= 100 ? 0 : 1;
  return unit === 'x' ? `${value.toFixed(digits)}x` : `${value.toFixed(digits)} ${unit}`;
}
