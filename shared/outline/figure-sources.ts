import type { Field } from '#shared/domain/field.ts';
import { type Kind, kinds } from '#shared/domain/kinds.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { valueOf } from '#shared/domain/field.ts';
import { formatFte } from '#shared/base/fte.ts';
import { isDecimal, sumDecimals } from '#shared/base/decimal.ts';
import { isMoney, sumMoney } from '#shared/base/money.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';
import type { Figure } from '#shared/domain/report/index.ts';
import { belongsTo } from './fill-records.ts';

type Value = NonNullable<Figure['value']>;
export type FigureSource = NonNullable<Figure['source']>;

const shapes: Partial<Record<Field['shape']['type'], Value['type']>> = {
  money: 'amount',
  decimal: 'count',
  fte: 'count',
  whole: 'count',
  day: 'date',
  partialDate: 'date',
};
/** What a report is made of or kept in says nothing about a programme. */
const notRegisters: ReadonlySet<Kind> = new Set(['settings', 'report', 'view', 'template', 'version', 'snippet', 'person', 'paper', 'pack']);

/** The fields of a kind that a figure can follow; `summed`: those that may be added up over its records. */
export function figureFieldsOf(kind: Kind, summed: boolean): readonly Field[] {
  return nouns[kind].fields.filter(({ shape, rate }) => shapes[shape.type] !== undefined && (!summed || (/^(?:money|decimal|fte)$/.test(shape.type) && !rate)));
}

/** The registers that hold something that a figure can follow. */
export const figureKinds: readonly Kind[] = kinds.filter((kind) => !notRegisters.has(kind) && figureFieldsOf(kind, false).length > 0);

/** All that is looked up: the records of the source's kind, and the projects and the programme of the report. */
export type SourceRecords = { readonly records: readonly AnyRecord[]; readonly projects: readonly AnyRecord[]; readonly programme: string | null };

/**
 * What the register says at present: a field of one record, or its exact sum over the records of the report's programme.
 * Null where the record is gone, nothing has been entered, or a date is not known to the day.
 */
export function valueAtSource({ kind, record, field: name }: FigureSource, { records, projects, programme }: SourceRecords): Value | null {
  const field = nouns[kind as Kind].fields.find((one) => one.name === name);
  if (!field) return null;
  if (record !== null) {
    const found = records.find((one) => one.id === record);
    return found ? valueIn(found, field) : null;
  }
  if (programme === null) return null;
  const ids = new Set(projects.filter((one) => 'programme' in one && one.programme === programme).map((one) => one.id));
  const values = records.filter((one) => belongsTo(one, programme, ids)).flatMap((one) => valueIn(one, field) ?? []);
  return values.length === 0 ? null : sumOf(values);
}

function valueIn(record: AnyRecord, field: Field): Value | null {
  const value = valueOf(record, field);
  if (value === null || value === undefined) return null;
  switch (field.shape.type) {
    case 'money':
      return { type: 'amount', amount: value as number };
    case 'fte':
      return { type: 'count', count: formatFte(value as number) };
    case 'decimal':
    case 'whole':
      return { type: 'count', count: String(value) };
    case 'day':
      return { type: 'date', day: value as string };
    case 'partialDate': {
      const date = value as PartialDate;
      return date.kind !== 'tbc' && date.precision === 'day' ? { type: 'date', day: date.date } : null;
    }
    default:
      return null;
  }
}

/** The exact sum of amounts or of numbers; null where there are days among them, or where it is past what can be kept. */
function sumOf(values: readonly Value[]): Value | null {
  const amounts = values.flatMap((one) => (one.type === 'amount' ? [one.amount] : []));
  const counts = values.flatMap((one) => (one.type === 'count' ? [one.count] : []));
  if (amounts.length === values.length) {
    const amount = sumMoney(amounts);
    return isMoney(amount) ? { type: 'amount', amount } : null;
  }
  if (counts.length !== values.length) return null;
  const count = sumDecimals(counts);
  return isDecimal(count) ? { type: 'count', count } : null;
}
