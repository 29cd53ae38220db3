import type { Node as PaperNode } from '@tiptap/pm/model';
import { type Place, placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { insertItem, removeItem, setItem } from '#shared/changes/edits.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { inOrder } from './in-order.ts';
import { keptBlocks, rowToWords, toWords, type Words } from './paper-doc.ts';

/** `columns`: those of the table that a row stands in; its words are kept under their ids. */
type Child = { readonly id: string; readonly node: PaperNode; readonly columns: unknown; readonly words: () => Words };
type List = { readonly slot: string; readonly children: readonly Child[] };

/**
 * What became different in the text between two states of the paper, as edits of the stored blocks. Parts and blocks
 * that are the same objects in both are passed over; only changed ones are read. A block that stays keeps its place
 * unless its order among its neighbours changed, so a split, a join or a drag touches what it touches and no more.
 */
export function paperEdits(report: string, stored: ReadonlyMap<string, Block>, before: PaperNode, after: PaperNode): readonly Edit[] {
  const [old, now] = changedLists(before, after);
  const oldChildren = childrenOf(old);
  const staying = new Set(now.flatMap((list) => list.children.map((child) => child.id)));
  const edits: Edit[] = [];
  for (const id of oldChildren.keys()) {
    const block = stored.get(id);
    if (block && !staying.has(id)) edits.push(removeItem('report', report, 'blocks', block));
  }
  for (const { slot, children } of now) {
    const places = placesFor(slot, children, stored);
    children.forEach((child, index) => {
      const block = stored.get(child.id);
      const place = places[index] as Place;
      if (!block) edits.push(insertItem('report', report, 'blocks', { ...child.words(), slot, place } as Block));
      else {
        if (block.place !== place || block.slot !== slot) edits.push(...setItem('report', report, 'blocks', block, { place, slot }));
        if (!isSame(oldChildren.get(child.id), child)) edits.push(...setItem('report', report, 'blocks', block, changedFields(block, child.words())));
      }
    });
  }
  return edits;
}

/** The lists of blocks in the parts that are not the same, and the lists of rows in the tables that are not. */
function changedLists(before: PaperNode, after: PaperNode): readonly [readonly List[], readonly List[]] {
  const old: List[] = [];
  const now: List[] = [];
  const oldSlots = new Map(before.children.map((slot) => [slot.attrs.slot as string, slot]));
  for (const slot of after.children) {
    const was = oldSlots.get(slot.attrs.slot);
    if (was === slot) continue;
    now.push(...listsOf(slot));
    // A part that has only now come into the paper brings stored blocks with it: nothing in it was removed.
    if (was) old.push(...listsOf(was));
  }
  const oldLists = new Map(old.map((list) => [list.slot, list.children]));
  const isUntouched = ({ slot, children }: List) => {
    const others = slot.startsWith('table:') ? oldLists.get(slot) : undefined;
    return others?.length === children.length && children.every((child, index) => others[index]?.id === child.id && isSame(others[index], child));
  };
  const untouched = new Set(now.filter(isUntouched).map((list) => list.slot));
  return [old.filter((list) => !untouched.has(list.slot)), now.filter((list) => !untouched.has(list.slot))];
}

function isSame(before: Child | undefined, after: Child): boolean {
  return before?.node === after.node && before.columns === after.columns;
}

function childrenOf(lists: readonly List[]): ReadonlyMap<string, Child> {
  return new Map(lists.flatMap((list) => list.children.map((child) => [child.id, child] as const)));
}

function listsOf(slot: PaperNode): List[] {
  const blocks = keptBlocks(slot);
  const lists: List[] = [{ slot: slot.attrs.slot, children: blocks.map((node) => ({ id: node.attrs.id, node, columns: null, words: () => toWords(node) })) }];
  for (const table of blocks) {
    if (table.type.name !== 'table') continue;
    lists.push({
      slot: `table:${table.attrs.id}`,
      children: table.children.map((row) => ({ id: row.attrs.id, node: row, columns: table.attrs.columns, words: () => rowToWords(row, table) })),
    });
  }
  return lists;
}

/** A place for each child: its own where the order of places agrees, a new one between its neighbours' otherwise. */
function placesFor(slot: string, children: readonly Child[], stored: ReadonlyMap<string, Block>): Place[] {
  const own = children.map(({ id }) => {
    const block = stored.get(id);
    return block && block.slot === slot ? block.place : null;
  });
  const kept = inOrder(own);
  const places: Place[] = [];
  for (let start = 0; start < children.length; ) {
    const place = kept[start];
    if (place !== null && place !== undefined) {
      places.push(place);
      start++;
      continue;
    }
    let end = start;
    while (end < children.length && kept[end] === null) end++;
    places.push(...placesBetween(places[start - 1] ?? null, kept[end] ?? null, end - start));
    start = end;
  }
  return places;
}

/** The fields of `words` as a patch; those that only the block has are named with undefined, so that they go. */
function changedFields(block: Block, words: Words): Partial<Block> {
  const gone = Object.keys(block).filter((field) => !(field in words) && field !== 'place' && field !== 'slot' && field !== 'report');
  return { ...Object.fromEntries(gone.map((field) => [field, undefined])), ...words } as Partial<Block>;
}
