import { assertNever } from '#shared/base/assert.ts';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { decimalProblem, parseDecimal } from '#shared/base/decimal.ts';
import { financialYearProblem, parseFinancialYear } from '#shared/base/financial-year.ts';
import { fold } from '#shared/base/fold.ts';
import { fteProblem, parseFte } from '#shared/base/fte.ts';
import { formatMoney, isMoney, moneyProblem, parseMoney } from '#shared/base/money.ts';
import { faultIn } from '#shared/domain/faults.ts';
import type { Choice, Field } from '#shared/domain/field.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import type { Names } from './names.ts';
import { read, type ReadValue, unread } from './note.ts';
import { type DayOrder, readDay, readPartialDate } from './read-date.ts';
import { readScore } from './read-score.ts';

/** What reading a cell leans on. */
export type Reading = { readonly settings: Settings; readonly today: CalendarDate; readonly dayOrder: DayOrder; readonly names: Names };

/** The value that a filled cell gives to a field. Lists are read line by line, see `read-list.ts`. */
export function readCell(cell: Cell, field: Field, reading: Reading): ReadValue {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) {
    return unread(`The cell shows ${cell.error}: its formula went wrong. Mend it in Excel, or type the value there.`);
  }
  const found = readShape(cell, field, reading);
  if (found.value === undefined) return found;
  const fault = field.needed !== undefined && String(found.value).trim() === '' ? field.needed : faultIn(found.value, field.shape);
  return fault === null ? found : unread(fault);
}

function readShape(cell: Cell, { shape }: Field, { settings, today, dayOrder, names }: Reading): ReadValue {
  const text = cellText(cell).trim();
  switch (shape.type) {
    case 'line':
      return read(text.replace(/\s*[\r\n]+\s*/g, ' '));
    case 'text':
      return read(text.replace(/\r\n?/g, '\n'));
    case 'whole': {
      const number = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
      return Number.isSafeInteger(number) ? read(number) : unread(`“${text}” is not a whole number.`);
    }
    case 'money':
      return readMoney(cell, text);
    case 'decimal':
      return readText(text, parseDecimal, decimalProblem);
    case 'fte':
      return readText(text, parseFte, fteProblem);
    case 'financialYear':
      return readText(text, parseFinancialYear, financialYearProblem);
    case 'flag':
      return readFlag(text);
    case 'day':
      return readDay(cell, dayOrder, today);
    case 'time':
      return readTime(cell, text);
    case 'partialDate':
      return readPartialDate(cell, dayOrder, today);
    case 'choice':
      return readChoice(text, shape.choices);
    case 'settingsChoice':
      return readChoice(text, settings[shape.list]);
    case 'reference':
      return names.find(shape.to, text);
    case 'references':
      return names.findAll(shape.to, text);
    case 'score':
      return readScore(cell, settings.matrix);
    case 'place':
    case 'list':
      throw new Error(`A cell does not make a ${shape.type}`);
    default:
      return assertNever(shape);
  }
}

function readText(text: string, parse: (text: string) => unknown, problem: (text: string) => string): ReadValue {
  const value = parse(text);
  return value === null ? unread(problem(text)) : read(value);
}

/** Numbers are doubles in a workbook: an amount is the nearest penny, and said to be where that is not what stands there. */
function readMoney(cell: Cell, text: string): ReadValue {
  if (typeof cell !== 'number') return readText(text, parseMoney, moneyProblem);
  const pence = Math.round(Number((cell * 100).toPrecision(15)));
  if (!isMoney(pence)) return unread(moneyProblem(text));
  return read(pence, Math.abs(cell * 100 - pence) > 0.01 ? `${text} is taken to the nearest penny, as ${formatMoney(pence)}.` : undefined);
}

const yes = /^(y|yes|true|1|x|✓|✔|done|complete|completed|closed|finished|left)$/;
const no = /^(n|no|false|0|-|open|live|active|not done|not complete|not completed|in progress|ongoing|outstanding|not started)$/;

function readFlag(text: string): ReadValue {
  const tidy = fold(text);
  if (yes.test(tidy)) return read(true);
  return no.test(tidy) ? read(false) : unread(`“${text}” is neither yes nor no. Write Yes, or leave the cell empty.`);
}

function readTime(cell: Cell, text: string): ReadValue {
  if (typeof cell === 'object' && cell !== null && 'time' in cell && cell.time !== null) return read(cell.time);
  const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(am|pm)?$/i.exec(text);
  if (!match) return unread(`“${text}” is not a time of day. Write it as 14:30.`);
  const hours = (Number(match[1]) % (match[3] ? 12 : 24)) + (match[3]?.toLowerCase() === 'pm' ? 12 : 0);
  return read(`${String(hours).padStart(2, '0')}:${match[2]}`);
}

function readChoice(text: string, choices: readonly Choice[]): ReadValue {
  const tidy = fold(text);
  const found = choices.find((one) => fold(one.label) === tidy || fold(one.value) === tidy);
  if (found) return read(found.value);
  // 'Amber' for a choice that is shown as 'Amber: at risk', and the other way round, where only one begins so.
  const near = choices.filter(
    (one) => fold(one.label).startsWith(`${tidy} `) || tidy.startsWith(`${fold(one.label)} `) || fold(one.label).startsWith(`${tidy}:`),
  );
  if (near.length === 1 && near[0]) return read(near[0].value, `“${text}” is taken as ${near[0].label}.`);
  return unread(`“${text}” is not among the choices: ${choices.map((one) => one.label).join(', ')}.`);
}
