import { GapCursor } from '@tiptap/pm/gapcursor';
import { Fragment } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { newId } from '#shared/base/ids.ts';
import { currentBlock, selectedBlocks } from './selected-blocks.ts';

/** What a textblock can be turned into. */
export type BlockKind =
  | { readonly type: 'paragraph'; readonly numbered: boolean }
  | { readonly type: 'heading'; readonly level: 1 | 2 }
  | { readonly type: 'item'; readonly style: 'lettered' | 'bulleted' | 'numbered' }
  | { readonly type: 'quotation' }
  | { readonly type: 'recommendation' };

/** Turns the selected textblocks into another kind; each keeps its identity and words. Items keep their level. */
export function setKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { type: name, ...attributes } = kind;
    const type = state.schema.nodes[name];
    if (type && state.selection instanceof GapCursor) return beginBlock(kind)(state, dispatch);
    const blocks = selectedBlocks(state).filter(({ node }) => node.isTextblock);
    if (!type || blocks.length === 0) return false;
    const tr = state.tr;
    for (const { node, pos } of blocks) {
      const level = kind.type === 'item' ? { level: node.type.name === 'item' ? node.attrs.level : 0 } : {};
      tr.setNodeMarkup(pos, type, { id: node.attrs.id, ...level, ...attributes });
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Between two blocks that cannot be written in: a new block of the kind, with the cursor in it. */
function beginBlock({ type: name, ...attributes }: BlockKind): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name];
    const { selection } = state;
    if (!type || !(selection instanceof GapCursor)) return false;
    const tr = state.tr.insert(selection.from, type.create({ id: newId(), ...attributes }));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, selection.from + 1)).scrollIntoView());
    return true;
  };
}

/** Whether every selected block is of this kind already. */
export function isKind(state: Parameters<Command>[0], kind: BlockKind): boolean {
  const blocks = selectedBlocks(state);
  const { type, ...attributes } = kind;
  return (
    blocks.length > 0 && blocks.every(({ node }) => node.type.name === type && Object.entries(attributes).every(([name, value]) => node.attrs[name] === value))
  );
}

/** Turns the blocks into the kind, or back into plain paragraphs where they are of it already. */
export function toggleKind(kind: BlockKind): Command {
  return (state, dispatch) => setKind(isKind(state, kind) ? { type: 'paragraph', numbered: true } : kind)(state, dispatch);
}

/** Moves the selected items one level in or out. Refuses past the third level, and deeper than one below the item before. */
export function indentItems(step: 1 | -1): Command {
  return (state, dispatch) => {
    const items = selectedBlocks(state).filter(({ node }) => node.type.name === 'item');
    if (items.length === 0) return false;
    const tr = state.tr;
    for (const { node, pos } of items) {
      const before = tr.doc.resolve(pos).nodeBefore;
      const deepest = before?.type.name === 'item' ? Math.min(2, before.attrs.level + 1) : 0;
      const level = Math.max(0, Math.min(step > 0 ? Math.max(deepest, 0) : 2, node.attrs.level + step));
      if (level !== node.attrs.level) tr.setNodeAttribute(pos, 'level', level);
    }
    if (tr.docChanged) dispatch?.(tr);
    return true;
  };
}

/**
 * Enter. Makes a block of the same kind below; at the start of a block, an empty one above, so that the words keep
 * their identity. In an empty item or quotation it leaves the list, a level at a time; after a heading or at the end
 * of a quotation's last line comes a paragraph. Between two blocks that cannot be written in comes one too.
 */
export const splitBlock: Command = (state, dispatch) => {
  const { selection, schema } = state;
  if (selection instanceof GapCursor) return beginBlock({ type: 'paragraph', numbered: true })(state, dispatch);
  const { $from, $to } = selection;
  if (!(selection instanceof TextSelection) || $from.depth !== 2) return false;
  const block = $from.parent;
  if (block.content.size === 0 && block.type.name !== 'paragraph' && block.type.name !== 'recommendation') return leaveKind(state, dispatch);
  const tr = state.tr;
  if (!selection.empty) {
    if ($from.parent !== $to.parent && !$from.sameParent($to)) return false;
    tr.delete($from.pos, $to.pos);
  }
  const paragraph = schema.nodes.paragraph;
  if (!paragraph) return false;
  const after = block.type.name === 'heading' ? paragraph.create() : block.type.create({ ...block.attrs, id: null });
  if ($from.parentOffset === 0 && block.content.size > 0) {
    tr.insert($from.before(), block.type.name === 'heading' ? paragraph.create() : after);
  } else {
    const atEnd = tr.selection.$from.parentOffset === tr.selection.$from.parent.content.size;
    const type = atEnd ? after.type : block.type;
    tr.split($from.pos, 1, [{ type, attrs: atEnd ? after.attrs : { ...block.attrs, id: null } }]);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of a block: an item goes out a level, then it, a heading or a quotation becomes a paragraph. */
export const leaveKindAtStart: Command = (state, dispatch) => {
  const { selection } = state;
  if (!selection.empty || selection.$from.depth !== 2 || selection.$from.parentOffset > 0) return false;
  return leaveKind(state, dispatch);
};

const leaveKind: Command = (state, dispatch) => {
  const block = currentBlock(state);
  if (!block?.node.isTextblock) return false;
  const { name } = block.node.type;
  if (name === 'item' && block.node.attrs.level > 0) return indentItems(-1)(state, dispatch);
  if (name !== 'item' && name !== 'heading' && name !== 'quotation') return false;
  return setKind({ type: 'paragraph', numbered: true })(state, dispatch);
};

/** Moves the selected blocks over their neighbour, within their part of the paper. */
export function moveBlocks(step: 1 | -1): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state);
    const [first, last] = [blocks[0], blocks[blocks.length - 1]];
    if (!first || !last || first.slot !== last.slot) return false;
    const [start, end] = [first.pos, last.pos + last.node.nodeSize];
    const neighbour = step < 0 ? state.doc.resolve(start).nodeBefore : state.doc.resolve(end).nodeAfter;
    if (!neighbour) return true;
    const { anchor, head } = state.selection;
    const shift = step * neighbour.nodeSize;
    const tr = state.tr;
    if (step < 0) tr.delete(start - neighbour.nodeSize, start).insert(end - neighbour.nodeSize, neighbour);
    else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour);
    if (state.selection instanceof TextSelection) tr.setSelection(TextSelection.create(tr.doc, anchor + shift, head + shift));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Removes the selected blocks whole; an empty part gets its empty block back. */
export const removeBlocks: Command = (state, dispatch) => {
  const blocks = selectedBlocks(state);
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (!first || !last || first.slot !== last.slot) return false;
  const paragraph = state.schema.nodes.paragraph;
  const isAll = blocks.length === first.slot.childCount;
  const instead = isAll && paragraph ? Fragment.from(paragraph.create({ id: newId() })) : Fragment.empty;
  const tr = state.tr.replaceWith(first.pos, last.pos + last.node.nodeSize, instead);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(first.pos, tr.doc.content.size)))).scrollIntoView());
  return true;
};
