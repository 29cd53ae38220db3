import { capital } from '#shared/base/capital.ts';
import { formatMoney, sumMoney } from '#shared/base/money.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { Block, Inline } from '#shared/domain/report/index.ts';
import { cardLines, countOf, type Filled, type FillPlace, oneLine, placeBlocks, sentence } from '../fill-blocks.ts';
import type { FillRecords } from '../fill-records.ts';
import { chooseRecords, type ChosenRecords, mostRows } from './choose.ts';
import type { Column } from './columns.ts';
import { type Chosen, countIn, type Form, listOf, wordsOf } from './option.ts';
import type { RegisterSource } from './source.ts';

/** What a register says, as it was chosen: an opening sentence, then a table, a card for each record, or an item for each. */
export function writeRegister<K extends Kind>(
  source: RegisterSource<K>,
  all: readonly Column<K>[],
  { records, form, chosen }: { readonly records: FillRecords; readonly form: Form; readonly chosen: Chosen },
  at: FillPlace,
): readonly Block[] {
  const found = chooseRecords(source, records, chosen);
  if (found.shown.length === 0) return placeBlocks([{ paragraph: nothingWords(source, found, chosen) }], at);
  const columns = listOf(chosen, 'columns').flatMap((name) => all.find((one) => one.name === name) ?? []);
  const opening = chosen['opening'] === false ? '' : openingWords(source, found, records, chosen);
  const cut = cutWords(source, found, chosen);
  const told = [opening, cut].filter((words) => words !== '').join(' ');
  const body =
    form === 'prose'
      ? found.shown.map((one): Filled => ({ lettered: itemOf(one, columns, records), key: one.id }))
      : form === 'cards'
        ? found.shown.map((one, index): Filled => cardOf(source, one, index, columns, records))
        : [tableOf(source, found.shown, columns, records, chosen, at)];
  return placeBlocks([...(told === '' ? [] : [{ paragraph: told }]), ...body], at);
}

function nothingWords<K extends Kind>(source: RegisterSource<K>, { known }: ChosenRecords<K>, chosen: Chosen): string {
  const { plural } = nouns[source.kind];
  if (known === 0) return `There are no ${plural} on the register.`;
  const isOpenAlone =
    chosen['open'] === true && (chosen['due'] ?? 'any') === 'any' && ['only', 'projects', 'narrow'].every((name) => listOf(chosen, name).length === 0);
  return isOpenAlone && source.open ? `There are no ${source.open.words[1]}.` : `There are no ${plural} to report.`;
}

/** 'There are 23 open risks; the five that stand first by current score are shown.' */
function openingWords<K extends Kind>(source: RegisterSource<K>, { shown, all }: ChosenRecords<K>, records: FillRecords, chosen: Chosen): string {
  const { label, plural } = nouns[source.kind];
  const [one, many] = chosen['open'] === true && source.open ? source.open.words : [label, plural];
  const order = source.orders.find((each) => each.value === chosen['order']) ?? source.orders[0];
  const isLimited = countIn(chosen, 'most') !== null && shown.length < all.length;
  const rest = isLimited
    ? `; ${shown.length === 1 ? 'the first is' : `the first ${countOf(shown.length, '', '').trim()} are`} shown${order ? `, ${order.label.charAt(0).toLowerCase()}${order.label.slice(1)}` : ''}`
    : '';
  const about = source.about?.(all, records) ?? '';
  return `There ${all.length === 1 ? 'is' : 'are'} ${countOf(all.length, one, many)}${rest}.${about === '' ? '' : ` ${about}`}`;
}

/** Where a register holds more than can be printed, that is said whatever else is. */
function cutWords<K extends Kind>({ kind }: RegisterSource<K>, { shown, all }: ChosenRecords<K>, chosen: Chosen): string {
  if (all.length <= mostRows || shown.length < mostRows || (countIn(chosen, 'most') ?? Infinity) < mostRows) return '';
  return `The first ${mostRows} of ${all.length.toLocaleString('en-GB')} ${nouns[kind].plural} are set out here; the others stand in the register.`;
}

function tableOf<K extends Kind>(
  source: RegisterSource<K>,
  shown: readonly RecordOf[K][],
  columns: readonly Column<K>[],
  records: FillRecords,
  chosen: Chosen,
  { page = 'portrait' }: FillPlace,
): Filled {
  const rows = shown.map((one) => columns.map((column) => column.text(one, records)));
  const hasTotals = chosen['totals'] === true && shown.length > 1 && columns.some((column) => column.amount) && columns[0]?.amount === undefined;
  const totals = columns.map((column, index) => {
    const { amount } = column;
    return index === 0 ? 'Total' : amount ? formatMoney(sumMoney(shown.map(amount))) : '';
  });
  return {
    caption: oneLine(wordsOf(chosen, 'caption')) || (chosen['open'] === true && source.open ? capital(source.open.words[1]) : source.label),
    widths: columns.map((column) => column.width),
    rows: [columns.map((column) => column.label), ...rows, ...(hasTotals ? [totals] : [])],
    rowKeys: ['head', ...shown.map((one) => one.id), 'total'],
    page,
  };
}

function cardOf<K extends Kind>(source: RegisterSource<K>, record: RecordOf[K], index: number, columns: readonly Column<K>[], records: FillRecords): Filled {
  const { label } = nouns[source.kind];
  const lines = columns
    .filter(({ name }) => !isName(name))
    .flatMap((column): (readonly [string, string])[] => {
      const text = column.text(record, records);
      return text === '–' ? [] : [[column.label, text]];
    });
  return { card: [referenceOf(record) || `${capital(label)} ${index + 1}`, titleOf(source.kind, record)], lines: cardLines(lines), key: record.id };
}

/** 'R4 The ward floods. The cause in a sentence. Current: 12 High; owner: J. Okafor.' */
function itemOf<K extends Kind>(record: RecordOf[K], columns: readonly Column<K>[], records: FillRecords): Inline {
  const told = columns.filter(({ name }) => !isName(name)).map((column) => ({ column, text: oneLine(column.text(record, records)) }));
  const written = told.filter(({ text }) => text !== '–' && text !== '');
  const sentences = written.filter(({ column }) => column.width >= sentenceWidth).map(({ text }) => sentence(text));
  const facts = written
    .filter(({ column }) => column.width < sentenceWidth)
    .map(({ column, text }, index) => `${index === 0 ? column.label : lower(column.label)}: ${text}`);
  const words = [...sentences, facts.length === 0 ? '' : `${facts.join('; ')}.`].filter((one) => one !== '').join(' ');
  const name = [referenceOf(record), 'title' in record ? oneLine(String(record.title)) : ''].filter((one) => one !== '').join(' ');
  const title = { text: sentence(name), marks: { bold: true as const } };
  return words === '' ? [title] : [title, { text: ` ${words}` }];
}

/** A column as wide as this holds sentences, which are told without its heading. */
const sentenceWidth = 3.8;

function isName(column: string): boolean {
  return column === 'reference' || column === 'title';
}

function lower(label: string): string {
  return /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function referenceOf(record: object): string {
  return 'reference' in record && typeof record.reference === 'string' ? oneLine(record.reference) : '';
}

function titleOf<K extends Kind>(kind: K, record: RecordOf[K]): string {
  return oneLine((nouns[kind].titleOf as (one: RecordOf[K]) => string)(record));
}
