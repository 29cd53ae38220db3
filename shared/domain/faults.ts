import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { isDecimal } from '#shared/base/decimal.ts';
import { isFinancialYear } from '#shared/base/financial-year.ts';
import { isHalfPosts } from '#shared/base/fte.ts';
import { isId } from '#shared/base/ids.ts';
import { isMoney } from '#shared/base/money.ts';
import { isPlace } from '#shared/base/order-key.ts';
import type { Field, FieldShape } from './field.ts';

/** What is wrong with one field of a record, in a sentence for people. `field` is null where it is no record at all. */
export type Fault = { readonly field: string | null; readonly message: string };

const wrongKind = 'Part of it is not of a kind that can be kept here.';
const email = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]{2,}$/;

/** Everything that keeps a record from being what some fields describe. */
export function faultsOf(record: unknown, fields: readonly Field[]): Fault[] {
  if (!isObject(record)) return [{ field: null, message: wrongKind }];
  const faults: Fault[] = isId(record['id']) ? [] : [{ field: 'id', message: 'This is not a record of this app.' }];
  for (const { name, shape } of fields) {
    const message = faultIn(record[name], shape);
    if (message !== null) faults.push({ field: name, message });
  }
  return faults;
}

/** Why a field of this shape cannot hold a value, as a sentence; null where it can. */
export function faultIn(value: unknown, shape: FieldShape): string | null {
  if (value === null && !isNeverNull(shape)) return null;
  switch (shape.type) {
    case 'line':
      return lineFault(value, shape);
    case 'settingsChoice':
      return lineFault(value, { type: 'line' });
    case 'text':
      return typeof value !== 'string' ? wrongKind : value.length > 100_000 ? 'Please keep this to 100,000 characters.' : null;
    case 'time':
      return /^(?:([01]\d|2[0-3]):[0-5]\d)?$/.test(String(value)) && typeof value === 'string' ? null : 'Write the time as 14:30.';
    case 'whole':
      if (!Number.isSafeInteger(value)) return wrongKind;
      return (value as number) < shape.min ? `Please give ${shape.min} or more.` : (value as number) > shape.max ? `Please give ${shape.max} or less.` : null;
    case 'money':
      return isMoney(value) ? null : 'This is not an amount of money in whole pence.';
    case 'decimal':
      return isDecimal(value) ? null : 'This is not a number that can be kept exactly. Write it in figures, as 1,250 or 12.5.';
    case 'fte':
      return isHalfPosts(value) ? null : 'This is not a number of half posts. Write it as 9.5 or 10.';
    case 'financialYear':
      return isFinancialYear(value) ? null : 'This is not a financial year. Write it as 2026/27.';
    case 'flag':
      return typeof value === 'boolean' ? null : wrongKind;
    case 'day':
      return isCalendarDate(value) ? null : 'This is not a day in the calendar. Write it as 13/12/2026.';
    case 'partialDate':
      return isPartialDate(value) ? null : 'This is not a day in the calendar.';
    case 'choice':
      return shape.choices.some((one) => one.value === value) ? null : wrongKind;
    case 'reference':
      return isId(value) ? null : 'This is not a record of this app.';
    case 'references':
      return Array.isArray(value) && value.every(isId) ? null : 'This is not a record of this app.';
    case 'score':
      return isObject(value) && isStep(value['likelihood']) && isStep(value['impact']) ? null : 'Please give a likelihood and an impact from 1 to 10.';
    case 'place':
      return isPlace(value) ? null : 'This is not a place in a list.';
    case 'list':
      return listFault(value, shape.fields);
  }
}

function isNeverNull(shape: FieldShape): boolean {
  if (shape.type === 'whole') return shape.optional !== true;
  return ['line', 'text', 'time', 'flag', 'choice', 'settingsChoice', 'references', 'place', 'list'].includes(shape.type);
}

function lineFault(value: unknown, shape: Extract<FieldShape, { type: 'line' }>): string | null {
  if (typeof value !== 'string') return wrongKind;
  if (value.length > 300) return 'Please keep this to 300 characters.';
  if (/[\r\n]/.test(value)) return 'Please keep this to one line.';
  if (shape.filled && value.trim() === '') return 'Please give a title: it cannot be empty.';
  if (shape.format === 'email' && value !== '' && !email.test(value)) return 'This is not an e-mail address. Write it as name@council.gov.uk.';
  return null;
}

function listFault(value: unknown, fields: readonly Field[]): string | null {
  if (!Array.isArray(value)) return wrongKind;
  for (const item of value) {
    if (isObject(item) && !isPlace(item['place'])) return 'This is not a place in a list.';
    const fault = faultsOf(
      item,
      fields.filter((field) => !field.computed),
    )[0];
    if (fault) return fault.message;
  }
  return null;
}

function isPartialDate(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value['kind'] === 'tbc') return true;
  return (
    (value['kind'] === 'on' || value['kind'] === 'by') &&
    ['day', 'month', 'quarter', 'year'].includes(value['precision'] as string) &&
    isCalendarDate(value['date'])
  );
}

function isStep(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
