import type { FinancialYear } from '#shared/base/financial-year.ts';
import type { Fields, ListItem } from '#shared/changes/change.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Score } from '#shared/domain/risk-matrix.ts';
import { columnLetters, type Row } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import type { RowNote } from './note.ts';
import { type Reading, readCell } from './read-cell.ts';
import type { DayOrder } from './read-date.ts';
import { type GivenAmount, mergeAmounts, readAmount } from './read-amount.ts';
import { readList } from './read-list.ts';
import { readStep } from './read-score.ts';
import type { Target } from './target.ts';

/** A column that is taken, what it stands for, and how days in figures are written in it, and the financial year that its heading names. */
export type TakenColumn = { readonly column: number; readonly target: Target; readonly dayOrder: DayOrder; readonly year: FinancialYear | null };

/** What a row gives to its record: only fields whose cells are filled and can be read. */
export function readRow(
  row: Row,
  columns: readonly TakenColumn[],
  before: AnyRecord | null,
  reading: Omit<Reading, 'dayOrder'>,
): { readonly values: Record<string, unknown>; readonly notes: RowNote[] } {
  const values: Record<string, unknown> = {};
  const notes: RowNote[] = [];
  const given: GivenAmount[] = [];
  const steps = new Map<string, { likelihood?: number; impact?: number }>();
  for (const { column, target, dayOrder, year } of columns) {
    const cell = row.cells[column] ?? null;
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) continue;
    const { field, step, amount, key } = target;
    const found =
      step !== null && !(typeof cell === 'object' && 'error' in cell)
        ? readStep(cell, step, reading.settings.matrix)
        : amount !== null
          ? readAmount(cell, amount, year, { ...reading, dayOrder })
          : field.shape.type === 'list'
            ? readList(cell, field, ((before as Fields | null)?.[field.name] ?? []) as readonly ListItem[], { ...reading, dayOrder })
            : readCell(cell, field, { ...reading, dayOrder });
    for (const note of found.notes) notes.push({ ...note, key });
    if (row.formulas.includes(column)) {
      notes.push({
        level: 'note',
        key,
        message: `Cell ${columnLetters(column)}${row.at} holds a formula; what it gave last, “${short(cellText(cell))}”, is taken.`,
      });
    }
    if (found.value === undefined) continue;
    if (amount !== null) given.push({ field, year, amount, value: found.value });
    else if (step === null) values[field.name] = found.value;
    else steps.set(field.name, { ...steps.get(field.name), [step]: found.value as number });
  }
  for (const [name, given] of steps) {
    const score = { ...((before as Fields | null)?.[name] as Score | null), ...given };
    if (score.likelihood !== undefined && score.impact !== undefined) values[name] = { likelihood: score.likelihood, impact: score.impact };
    else if (!notes.some((note) => note.level === 'must' && note.key?.startsWith(`${name}.`))) {
      const [there, missing] = score.likelihood === undefined ? ['impact', 'likelihood'] : ['likelihood', 'impact'];
      notes.push({ level: 'must', key: `${name}.${missing}`, message: `The row gives the ${there} and no ${missing}; a score needs both.` });
    }
  }
  for (const field of new Set(given.map((one) => one.field))) {
    const list = (values[field.name] ?? (before as Fields | null)?.[field.name] ?? []) as readonly ListItem[];
    const merged = mergeAmounts(
      given.filter((one) => one.field === field),
      field,
      list,
    );
    if (merged) values[field.name] = merged;
  }
  return { values, notes };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
