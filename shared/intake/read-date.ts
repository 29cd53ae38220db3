import { type CalendarDate, longDate, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem, partialDateProblem } from '#shared/base/date-problem.ts';
import { type PartialDate, parsePartialDate } from '#shared/base/partial-date.ts';
import { dateOfSerial } from '#shared/workbook/date-serial.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import { read, type ReadValue, unread } from './note.ts';

/** How days in figures are written: 3/4 is 3 April, or March the 4th. */
export type DayOrder = 'day first' | 'month first';

const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** A day from a cell: a date, the number that Excel keeps for one, or text in any usual form. */
export function readDay(cell: Cell, order: DayOrder, today: CalendarDate): ReadValue {
  const found = dayOf(cell, order);
  return found ?? unread(dayProblem(cellText(cell), today));
}

/** A date of any precision from a cell. */
export function readPartialDate(cell: Cell, order: DayOrder, today: CalendarDate): ReadValue {
  const found = dayOf(cell, order);
  if (found) return { ...found, value: { kind: 'on', precision: 'day', date: found.value as string } satisfies PartialDate };
  const date = parsePartialDate(cellText(cell));
  return date ? read(date) : unread(partialDateProblem(cellText(cell), today));
}

/** Which order the days in figures in a column must have: 13/4 can only be one, 4/13 only the other. Null where all fit both. */
export function dayOrderOf(cells: Iterable<Cell | undefined>): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? figures.exec(cell.trim()) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[3]) > 12) monthFirst += 1;
  }
  if (dayFirst === 0 && monthFirst === 0) return null;
  return monthFirst > dayFirst ? 'month first' : 'day first';
}

function dayOf(cell: Cell, order: DayOrder): ReadValue | null {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day === null ? null : read(cell.day);
  // Years alone are numbers too: what Excel counts as days begins at 1941 here.
  if (typeof cell === 'number' && cell >= 15_000 && cell < 80_000) {
    const day = dateOfSerial(cell, false, 'date')?.day;
    return day ? read(day, `The number ${cell} is taken as ${longDate(day)}, as Excel counts days.`) : null;
  }
  if (typeof cell !== 'string') return null;
  const match = figures.exec(cell.trim());
  if (!match) {
    const day = parseCalendarDate(cell.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, ''));
    return day ? read(day) : null;
  }
  const [first, second] = order === 'day first' ? [match[1], match[3]] : [match[3], match[1]];
  const day = parseCalendarDate(`${first}/${second}/${match[4]}`);
  if (!day) return null;
  const couldBeOther = Number(match[1]) <= 12 && Number(match[3]) <= 12 && match[1] !== match[3];
  return read(day, couldBeOther ? `“${cell.trim()}” is read as ${longDate(day)}, with the ${order === 'day first' ? 'day' : 'month'} first.` : undefined);
}
