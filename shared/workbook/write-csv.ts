import { looksLikeFormula, poundsOf, type WrittenCell, type WrittenTable } from './table.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads it as such. Text that a spreadsheet
 * could take for a formula gets an apostrophe before it; numbers stay numbers. Days are written as 13/12/2026.
 */
export function writeCsv(table: WrittenTable, onProgress?: (done: number) => void): Uint8Array<ArrayBuffer> {
  const pieces: string[] = ['\ufeff', table.columns.map((column) => quoted(safe(column.label))).join(','), '\r\n'];
  let written = 0;
  for (const row of table.rows) {
    pieces.push(row.map(cellText).join(','), '\r\n');
    written += 1;
    if (written % 5_000 === 0) onProgress?.(written / Math.max(1, table.count));
  }
  return new TextEncoder().encode(pieces.join(''));
}

/** What stands before text that could be taken for a formula, and is taken away again on reading. */
export const guardMark = "'";

function cellText(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(safe(cell));
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if ('day' in cell) return cell.day.split('-').reverse().join('/');
  return 'pence' in cell ? poundsOf(cell.pence) : cell.decimal;
}

function safe(text: string): string {
  return looksLikeFormula(text) ? guardMark + text : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
