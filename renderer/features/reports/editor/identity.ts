import type { Node as PaperNode } from '@tiptap/pm/model';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from '#shared/base/ids.ts';
import { changedBlocks, eachBlock } from './structure.ts';

/**
 * Gives every block, row and footnote an identity of its own: what is new gets one, and of two with the same the one
 * that was there keeps it. Looks at the whole paper only when a changed block asks for it.
 */
export function identities(): Plugin {
  /** Those of blocks that were taken out since the paper was opened. */
  const gone = new Set<string>();
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged)) return null;
      const changed = changedBlocks(before.doc, after.doc);
      const old = new Set(changedBlocks(after.doc, before.doc).flatMap(({ node }) => idsOf(node)));
      const there = new Set(changed.flatMap(({ node }) => idsOf(node)));
      for (const id of old) if (id !== null && !there.has(id)) gone.add(id);
      const fresh = changed.some(({ node }) => idsOf(node).some((id) => id === null || !old.has(id)));
      if (!fresh && countIds(changed) === there.size) return null;
      return giveIds(after.tr, changed);
    },
    props: {
      transformPasted: (slice, view) => (view.dragging?.move ? slice : withoutIds(slice, returning(gone, view.state.doc))),
    },
  });
}

/** Of the ids that are gone, those that are still not in the paper: what comes back with one is what was taken out. */
function returning(gone: ReadonlySet<string>, doc: PaperNode): ReadonlySet<string> {
  if (gone.size === 0) return gone;
  const there = new Set([...eachBlock(doc)].flatMap(({ node }) => idsOf(node)));
  return new Set([...gone].filter((id) => !there.has(id)));
}

/**
 * The same content, to be inserted as something new. What was copied from a part, or over several, becomes one run of
 * blocks without the empty ones. `returning`: identities that stay, so that what was taken out and put elsewhere is still cited.
 */
export function withoutIds(slice: Slice, returning: ReadonlySet<string> = new Set()): Slice {
  const strip = (content: Fragment) => stripIds(content, returning);
  if (slice.content.firstChild?.type.name !== 'slot') return new Slice(strip(slice.content), slice.openStart, slice.openEnd);
  const all = slice.content.content.flatMap((slot) => slot.children);
  const blocks = all.filter((block) => block.content.size > 0 || block.isAtom);
  // Words copied from within a paragraph stay words, which join the paragraph that they are put into.
  const isWhole = (end: 0 | -1, depth: number) => depth < 2 || blocks.at(end) !== all.at(end);
  return new Slice(
    strip(Fragment.fromArray(blocks)),
    isWhole(0, slice.openStart) ? 0 : slice.openStart - 1,
    isWhole(-1, slice.openEnd) ? 0 : slice.openEnd - 1,
  );
}

function stripIds(content: Fragment, returning: ReadonlySet<string>): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.isText) return node;
      const children = stripIds(node.content, returning);
      return 'id' in node.attrs && !returning.has(node.attrs.id) ? node.type.create({ ...node.attrs, id: null }, children, node.marks) : node.copy(children);
    }),
  );
}

function giveIds(tr: Transaction, changed: ReturnType<typeof changedBlocks>): Transaction | null {
  const suspects = new Set(changed.map((one) => one.node));
  const taken = new Set<string>();
  for (const { node } of eachBlock(tr.doc)) if (!suspects.has(node)) for (const id of idsOf(node)) if (id) taken.add(id);
  for (const { node, pos } of changed) {
    visit(node, pos, (one, at) => {
      const { id } = one.attrs;
      if (id && !taken.has(id)) taken.add(id);
      else tr.setNodeAttribute(at, 'id', newId());
    });
  }
  return tr.docChanged ? tr : null;
}

/** The block itself and what inside it has an identity: rows and footnotes. */
function visit(node: PaperNode, pos: number, each: (node: PaperNode, pos: number) => void): void {
  if ('id' in node.attrs) each(node, pos);
  node.descendants((child, offset) => {
    if (!child.isText && 'id' in child.attrs) each(child, pos + 1 + offset);
    return !child.isText;
  });
}

function idsOf(node: PaperNode): (string | null)[] {
  const ids: (string | null)[] = [];
  visit(node, 0, (one) => ids.push(one.attrs.id));
  return ids;
}

function countIds(blocks: ReturnType<typeof changedBlocks>): number {
  return blocks.reduce((sum, { node }) => sum + idsOf(node).length, 0);
}
