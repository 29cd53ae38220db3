import { longDate } from '#shared/base/calendar-date.ts';
import { formatDecimal } from '#shared/base/decimal.ts';
import { formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatFte } from '#shared/base/fte.ts';
import { formatMoney } from '#shared/base/money.ts';
import { formatPartialDate, type PartialDate } from '#shared/base/partial-date.ts';
import type { FieldShape } from './field.ts';

const typedTypes = ['line', 'text', 'whole', 'money', 'decimal', 'fte', 'financialYear', 'day', 'time', 'partialDate'] as const;

/** The shapes whose values people write as text in one field. */
export type TypedShape = Extract<FieldShape, { type: (typeof typedTypes)[number] }>;

/** Whether a field of this shape is edited by typing. */
export function isTyped(shape: FieldShape): shape is TypedShape {
  return (typedTypes as readonly string[]).includes(shape.type);
}

/** A value as it is written, in tables and in the field where it is edited. '' where it is empty. */
export function typedText(value: unknown, shape: TypedShape): string {
  if (value === null || value === undefined) return '';
  switch (shape.type) {
    case 'day':
      return longDate(value as string);
    case 'partialDate':
      return formatPartialDate(value as PartialDate);
    case 'money':
      return formatMoney(value as number);
    case 'decimal':
      return formatDecimal(value as string);
    case 'fte':
      return formatFte(value as number);
    case 'financialYear':
      return formatFinancialYear(value as number);
    default:
      return String(value);
  }
}
