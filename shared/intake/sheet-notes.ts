import { columnLetters, type Row, type Sheet } from '#shared/workbook/sheet.ts';
import { headingsOf } from './guess.ts';
import type { IntakeOptions } from './propose.ts';
import type { TakenColumn } from './read-row.ts';

/** What people must know of the sheet as a whole before it is imported, a sentence each. */
export function sheetNotes(sheet: Sheet, taken: readonly Row[], columns: readonly TakenColumn[], options: IntakeOptions): readonly string[] {
  const notes: string[] = [];
  const used = new Set(columns.map(({ column }) => column));
  const headings = headingsOf(sheet.rows[options.heading]?.cells ?? []);
  const formulas = taken.reduce((sum, row) => sum + row.formulas.filter((column) => used.has(column)).length, 0);
  if (formulas > 0)
    notes.push(`${counted(formulas, 'cell holds a formula', 'cells hold formulas')}. What each gave last is taken; the formula itself is not kept.`);
  const first = taken[0]?.at ?? 0;
  const merged = sheet.merged.filter(({ bottom, left, right }) => bottom >= first && [...used].some((column) => column >= left && column <= right));
  if (merged.length > 0) {
    const one = merged[0];
    const where = one ? `${columnLetters(one.left)}${one.top}:${columnLetters(one.right)}${one.bottom}` : '';
    notes.push(
      `${counted(merged.length, 'group of cells is merged', 'groups of cells are merged')} (${merged.length > 1 ? 'the first is ' : ''}${where}). Only the first cell of each holds a value, so the other rows have nothing there.`,
    );
  }
  const hidden = taken.filter((row) => row.hidden).length;
  if (hidden > 0)
    notes.push(
      `${counted(hidden, 'row is', 'rows are')} hidden in the workbook, perhaps by a filter. ${options.hiddenRows === 'take' ? (hidden === 1 ? 'It is taken like the others.' : 'They are taken like the others.') : hidden === 1 ? 'It is left out.' : 'They are left out.'}`,
    );
  const hiddenColumns = sheet.hiddenColumns.filter((column) => used.has(column));
  if (hiddenColumns.length > 0)
    notes.push(
      `${counted(hiddenColumns.length, 'column', 'columns')} that you take (${hiddenColumns.map((one) => headings[one] || columnLetters(one)).join(', ')}) ${hiddenColumns.length === 1 ? 'is' : 'are'} hidden in the workbook.`,
    );
  for (const { column, target, dayOrder } of columns) {
    if (dayOrder === 'month first' && ['day', 'partialDate'].includes(target.field.shape.type)) {
      notes.push(`The dates under “${headings[column] || columnLetters(column)}” are read with the month first.`);
    }
  }
  const left = headings.filter((heading, column) => heading !== '' && !used.has(column));
  if (left.length > 0) notes.push(`Not taken: ${left.slice(0, 12).join(', ')}${left.length > 12 ? ` and ${left.length - 12} more` : ''}.`);
  return notes;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
