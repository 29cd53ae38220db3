import { localDay, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem } from '#shared/base/date-problem.ts';
import { decimalProblem, parseDecimal } from '#shared/base/decimal.ts';
import { moneyProblem, parseMoney } from '#shared/base/money.ts';
import type { Figure } from '#shared/domain/report/index.ts';

export type FigureValue = NonNullable<Figure['value']>;

/** The kinds of figure with their words. */
export const figureTypes = [
  ['amount', 'Amount of money'],
  ['count', 'Number'],
  ['date', 'Date'],
] as const satisfies readonly (readonly [FigureValue['type'], string])[];

/** What was typed, as a figure of that kind; null where it is none. */
export function readFigure(type: FigureValue['type'], text: string): FigureValue | null {
  if (type === 'amount') {
    const amount = parseMoney(text);
    return amount === null ? null : { type, amount };
  }
  if (type === 'count') {
    const count = parseDecimal(text);
    return count === null ? null : { type, count };
  }
  const day = parseCalendarDate(text);
  return day === null ? null : { type, day };
}

/** Why what was typed is no figure of that kind, in a sentence. */
export function figureProblem(type: FigureValue['type'], text: string): string {
  return type === 'amount' ? moneyProblem(text) : type === 'count' ? decimalProblem(text) : dayProblem(text, localDay());
}

/** The kind that words are by their looks: '£5', '1.2m' and '5k' are money, '12' is a number; null where they are no figure. */
export function typeOfWords(text: string): FigureValue['type'] | null {
  if (readFigure('count', text)) return 'count';
  if (readFigure('date', text)) return 'date';
  return readFigure('amount', text) ? 'amount' : null;
}
