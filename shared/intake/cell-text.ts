import { longDate } from '#shared/base/calendar-date.ts';
import type { Cell } from '#shared/workbook/sheet.ts';

/** A cell as a person would read it in its sheet. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  // Fifteen digits are what Excel itself keeps; the last of a double are noise (0.1 + 0.2).
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if ('error' in cell) return cell.error;
  return [cell.day === null ? '' : longDate(cell.day), cell.time ?? ''].filter(Boolean).join(' ');
}
