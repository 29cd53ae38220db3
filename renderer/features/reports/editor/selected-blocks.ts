import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A block that the selection touches: depth 2 in the document, below the part it stands in. */
export type SelectedBlock = { readonly node: PaperNode; readonly pos: number; readonly slot: PaperNode };

/** The blocks that the selection touches, in order. */
export function selectedBlocks(state: EditorState): SelectedBlock[] {
  const { from, to } = state.selection;
  const found: SelectedBlock[] = [];
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (node.type.name === 'slot' || node.type.name === 'doc') return true;
    if (parent?.type.name === 'slot') found.push({ node, pos, slot: parent });
    return false;
  });
  return found;
}

/** The one block that the cursor stands in, or the first selected. */
export function currentBlock(state: EditorState): SelectedBlock | null {
  return selectedBlocks(state)[0] ?? null;
}

/** The part of the paper that the selection starts in. */
export function currentSlot(state: EditorState): PaperNode | null {
  const { $from } = state.selection;
  return $from.depth > 0 ? $from.node(1) : null;
}

/** Whether a block holds words itself: everything but tables and pictures. */
export function isText(node: PaperNode): boolean {
  return node.isTextblock;
}
