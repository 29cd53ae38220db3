import { foldedWords } from '#shared/base/fold.ts';
import type { Fields } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { settingsId, type Settings } from '#shared/domain/settings.ts';
import { excerptOf, markPieces } from './excerpt.ts';
import { createFinder, type Fitting } from './find.ts';
import type { SearchFound, SearchHit, SearchQuery, SearchedRows } from './protocol.ts';
import { blockPlace, blockWords, namedKinds, recordTexts, referenceOf, searchedKinds, titleOf } from './record-texts.ts';
import { absentTitle, createSearchIndex, type Entry, type RecordKey, type SearchIndex } from './search-index.ts';
import type { Row, StoredRows } from './stored-rows.ts';

/** An index over one database, and what it takes to answer from it. */
export type SearchDesk = {
  /** Reads everything; `onRead` is called after every some hundred rows. Reading again begins anew. */
  readonly read: (onRead: () => void) => Promise<void>;
  readonly follow: (rows: SearchedRows) => Promise<void>;
  readonly find: (query: SearchQuery) => Promise<SearchFound>;
};

/** See {@link SearchDesk}. */
export function createSearchDesk(stored: StoredRows): SearchDesk {
  let index = createSearchIndex();
  let finder = createFinder(index);
  let isComplete = false;
  let reading: Reading | null = null;
  const show = (next: SearchIndex) => {
    if (next === index) return;
    index = next;
    finder = createFinder(next);
  };
  return {
    read: async (onRead) => {
      const mine: Reading = { index: createSearchIndex(), waiting: [] };
      reading = mine;
      // The first time one sees what there is so far; later what was there before, until all is read.
      if (!isComplete) show(mine.index);
      await readAll(stored, mine, () => {
        if (!isComplete) onRead();
        return reading === mine;
      });
      if (reading !== mine) return;
      reading = null;
      isComplete = true;
      show(mine.index);
    },
    follow: async (rows) => {
      reading?.waiting.push(rows);
      if (reading?.index !== index) await followRows(index, stored, rows);
    },
    find: async (query) => {
      const fitting = finder(query);
      const { titles } = index;
      return {
        query,
        complete: isComplete,
        total: fitting.total,
        kinds: searchedKinds.flatMap((kind) => (fitting.kinds.has(kind) ? [{ kind, count: fitting.kinds.get(kind) ?? 0 }] : [])),
        programmes: [...fitting.programmes].map(([id, count]) => ({ id, count, title: titles.titleOf('programme', id) ?? absentTitle('programme') })),
        hits: await hitsOf(index, stored, fitting, foldedWords(query.words)),
      };
    },
  };
}

/** An index that is being filled, and what was written meanwhile: a row may have been read before and be put in after. */
type Reading = { readonly index: SearchIndex; readonly waiting: SearchedRows[] };

/** Fills an index from every table. `onRead` is called after every some hundred rows and says whether to go on. */
async function readAll(stored: StoredRows, { index, waiting }: Reading, onRead: () => boolean): Promise<void> {
  const settings = (await stored.get(new Map([['settings', [settingsId]]]))).get('settings')?.[0];
  if (settings) index.setSettings(settings as unknown as Settings);
  for (const kind of namedKinds) await stored.each(kind, (rows) => rows.forEach((row) => index.name(kind, row.id, row)));
  for (const table of [...searchedKinds, 'blocks'] as const) {
    let isWanted = true;
    await stored.each(table, (rows) => {
      if (!isWanted) return;
      for (const row of rows) {
        if (table === 'blocks') index.putBlock(String(row['report']), row.id, row);
        else index.put(table, row);
      }
      isWanted = onRead();
    });
    if (!isWanted) return;
    for (const rows of waiting.splice(0)) await followRows(index, stored, rows);
  }
}

/** Takes in what was written; where a title changed, the records that name it are read again. */
async function followRows(index: SearchIndex, stored: StoredRows, { records, blocks }: SearchedRows): Promise<void> {
  const stale: RecordKey[] = [];
  const renamed = [...records].flatMap(([kind, rows]) => [...rows].map(([id, row]) => ({ kind, id, row })));
  for (const { kind, id, row } of renamed) {
    const before = index.titles.titleOf(kind, id) ?? absentTitle(kind);
    if (index.name(kind, id, row)) stale.push(...index.naming(before));
  }
  for (const { kind, id, row } of renamed) {
    if (!searchedKinds.includes(kind)) continue;
    if (row) index.put(kind, row as Row);
    else index.remove(kind, id);
  }
  for (const [id, { report, block }] of blocks) index.putBlock(report, id, block);
  if (stale.length === 0) return;
  for (const [kind, rows] of await stored.get(byTable(stale))) for (const row of rows) if (index.entryOf(kind as Kind, row.id)) index.put(kind as Kind, row);
}

/** What is shown of each record that was found, from the rows as they are stored. */
async function hitsOf(index: SearchIndex, stored: StoredRows, { best }: Fitting, words: readonly string[]): Promise<readonly SearchHit[]> {
  const blockOf = new Map(best.flatMap(({ entry }) => (entry.blocks ? [[entry.id, bestBlock(entry.blocks, words)] as const] : [])));
  const wanted = byTable(best.map(({ entry }) => entry));
  const blocks = [...blockOf.values()].filter((id) => id !== null);
  const rows = await stored.get(blocks.length > 0 ? new Map([...wanted, ['blocks', blocks]]) : wanted);
  const rowOf = new Map([...rows].flatMap(([table, found]) => found.map((row) => [`${table}:${row.id}`, row] as const)));
  return best.flatMap(({ entry, fit }) => {
    const row = rowOf.get(`${entry.kind}:${entry.id}`);
    if (!row) return [];
    const block = rowOf.get(`blocks:${blockOf.get(entry.id) ?? ''}`);
    return [{ kind: entry.kind, id: entry.id, fit, ...wordsOf(index, entry, row, block ?? null, words) }];
  });
}

const nowhere = { where: null, block: null, excerpt: [] };

function wordsOf(index: SearchIndex, entry: Entry, row: Fields, block: Row | null, words: readonly string[]) {
  const title = markPieces(titleOf(entry.kind, row), words);
  const reference = markPieces(referenceOf(row), words);
  const head = entry.text.slice(0, entry.headEnd);
  if (words.every((word) => head.includes(word))) return { title, reference, ...nowhere };
  const texts = recordTexts(entry.kind, row, index.titles, index.own);
  const all = block ? [...texts, { label: blockPlace(block, row, index.own), words: blockWords(block), block: block.id }] : texts;
  // What the title says already is not what one looks for in the text.
  const others = words.filter((word) => !head.includes(word));
  return { title, reference, ...(excerptOf(all, others.length > 0 ? others : words) ?? nowhere) };
}

function bestBlock(blocks: ReadonlyMap<string, string>, words: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [id, text] of blocks) {
    const count = words.filter((word) => text.includes(word)).length;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}

function byTable(keys: readonly RecordKey[]): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const { kind, id } of keys) {
    const ids = tables.get(kind);
    if (ids) ids.push(id);
    else tables.set(kind, [id]);
  }
  return tables;
}
