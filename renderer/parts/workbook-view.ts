import { counted } from '#shared/base/count.ts';
import { formatFinancialYear } from '#shared/base/financial-year.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';
import { valueOf } from '#shared/domain/field.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import type { WrittenCell, WrittenColumn } from '#shared/workbook/table.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { localDay } from './local-day.ts';
import type { Lookups } from './lookups.tsx';
import type { Column } from './register/columns.ts';
import { type ExportTable, writeTable } from './workbook-export.ts';

/** A register as it is shown: its name, the shown columns and the rows that are left, both in order. */
export type ShownView = {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly original: AnyRecord }[];
  readonly lookups: Lookups;
};

/** Saves what a register shows where the user says, as an Excel workbook or CSV, and says so. */
export async function exportView(view: ShownView, format: 'xlsx' | 'csv'): Promise<void> {
  try {
    const { bytes, cut } = await writeTable(tableOf(view), format);
    const suggestedName = `${view.label} ${localDay()}.${format}`;
    const saved = await getBridge().saveFile({ suggestedName, kind: format, bytes });
    if (!saved) return;
    const rows = counted(view.rows.length, 'row', 'rows');
    const notes = cut > 0 ? ` ${counted(cut, 'text was', 'texts were')} cut at the 32,767 characters that a cell of Excel holds.` : '';
    const guard = format === 'csv' ? ' Text that begins with =, +, - or @ has an apostrophe before it there, so that it is not taken for a formula.' : '';
    say(`${rows} saved as “${saved.name}”.${notes}${guard}`);
  } catch (error) {
    sayProblem(`The file was not written (${(error as Error).message}). Your records stay as they are. Try again, or choose fewer columns.`);
  }
}

/** A shown register as a table for a file: numbers, money and days as such, a score as its two steps and their product. */
export function tableOf({ label, columns, rows, lookups }: ShownView): ExportTable {
  const parts = columns.flatMap((column) => partsOf(column, lookups));
  return {
    name: label,
    columns: parts.map((part) => part.column),
    count: rows.length,
    rowAt: (index) => parts.map((part) => part.cellOf((rows[index] as { readonly original: AnyRecord }).original)),
  };
}

type Part = { readonly column: WrittenColumn; readonly cellOf: (record: AnyRecord) => WrittenCell };

function partsOf(column: Column, lookups: Lookups): readonly Part[] {
  const { field, label } = column;
  const width = Math.min(60, Math.max(9, Math.round(column.width * (column.grows ? 2.6 : 1.5))));
  const whole = (cellOf: Part['cellOf']): readonly Part[] => [{ column: { label, width }, cellOf }];
  const text = (record: AnyRecord) => column.textOf(record, lookups) || null;
  if (!field) return whole(text);
  const known = (make: (value: never) => WrittenCell) => (record: AnyRecord) => {
    const value = valueOf(record, field);
    return value === null || value === undefined || value === '' ? null : make(value as never);
  };
  switch (field.shape.type) {
    case 'whole':
      return whole(known((value: number) => value));
    case 'money':
      return whole(known((pence: number) => ({ pence })));
    case 'decimal':
      return whole(known((decimal: string) => ({ decimal })));
    case 'fte':
      return whole(known((halves: number) => halves / 2));
    case 'financialYear':
      return whole(known(formatFinancialYear));
    case 'flag':
      return whole(known((value: boolean) => value));
    case 'day':
      return whole(known((day: string) => ({ day })));
    case 'partialDate':
      return whole((record) => {
        const date = valueOf(record, field) as PartialDate | null;
        return date && date.kind === 'on' && date.precision === 'day' ? { day: date.date } : text(record);
      });
    case 'score': {
      const part = (words: string, number: (score: Score) => number): Part => ({
        column: { label: words, width: 11 },
        cellOf: known((score: Score) => number(score)),
      });
      return [
        part(`${label}: likelihood`, (score) => score.likelihood),
        part(`${label}: impact`, (score) => score.impact),
        part(`${label} score`, (score) => scoreProduct(score)),
      ];
    }
    default:
      return whole(text);
  }
}
