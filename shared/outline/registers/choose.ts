import { addDays } from '#shared/base/calendar-date.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { FillRecords } from '../fill-records.ts';
import { type Chosen, countIn, listOf, wordsOf } from './option.ts';
import type { RegisterSource } from './source.ts';

/** More rows than this nobody reads in a report: the block says how many it leaves out. */
export const mostRows = 200;

/** How far 'soon' reaches, in days: a quarter. */
const soon = 92;

/** The records that a block tells of, and those it would tell of but for its limit; `known`: how many the register holds. */
export type ChosenRecords<K extends Kind> = { readonly shown: readonly RecordOf[K][]; readonly all: readonly RecordOf[K][]; readonly known: number };

/** The records that answer to what was chosen, in the order that was chosen. Records and projects that are gone choose nothing. */
export function chooseRecords<K extends Kind>(source: RegisterSource<K>, records: FillRecords, chosen: Chosen): ChosenRecords<K> {
  const known = records.of(source.kind);
  const [only, projects, narrow] = [listOf(chosen, 'only'), listOf(chosen, 'projects'), listOf(chosen, 'narrow')];
  const found = known.filter(
    (one) =>
      (only.length === 0 || only.includes(one.id)) &&
      (projects.length === 0 || projects.includes(source.kind === 'project' ? one.id : projectOf(one))) &&
      (chosen['open'] !== true || source.open === undefined || source.open.is(one)) &&
      (narrow.length === 0 || source.narrow === undefined || narrow.some((value) => source.narrow?.is(one, value, records))) &&
      isDue(source, one, records, chosen),
  );
  const order = source.orders.find((one) => one.value === chosen['order']) ?? source.orders[0];
  const sorted = [...found].sort(byReferenceAndTitle);
  if (order) sorted.sort(order.compare);
  return { shown: sorted.slice(0, Math.min(countIn(chosen, 'most') ?? mostRows, mostRows)), all: sorted, known: known.length };
}

function projectOf(record: object): string {
  return 'project' in record && typeof record.project === 'string' ? record.project : '';
}

function isDue<K extends Kind>(source: RegisterSource<K>, record: RecordOf[K], { day }: FillRecords, chosen: Chosen): boolean {
  const when = wordsOf(chosen, 'due');
  if (!source.due || when === '' || when === 'any') return true;
  const due = source.due.of(record);
  if (due === null) return false;
  if (when === 'between') return due >= (wordsOf(chosen, 'from') || '0000') && due <= (wordsOf(chosen, 'to') || '9999');
  if (source.due.isSettled(record)) return false;
  return when === 'late' ? due < day : due <= addDays(day, soon);
}

const natural = new Intl.Collator('en-GB', { numeric: true });

function byReferenceAndTitle(a: object, b: object): number {
  const words = (one: object) => `${'reference' in one ? one.reference : ''} ${'title' in one ? one.title : ''}`;
  return natural.compare(words(a), words(b));
}
