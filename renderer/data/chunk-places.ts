import { type Chunk, type Edit, isBlockEdit, touchKey } from '#shared/changes/change.ts';
import { touchAt } from './commit.ts';
import type { ChangeRow, ChunkRow, Database } from './database.ts';
import { type Pace, shares } from './pace.ts';

// Where an import of many rows keeps what it did to one of them. An index entry for each row would cost as much again
// as the rows: instead the edits of a large change stand in the order of what they touch, its row lists what each
// chunk begins with, and looking there is a matter of halving.

/** The touch under which a change is found whose chunks hold edits of a kind. */
export function chunkedKey(kind: string): string {
  return `chunked:${kind}`;
}

/** Edits in the order of the records they touch; those of one record keep theirs. Text of reports stays as it stands. */
export async function inRecordOrder(edits: readonly Edit[], pace: Pace): Promise<readonly Edit[]> {
  if (edits.some(isBlockEdit)) return edits;
  // Sorting all of them at once would hold the screen up: by how their keys begin they fall into many small heaps.
  const heaps = new Map<string, { readonly key: string; readonly edit: Edit }[]>();
  await pace.over(edits, shares.checked, (slice) => {
    for (const edit of slice) {
      const key = touchKey(edit);
      const begins = key.slice(0, edit.kind.length + 3);
      const heap = heaps.get(begins);
      if (heap) heap.push({ key, edit });
      else heaps.set(begins, [{ key, edit }]);
    }
  });
  const ordered: Edit[] = [];
  await pace.over([...heaps.keys()].sort(), shares.sorted, (slice) => {
    for (const begins of slice) {
      const heap = heaps.get(begins) ?? [];
      heap.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      for (const { edit } of heap) ordered.push(edit);
    }
  });
  return ordered;
}

/** What each chunk begins with, where all their edits stand in that order; null where they do not. */
export function firstsOf(chunks: readonly Chunk[]): readonly string[] | null {
  let last = '';
  const firsts: string[] = [];
  for (const { edits } of chunks) {
    for (const [index, edit] of edits.entries()) {
      const key = touchKey(edit);
      if (isBlockEdit(edit) || key < last) return null;
      if (index === 0) firsts.push(key);
      last = key;
    }
  }
  return firsts.length === chunks.length ? firsts : null;
}

/** The chunks with edits of one record ('risk:<id>'), of every change, in no order. Within a transaction. */
export async function chunksOfRecord(db: Database, key: string): Promise<ChunkRow[]> {
  const kind = key.slice(0, key.indexOf(':'));
  const [listed, rows] = await Promise.all([
    db.chunks.where('touches').between(touchAt(key, 0), `${key}@:`).toArray(),
    db.changes
      .where('touches')
      .between(touchAt(chunkedKey(kind), 0), `${chunkedKey(kind)}@:`)
      .toArray(),
  ]);
  const places = rows.flatMap((row) => placesIn(row, key).map((index): [string, number] => [row.id, index]));
  const found = await db.chunks.bulkGet(places);
  return [...listed, ...found.filter((chunk) => chunk?.edits.some((edit) => touchKey(edit) === key) === true)] as ChunkRow[];
}

/** In which chunks a key may stand: the last that begins at or before it, and those before where it begins one. */
function placesIn({ firsts = [] }: ChangeRow, key: string): number[] {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((firsts[middle] as string) <= key) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low - 1; at >= 0; at--) {
    places.push(at);
    if (firsts[at] !== key) break;
  }
  return places;
}

/** The list of what a change's chunks begin with, after edits were taken out of them. Within a transaction. */
export async function firstsLeft(db: Database, row: ChangeRow): Promise<readonly string[]> {
  const chunks = await db.chunks.where('[change+index]').between([row.id, 0], [row.id, Number.MAX_SAFE_INTEGER]).toArray();
  let last = '';
  return chunks.map(({ edits: [first] }) => {
    // One that is empty now is where the one before it ends.
    last = first ? touchKey(first) : last;
    return last;
  });
}
