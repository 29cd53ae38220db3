import { parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem, partialDateProblem } from '#shared/base/date-problem.ts';
import { decimalProblem, parseDecimal } from '#shared/base/decimal.ts';
import { financialYearProblem, parseFinancialYear } from '#shared/base/financial-year.ts';
import { fteProblem, parseFte } from '#shared/base/fte.ts';
import { moneyProblem, parseMoney } from '#shared/base/money.ts';
import { parsePartialDate } from '#shared/base/partial-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { faultIn } from '#shared/domain/faults.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type RiskMatrix, type Score, scoreProblem } from '#shared/domain/risk-matrix.ts';
import type { TypedShape } from '#shared/domain/typed-text.ts';
import { localDay } from './local-day.ts';

export { isTyped, type TypedShape, typedText } from '#shared/domain/typed-text.ts';

/** The value that was typed, or a sentence that says what cannot be read. */
export function readTyped(text: string, shape: TypedShape): Result<unknown> {
  const tidy = text.trim();
  switch (shape.type) {
    case 'text':
      return ok(text.replace(/\r\n?/g, '\n'));
    case 'line':
      return ok(tidy.replace(/\s*[\r\n]+\s*/g, ' '));
    case 'whole': {
      if (tidy === '' && shape.optional) return ok(null);
      const number = Number(tidy);
      if (tidy === '' || !Number.isInteger(number) || number < shape.min || number > shape.max) {
        return refuse('not-whole', `Write a whole number from ${shape.min} to ${shape.max}.`);
      }
      return ok(number);
    }
    case 'money':
      return readWith(tidy, parseMoney, moneyProblem);
    case 'decimal':
      return readWith(tidy, parseDecimal, decimalProblem);
    case 'fte':
      return readWith(tidy, parseFte, fteProblem);
    case 'financialYear':
      return readWith(tidy, parseFinancialYear, financialYearProblem);
    case 'day':
      return readWith(tidy, parseCalendarDate, (typed) => dayProblem(typed, localDay()));
    case 'partialDate':
      return readWith(tidy, parsePartialDate, (typed) => partialDateProblem(typed, localDay()));
    case 'time':
      return readTime(tidy);
  }
}

/** Nothing typed is nothing known. */
function readWith(tidy: string, parse: (text: string) => unknown, problem: (text: string) => string): Result<unknown> {
  if (tidy === '') return ok(null);
  const value = parse(tidy);
  return value === null ? refuse('not-read', problem(tidy)) : ok(value);
}

function readTime(tidy: string): Result<string> {
  if (tidy === '') return ok('');
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(tidy);
  const minutes = Number(match?.[2] ?? 0);
  let hours = Number(match?.[1] ?? 99);
  const half = match?.[3]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) hours = 99;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return refuse('not-a-time', `“${tidy}” is not a time of day. Write it as 14:30 or 2.30pm.`);
  return ok(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

/**
 * Why a field may not take a value, as a sentence; null where it may. What only the schema of a report or of the
 * settings knows is said by the store when it is written.
 */
export function fieldProblem(kind: Kind, _record: AnyRecord, name: string, value: unknown, matrix: RiskMatrix): string | null {
  const { fields, stored } = nouns[kind];
  const field = (stored ?? fields).find((one) => one.name === name);
  if (!field) return null;
  if (field.needed && String(value).trim() === '') return field.needed;
  if (field.shape.type === 'score') {
    const problem = scoreProblem(value as Score | null, matrix);
    if (problem) return problem;
  }
  return faultIn(value, field.shape);
}
