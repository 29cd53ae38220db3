import { assertNever } from '#shared/base/assert.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { formatDecimal } from '#shared/base/decimal.ts';
import { formatFte } from '#shared/base/fte.ts';
import { formatMoney } from '#shared/base/money.ts';
import { partialDateKey } from '#shared/base/partial-date.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Lookups } from '../lookups.tsx';
import type { Column } from './columns.ts';
import type { Filter } from './kept-view.ts';
import { compareKeys } from './ranks.ts';
import { queryWords } from './search-index.ts';

const unknownDate = partialDateKey({ kind: 'tbc' });

/** How a column may be filtered, the usual way first. */
export function testsOf({ field }: Column): readonly Filter['test'][] {
  switch (field?.shape.type) {
    case 'choice':
    case 'settingsChoice':
    case 'reference':
    case 'references':
    case 'flag':
    case 'financialYear':
      return ['oneOf'];
    case 'whole':
    case 'money':
    case 'decimal':
    case 'fte':
    case 'day':
    case 'time':
      return ['between'];
    // By the bands of the matrix, or by the number.
    case 'score':
      return ['oneOf', 'between'];
    // 'To be confirmed' lies between no days.
    case 'partialDate':
      return ['between', 'oneOf'];
    default:
      return ['text', 'oneOf'];
  }
}

/** Whether a record passes a filter of a column. */
export function passerOf(filter: Filter, column: Column, lookups: Lookups): (record: AnyRecord) => boolean {
  switch (filter.test) {
    case 'text': {
      const words = queryWords(filter.text);
      return (record) => {
        const text = column.textOf(record, lookups).toLowerCase();
        return words.every((word) => text.includes(word));
      };
    }
    case 'oneOf': {
      const values = new Set(filter.values);
      return (record) => column.valuesOf(record, lookups).some((one) => values.has(one));
    }
    case 'between': {
      const { from, to } = filter;
      return (record) => {
        const key = column.keyOf(record, lookups);
        if (key === null || (key === unknownDate && (from !== null || to !== null))) return false;
        return (from === null || compareBounds(key, from) >= 0) && (to === null || compareBounds(key, to) <= 0);
      };
    }
    default:
      return assertNever(filter);
  }
}

/** Days compare as they are written; a partial date that ends on the day lies within it. */
function compareBounds(key: number | string, bound: number | string): number {
  if (typeof key === 'string' && typeof bound === 'string' && /^\d{4}-\d\d-\d\d$/.test(bound)) {
    const day = key.slice(0, 10);
    return day < bound ? -1 : day > bound ? 1 : 0;
  }
  return compareKeys(key, bound);
}

/**
 * How many records there are under each value that the column shows, the most first; dates of any precision and financial
 * years in their order, bands of scores from the highest down. Those that are empty come last.
 */
export function countValues(column: Column, records: readonly AnyRecord[], lookups: Lookups): readonly (readonly [value: string, count: number])[] {
  const type = column.field?.shape.type;
  const isScore = type === 'score';
  const isOrdered = isScore || type === 'partialDate' || type === 'financialYear';
  const values = new Map<string, { count: number; readonly key: number | string | null }>();
  for (const record of records)
    for (const value of column.valuesOf(record, lookups)) {
      const there = values.get(value);
      if (there) there.count += 1;
      else values.set(value, { count: 1, key: isOrdered ? column.keyOf(record, lookups) : null });
    }
  return [...values]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') ||
        (one.key !== null && other.key !== null ? compareKeys(one.key, other.key) * (isScore ? -1 : 1) : other.count - one.count) ||
        a.localeCompare(b, 'en-GB', { numeric: true }),
    )
    .map(([value, { count }]) => [value, count]);
}

/** What a filter says, for a chip and for print: 'Owner: Anna Reed or empty'. */
export function filterWords(filter: Filter, column: Column): string {
  return `${column.label}: ${testWords(filter, column)}`;
}

function testWords(filter: Filter, column: Column): string {
  if (filter.test === 'text') return `has “${filter.text}”`;
  if (filter.test === 'oneOf') {
    const words = filter.values.map((one) => one || 'empty');
    return words.length > 3 ? `one of ${words.length}` : words.join(' or ');
  }
  const [from, to] = [filter.from, filter.to].map((one) => (one === null ? null : boundWords(one, column)));
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `from ${from}`;
  return to ? `up to ${to}` : 'not empty';
}

/** The bound of a filter as it is read and typed. */
export function boundWords(bound: number | string, { field }: Column): string {
  switch (field?.shape.type) {
    case 'money':
      return formatMoney(bound as number);
    case 'fte':
      return formatFte(bound as number);
    case 'decimal':
      return formatDecimal(String(bound));
    case 'day':
    case 'partialDate':
      return longDate(String(bound));
    default:
      return String(bound);
  }
}
