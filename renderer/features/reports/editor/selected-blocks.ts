import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { PlacedBlock } from './structure.ts';

/** The blocks that the selection touches, in order: depth 2 in the document, below the part they stand in. */
export function selectedBlocks(state: EditorState): PlacedBlock[] {
  const { from, to } = state.selection;
  const found: PlacedBlock[] = [];
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (node.type.name === 'slot' || node.type.name === 'doc') return true;
    if (parent?.type.name === 'slot') found.push({ node, pos, slot: parent });
    return false;
  });
  return found;
}

/** The one block that the cursor stands in, or the first selected. */
export function currentBlock(state: EditorState): PlacedBlock | null {
  return selectedBlocks(state)[0] ?? null;
}

/** The part of the paper that the selection starts in. */
export function currentSlot(state: EditorState): PaperNode | null {
  const { $from } = state.selection;
  return $from.depth > 0 ? $from.node(1) : null;
}
