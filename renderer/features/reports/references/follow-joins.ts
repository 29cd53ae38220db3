import type { Node as PaperNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { partsMeta } from '../editor/guard.ts';
import { changedBlocks, eachBlock } from '../editor/structure.ts';

/** Where a paragraph is joined to the one before, what cited it cites the one that has its words now. One step for Undo with the join. */
export function followJoins(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta(partsMeta))) return null;
      const joined = joinedInto(transactions, before.doc, after.doc);
      return joined.size === 0 ? null : redirect(after.tr, joined);
    },
  });
}

/** The ids of blocks that went while their words stayed, with the id of the block that holds these. */
function joinedInto(transactions: readonly Transaction[], before: PaperNode, after: PaperNode): ReadonlyMap<string, string> {
  const old = changedBlocks(after, before);
  const there = new Set(changedBlocks(before, after).map(({ node }) => node.attrs['id'] as string));
  const gone = old.filter(({ node }) => node.isTextblock && node.content.size > 0 && !there.has(node.attrs['id']));
  const joined = new Map<string, string>();
  if (gone.length === 0) return joined;
  const mapping = new Mapping(transactions.flatMap((one) => one.mapping.maps));
  for (const { node, pos } of gone) {
    // Its first words stayed, or its last ones.
    const [start, end] = [mapping.mapResult(pos + 1), mapping.mapResult(pos + node.nodeSize - 1, -1)];
    if (start.deletedAfter && end.deletedBefore) continue;
    const $there = after.resolve(start.deletedAfter ? end.pos : start.pos);
    const into = $there.depth >= 2 ? $there.node(2) : null;
    if (into?.isTextblock && into.attrs['id'] && into.attrs['id'] !== node.attrs['id']) joined.set(node.attrs['id'], into.attrs['id']);
  }
  // A block that only moved is in the paper still.
  if (joined.size > 0) for (const { node } of eachBlock(after)) joined.delete(node.attrs['id']);
  return joined;
}

function redirect(tr: Transaction, joined: ReadonlyMap<string, string>): Transaction | null {
  tr.doc.descendants((node, pos) => {
    if (node.type.name !== 'reference') return !node.isText;
    const to = node.attrs['to'] as readonly string[];
    if (to.some((id) => joined.has(id))) {
      const now = to.map((id) => joined.get(id) ?? id);
      tr.setNodeAttribute(pos, 'to', node.attrs['form'] === 'list' ? [...new Set(now)] : now);
    }
    return false;
  });
  return tr.docChanged ? tr : null;
}
