import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { letters } from '#shared/base/counting.ts';

/** A day, a time of day ('HH:MM'), or both, as the workbook's own number format shows it. */
export type DateCell = { readonly day: CalendarDate | null; readonly time: string | null };
/** What a formula that went wrong shows: '#N/A', '#REF!'. */
export type ErrorCell = { readonly error: string };
/** What one cell holds; null where it is empty. Numbers are Excel's own, so doubles. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

/** One row with something in it. */
export type Row = {
  /** Its number in the sheet, 1 first, as Excel shows it. */
  readonly at: number;
  /** From column A on; what lies behind the last is empty. */
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
  /** Which columns (0 first) hold a formula: the cell is then what was last computed. */
  readonly formulas: readonly number[];
};

/** Several cells drawn as one; only the first, top left, holds anything. Rows 1 first, columns 0 first, both ends within. */
export type Merged = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** A sheet, read whole. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merged: readonly Merged[];
  /** Hidden columns, 0 first. */
  readonly hiddenColumns: readonly number[];
};

/** A sheet as the workbook lists it. */
export type SheetNote = { readonly name: string; readonly hidden: boolean };

/** How much is read from a file from outside; a file made to break its reader ends at these. */
export type WorkbookLimits = {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of all parts that are read, unpacked. */
  readonly unpacked: number;
  /** Unpacked to packed. A sheet of equal rows reaches some 60. */
  readonly ratio: number;
  readonly parts: number;
  /** Of one sheet, gaps between cells included. */
  readonly cells: number;
};

/** What a council's largest workbooks need, and no more. */
export const workbookLimits: WorkbookLimits = { bytes: 100_000_000, unpacked: 600_000_000, ratio: 200, parts: 5_000, cells: 2_000_000 };

/** The letters of a column, 0 first: 'A', 'Z', 'AA'. */
export function columnLetters(index: number): string {
  return letters(index + 1).toUpperCase();
}
