import { shorten } from '#shared/base/shorten.ts';
import { type BlockOf, plainText, type WrittenBlock } from '#shared/domain/report/index.ts';
import { recordIdOf } from '../editor/register-dom.ts';

/** What a block would say otherwise now. `record`: the id of the record that it is about; null where it is about none. */
export type SaidDifference = {
  readonly what: 'added' | 'gone' | 'changed';
  readonly name: string;
  readonly record: string | null;
  readonly cells: readonly { readonly label: string; readonly from: string; readonly to: string }[];
};

/** One thing that is said: a row, a card, an item or a paragraph, with its parts by their labels. */
type Entry = { readonly name: string; readonly record: string | null; readonly parts: ReadonlyMap<string, string> };

/** What is different between what a block said when it was frozen and what it would say now, in the order of the paper; what came new stands last. */
export function compareSaid(frozen: readonly WrittenBlock[], now: readonly WrittenBlock[]): readonly SaidDifference[] {
  const [before, after] = [entriesOf(frozen), entriesOf(now)];
  const kept = [...before].flatMap(([key, one]): readonly SaidDifference[] => {
    const other = after.get(key);
    if (!other) return [{ what: 'gone', name: one.name, record: one.record, cells: [] }];
    const labels = new Set([...one.parts.keys(), ...other.parts.keys()]);
    const cells = [...labels].flatMap((label) => {
      const [from, to] = [one.parts.get(label) ?? '', other.parts.get(label) ?? ''];
      return from === to ? [] : [{ label, from, to }];
    });
    return cells.length === 0 ? [] : [{ what: 'changed', name: other.name, record: one.record, cells }];
  });
  const added = [...after]
    .filter(([key]) => !before.has(key))
    .map(([, one]): SaidDifference => ({ what: 'added', name: one.name, record: one.record, cells: [] }));
  return [...kept, ...added];
}

function entriesOf(blocks: readonly WrittenBlock[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const block of blocks) {
    if (block.type === 'row') continue;
    // What is not of a record is known by its position, which its id ends with.
    const key = recordIdOf(block.id) ?? block.id;
    if (block.type === 'table') for (const [row, entry] of tableEntries(block, blocks)) entries.set(row, entry);
    else if (block.type === 'picture') entries.set(key, { name: block.caption || 'The picture', record: null, parts: new Map([['Description', block.alt]]) });
    else {
      const words = plainText(block.text);
      entries.set(key, {
        name: shorten(words, 60),
        record: recordIdOf(block.id),
        parts: new Map([['Words', words]]),
      });
    }
  }
  return entries;
}

function tableEntries(table: BlockOf<'table'>, blocks: readonly WrittenBlock[]): readonly (readonly [string, Entry])[] {
  const rows = blocks.filter((one) => one.type === 'row').filter((one) => one.slot === `table:${table.id}`);
  const cellsOf = (row: BlockOf<'row'>) => table.columns.map(({ id }) => plainText(row.cells[id] ?? []));
  const [head, ...others] = rows;
  if (!head) return [];
  const heads = cellsOf(head);
  const card = recordIdOf(table.id);
  if (card !== null) {
    const lines = others.map((row) => cellsOf(row));
    return [[card, { name: heads.join(' '), record: card, parts: new Map(lines.map(([label = '', value = '']) => [label, value])) }]];
  }
  return others.map((row, index) => {
    const cells = cellsOf(row);
    const record = recordIdOf(row.id);
    const name = (record === null ? cells.slice(0, 1) : cells.slice(0, 2)).join(' ').trim();
    return [record ?? `${row.id}:${name || index}`, { name, record, parts: new Map(heads.map((label, at) => [label, cells[at] ?? ''])) }];
  });
}
