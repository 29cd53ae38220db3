import type { Node as PaperNode } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { emptyBlock } from '../editor/paper-doc.ts';
import { currentBlock, selectedBlocks } from '../editor/selected-blocks.ts';
import { eachBlock, isEmptySlot } from '../editor/structure.ts';

/**
 * Moves the block at `from` to the place between two blocks at `to`, in the same part of the paper or another, as one
 * step. An empty part gives its place to it, and a part that is left with nothing gets its empty block back.
 */
export function moveBlockTo(tr: Transaction, from: number, to: number): boolean {
  const node = tr.doc.nodeAt(from);
  const [$from, $to] = [tr.doc.resolve(from), tr.doc.resolve(to)];
  if (!node || $from.depth !== 1 || $to.depth !== 1 || (to >= from && to <= from + node.nodeSize)) return false;
  const target = $to.parent;
  const isIntoEmpty = isEmptySlot(target) && target !== $from.parent;
  const isAlone = $from.parent.childCount === 1;
  const put = isIntoEmpty ? $to.start() : to;
  // What stands later is changed first, so that the earlier place stays right.
  const insert = () => {
    if (isIntoEmpty) tr.replaceWith(put, put + (target.firstChild?.nodeSize ?? 0), node);
    else tr.insert(put, node);
  };
  const remove = () => {
    if (isAlone) tr.replaceWith(from, from + node.nodeSize, emptyBlock(tr.doc.type.schema, $from.parent.attrs['slot']));
    else tr.delete(from, from + node.nodeSize);
  };
  if (put > from) {
    insert();
    remove();
  } else {
    remove();
    insert();
  }
  return true;
}

/** The place before the block with this id after a move, so that the cursor goes along. */
function select(tr: Transaction, node: PaperNode, offset: number): Transaction {
  for (const one of eachBlock(tr.doc)) {
    if (one.node.attrs['id'] !== node.attrs['id']) continue;
    if (node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, one.pos));
    const at = tr.doc.resolve(Math.min(one.pos + Math.max(1, offset), one.pos + one.node.nodeSize - 1));
    return tr.setSelection(at.parent.isTextblock ? TextSelection.create(tr.doc, at.pos) : Selection.near(at));
  }
  return tr;
}

/** Moves the block with the cursor past its neighbour, or from the end of its part into the next part. */
export function moveBlockOn(step: 1 | -1): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    if (!block || selectedBlocks(state).length !== 1) return false;
    const { node, pos } = block;
    const tr = state.tr;
    const $pos = tr.doc.resolve(pos);
    const neighbour = step < 0 ? $pos.nodeBefore : tr.doc.resolve(pos + node.nodeSize).nodeAfter;
    let to: number;
    if (neighbour) to = step < 0 ? pos - neighbour.nodeSize : pos + node.nodeSize + neighbour.nodeSize;
    else {
      const index = $pos.index(0) + step;
      const slot = index >= 0 && index < tr.doc.childCount ? tr.doc.child(index) : null;
      if (!slot || isEmptySlot($pos.parent)) return true;
      to = step < 0 ? $pos.before(1) - 1 : $pos.after(1) + 1;
    }
    if (!moveBlockTo(tr, pos, to)) return true;
    dispatch?.(select(tr, node, state.selection.from - pos).scrollIntoView());
    return true;
  };
}

/** The same, by the mouse: the block goes to `to` and is where the cursor stands. */
export function dropBlock(tr: Transaction, from: number, to: number): Transaction | null {
  const node = tr.doc.nodeAt(from);
  return node && moveBlockTo(tr, from, to) ? select(tr, node, 1) : null;
}
