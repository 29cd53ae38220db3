import type { Node as PaperNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { findSlot, isEmptySlot } from './structure.ts';

/**
 * Turns the transaction's document into `next` with the smallest steps: parts that are equal stay, in the others only
 * the range from the first to the last difference is replaced. Cursor and history of the rest are kept; where the block
 * with the cursor goes, the cursor stays in its part.
 */
export function becomesDoc(tr: Transaction, next: PaperNode): Transaction {
  const { from } = tr.selection;
  const slotBefore = slotAt(tr, from);
  const wanted = new Map(next.children.map((slot) => [slot.attrs.slot as string, slot]));
  removeParts(tr, wanted);
  let pos = 0;
  next.children.forEach((slot, index) => {
    const current = index < tr.doc.childCount ? tr.doc.child(index) : null;
    if (!current || current.attrs.slot !== slot.attrs.slot) {
      bringPart(tr, pos, slot);
    } else if (!current.eq(slot)) {
      becomesPart(tr, pos, current, slot);
    }
    pos += tr.doc.child(index).nodeSize;
  });
  return stayInPart(tr, slotBefore, from);
}

/** A cursor whose block went is put by its old position into the part it stood in, never into the next. */
function stayInPart(tr: Transaction, slot: string | null, from: number): Transaction {
  const found = slot === null || slotAt(tr, tr.selection.from) === slot ? null : findSlot(tr.doc, slot);
  if (!found) return tr;
  const [start, end] = [found.pos + 1, found.pos + found.node.nodeSize - 1];
  const at = Math.min(end, Math.max(start, tr.mapping.map(from, -1)));
  return tr.setSelection(Selection.near(tr.doc.resolve(at), at === start ? 1 : -1));
}

function slotAt(tr: Transaction, pos: number): string | null {
  const $at = tr.doc.resolve(pos);
  return $at.depth > 0 ? ($at.node(1).attrs.slot as string) : null;
}

function removeParts(tr: Transaction, wanted: ReadonlyMap<string, PaperNode>): void {
  let pos = tr.doc.content.size;
  for (const slot of [...tr.doc.children].reverse()) {
    pos -= slot.nodeSize;
    if (!wanted.has(slot.attrs.slot) && tr.doc.childCount > 1) tr.delete(pos, pos + slot.nodeSize);
  }
}

/** A part that is new, or that stood elsewhere in the paper before. */
function bringPart(tr: Transaction, pos: number, slot: PaperNode): void {
  let from = 0;
  for (const other of tr.doc.children) {
    if (from >= pos && other.attrs.slot === slot.attrs.slot) {
      tr.delete(from, from + other.nodeSize);
      break;
    }
    from += other.nodeSize;
  }
  tr.insert(pos, slot);
}

function becomesPart(tr: Transaction, pos: number, current: PaperNode, next: PaperNode): void {
  for (const name of ['label', 'guidance']) {
    if (current.attrs[name] !== next.attrs[name]) tr.setNodeAttribute(pos, name, next.attrs[name]);
  }
  // The empty block of an empty part is made anew each time: only its identity differs, and the cursor may stand in it.
  if (isEmptySlot(current) && isEmptySlot(next) && current.firstChild?.type === next.firstChild?.type) return;
  const start = current.content.findDiffStart(next.content);
  const ends = current.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  // Where the same words stand at both ends, the two searches run past each other.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  tr.replace(pos + 1 + start, pos + 1 + ends.a + overlap, next.slice(start, ends.b + overlap));
}
