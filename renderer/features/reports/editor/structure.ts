import type { Node as PaperNode } from '@tiptap/pm/model';

// Questions about what became different between two states of the paper. Unchanged parts are the same objects in
// both, so they are passed over by reference: a keystroke in a paper of thousands of blocks looks at one of them.

/** A block with the position before it. */
export type PlacedBlock = { readonly node: PaperNode; readonly pos: number; readonly slot: PaperNode };

/** Every block of the paper. */
export function* eachBlock(doc: PaperNode): Generator<PlacedBlock> {
  let slotPos = 0;
  for (let index = 0; index < doc.childCount; index++) {
    const slot = doc.child(index);
    let pos = slotPos + 1;
    for (let at = 0; at < slot.childCount; at++) {
      const node = slot.child(at);
      yield { node, pos, slot };
      pos += node.nodeSize;
    }
    slotPos += slot.nodeSize;
  }
}

/** The blocks of `after` that are not the same objects in `before`; those that only moved are among them. */
export function changedBlocks(before: PaperNode, after: PaperNode): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  let slotPos = 0;
  for (let index = 0; index < after.childCount; index++) {
    const slot = after.child(index);
    const old = index < before.childCount ? before.child(index) : null;
    if (slot !== old) {
      const [start, tail] = old ? sameEnds(old, slot) : [0, 0];
      let pos = slotPos + 1;
      for (let at = 0; at < slot.childCount - tail; at++) {
        const node = slot.child(at);
        if (at >= start) found.push({ node, pos, slot });
        pos += node.nodeSize;
      }
    }
    slotPos += slot.nodeSize;
  }
  return found;
}

/** How many children two parts have in common, as the same objects, at the start and at the end. */
export function sameEnds(before: PaperNode, after: PaperNode): readonly [number, number] {
  const most = Math.min(before.childCount, after.childCount);
  let start = 0;
  while (start < most && before.child(start) === after.child(start)) start++;
  let end = 0;
  while (end < most - start && before.child(before.childCount - 1 - end) === after.child(after.childCount - 1 - end)) end++;
  return [start, end];
}

/**
 * Whether two states of the paper have the same blocks in the same order with the same kinds, and the same footnotes:
 * then every number is the same too, whatever the words are.
 */
export function sameStructure(before: PaperNode, after: PaperNode): boolean {
  if (before === after) return true;
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < after.childCount; index++) {
    const [old, slot] = [before.child(index), after.child(index)];
    if (old === slot) continue;
    if (old.childCount !== slot.childCount || old.attrs.slot !== slot.attrs.slot) return false;
    for (let at = 0; at < slot.childCount; at++) if (!sameKind(old.child(at), slot.child(at))) return false;
    if (isEmptySlot(old) !== isEmptySlot(slot)) return false;
  }
  return true;
}

function sameKind(before: PaperNode, after: PaperNode): boolean {
  if (before === after) return true;
  if (before.type !== after.type || (before.attrs !== after.attrs && !sameAttributes(before, after))) return false;
  return footnoteIds(before) === footnoteIds(after);
}

function sameAttributes(before: PaperNode, after: PaperNode): boolean {
  return Object.keys(after.attrs).every((name) => before.attrs[name] === after.attrs[name]);
}

function footnoteIds(node: PaperNode): string {
  let ids = '';
  node.descendants((child) => {
    if (child.type.name === 'footnote') ids += `${child.attrs.id} `;
    return !child.isText;
  });
  return ids;
}

/** A part in which nothing is written yet: it shows one empty block, which is not kept and takes no number. */
export function isEmptySlot(slot: PaperNode): boolean {
  const only = slot.childCount === 1 ? slot.firstChild : null;
  return only !== null && only.content.size === 0 && (only.type.name === 'paragraph' || only.type.name === 'recommendation');
}

/** The part of the paper with this name. */
export function findSlot(doc: PaperNode, name: string): { readonly node: PaperNode; readonly pos: number } | null {
  let pos = 0;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    if (node.attrs.slot === name) return { node, pos };
    pos += node.nodeSize;
  }
  return null;
}

/** The block with this id, or the row of a table. */
export function findBlock(doc: PaperNode, id: string): PlacedBlock | null {
  for (const one of eachBlock(doc)) if (one.node.attrs.id === id) return one;
  return null;
}
