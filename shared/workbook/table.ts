import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** What a written cell holds. Money is whole pence; a decimal is its exact digits, as '-12.375'. */
export type WrittenCell = string | number | boolean | null | { readonly day: CalendarDate } | { readonly pence: number } | { readonly decimal: string };

/** One column of a written table: its heading and its width in characters. */
export type WrittenColumn = { readonly label: string; readonly width: number };

/** A table to be written; each row has one cell for each column. */
export type WrittenTable = {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: Iterable<readonly WrittenCell[]>;
  /** How many rows will come, for the progress. */
  readonly count: number;
};

/** Pence as exact pounds: 123450 is '1234.50'. */
export function poundsOf(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whether a program that opens the text as a cell could take it for a formula (OWASP ASVS 1.2.10). */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(text);
}
