import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';

type Given = { readonly [K in Kind]?: readonly Partial<RecordOf[K]>[] };

/** Records of one programme, each made new with the fields that are given, as fillings ask for them. */
export function recordsOf(given: Given, day = '2026-11-20'): FillRecords {
  const made = new Map<Kind, readonly RecordOf[Kind][]>();
  for (const kind of Object.keys(given) as Kind[]) {
    const places = placesBetween(null, null, given[kind]?.length ?? 0);
    const create = nouns[kind].create as (id: string) => object;
    made.set(
      kind,
      (given[kind] ?? []).map((fields, index) => ({ ...create(newId()), place: places[index], ...fields }) as unknown as RecordOf[Kind]),
    );
  }
  return {
    programme: { ...nouns.programme.create(newId()), title: 'Closer to Home' },
    settings: settingsNoun.create(settingsId),
    day,
    of: <K extends Kind>(kind: K) => (made.get(kind) ?? []) as readonly RecordOf[K][],
  };
}

/** What blocks in a slot say: their words in order, and the cells of the rows of their first table. */
export function shown(blocks: readonly Block[], slot: string): { lines: string[]; rows: string[][] } {
  const own = blocks.filter((one) => one.slot === slot).sort(byPlace);
  const table = own.find((one) => one.type === 'table');
  const columns = table?.type === 'table' ? table.columns : [];
  const rows = blocks.filter((one) => one.slot === `table:${table?.id}`).sort(byPlace);
  return {
    lines: own.map((one) => ('text' in one ? plainText(one.text) : one.type === 'table' ? one.caption : '')),
    rows: rows.map((row) => (row.type === 'row' ? columns.map((column) => plainText(row.cells[column.id] ?? [])) : [])),
  };
}
