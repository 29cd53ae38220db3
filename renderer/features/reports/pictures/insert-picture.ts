import { type Command, NodeSelection } from '@tiptap/pm/state';
import { currentBlock } from '../editor/selected-blocks.ts';
import type { TakenPicture } from './take-picture.ts';

/** Puts a picture below the block with the cursor, or in place of an empty one, and selects it. */
export function insertPicture(picture: Omit<TakenPicture, 'saving'>, words: { readonly alt: string; readonly caption: string }): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    const type = state.schema.nodes.picture;
    if (!block || !type) return false;
    const node = type.create({ ...picture, ...words });
    const isEmpty = block.node.isTextblock && block.node.content.size === 0;
    const at = isEmpty ? block.pos : block.pos + block.node.nodeSize;
    const tr = isEmpty ? state.tr.replaceWith(block.pos, block.pos + block.node.nodeSize, node) : state.tr.insert(at, node);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
    return true;
  };
}

/** Sets the words, or the printed width, of the picture at a position. */
export function setPicture(pos: number, patch: { readonly alt?: string; readonly caption?: string; readonly share?: number }): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (node?.type.name !== 'picture') return false;
    const tr = state.tr;
    for (const [name, value] of Object.entries(patch)) tr.setNodeAttribute(pos, name, value);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, pos)));
    return true;
  };
}
