import { closeHistory } from '@tiptap/pm/history';
import type { Node as PaperNode } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection } from '@tiptap/pm/state';
import { newId } from '#shared/base/ids.ts';
import type { BlockOf, WrittenBlock } from '#shared/domain/report/index.ts';
import { groupBlocks, toNode } from '../editor/paper-doc.ts';
import { currentBlock } from '../editor/selected-blocks.ts';
import { findBlock } from '../editor/structure.ts';

/** What a block from the registers is told to follow, and how. */
export type Following = Pick<BlockOf<'register'>, 'filling' | 'form' | 'options'>;

/** Puts a block from the registers below the block with the cursor, or in place of an empty one, and selects it. */
export function insertRegister(following: Following): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    const type = state.schema.nodes['register'];
    if (!block || !type) return false;
    const node = type.create({ ...following, id: newId() });
    const isEmpty = block.node.isTextblock && block.node.content.size === 0;
    const at = isEmpty ? block.pos : block.pos + block.node.nodeSize;
    const tr = isEmpty ? state.tr.replaceWith(block.pos, block.pos + block.node.nodeSize, node) : state.tr.insert(at, node);
    dispatch?.(closeHistory(tr).setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
    return true;
  };
}

/** Lets a block follow something else, or otherwise. */
export function setFollowing(id: string, following: Following): Command {
  return (state, dispatch) => {
    const found = findBlock(state.doc, id);
    if (!found) return false;
    const tr = state.tr;
    for (const [name, value] of Object.entries(following)) tr.setNodeAttribute(found.pos, name, value);
    dispatch?.(closeHistory(tr).setSelection(NodeSelection.create(tr.doc, found.pos)));
    return true;
  };
}

/** Puts what a block says in its place, as words that nothing changes any more but their author. One step of undo. */
export function turnIntoText(id: string, said: readonly WrittenBlock[]): Command {
  return (state, dispatch) => {
    const found = findBlock(state.doc, id);
    const ids = new Map(said.map((block) => [block.id, newId()]));
    const own = said.map((block) => ({ ...block, id: ids.get(block.id) ?? newId(), slot: ownSlot(block.slot, ids) }));
    const groups = groupBlocks(own);
    const nodes = (groups.get(found?.slot.attrs['slot']) ?? []).flatMap((block): PaperNode[] => {
      const node = toNode(state.schema, block, groups);
      return node ? [node] : [];
    });
    if (!found || nodes.length === 0) return false;
    const tr = state.tr.replaceWith(found.pos, found.pos + found.node.nodeSize, nodes);
    dispatch?.(
      closeHistory(tr)
        .setSelection(Selection.near(tr.doc.resolve(found.pos)))
        .scrollIntoView(),
    );
    return true;
  };
}

function ownSlot(slot: string, ids: ReadonlyMap<string, string>): string {
  return slot.startsWith('table:') ? `table:${ids.get(slot.slice('table:'.length))}` : slot;
}
