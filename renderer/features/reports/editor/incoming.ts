import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/**
 * Turns the transaction's document into `next` with the smallest steps: parts that are equal stay, in the others only
 * the range from the first to the last difference is replaced. Cursor and history of the rest are kept.
 */
export function becomesDoc(tr: Transaction, next: PaperNode): Transaction {
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
  return tr;
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
  const start = current.content.findDiffStart(next.content);
  const ends = current.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  // Where the same words stand at both ends, the two searches run past each other.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  tr.replace(pos + 1 + start, pos + 1 + ends.a + overlap, next.slice(start, ends.b + overlap));
}
