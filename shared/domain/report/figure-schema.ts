import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { isDecimal } from '#shared/base/decimal.ts';
import { isMoney } from '#shared/base/money.ts';
import { z } from '#shared/base/schema.ts';
import { isKind } from '../kinds.ts';
import { id, line } from '../values.ts';

/** What a figure says: an amount in whole pence, an exact number, or a day. */
const figureValue = z.discriminatedUnion('type', [
  z.object({ type: z.literal('amount'), amount: z.number().refine(isMoney, 'This is not an amount of money.') }).readonly(),
  z.object({ type: z.literal('count'), count: z.string().refine(isDecimal, 'This is not a number.') }).readonly(),
  z.object({ type: z.literal('date'), day: z.string().refine(isCalendarDate, 'This is not a day in the calendar.') }).readonly(),
]);

/** Where a figure comes from: one field of one record, or (`record` null) its sum over the programme's records of that kind. */
const figureSource = z.object({ kind: z.string().refine(isKind), record: id.nullable(), field: line }).readonly();

/** A named figure: what it is called, what it means, and what it says; with a source, `value` is what it said last. */
export const figureFields = { name: line, meaning: line, value: figureValue.nullable(), source: figureSource.nullable() };
