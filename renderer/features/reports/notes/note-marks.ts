import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Report } from '#shared/domain/report/index.ts';
import { changedBlocks, eachBlock, type PlacedBlock } from '../editor/structure.ts';

/** How many notes that are still to be done stand at each block. */
type Counts = ReadonlyMap<string, number>;
type Marks = { readonly counts: Counts; readonly set: DecorationSet };

const key = new PluginKey<Marks>('note-marks');
/** The mark stands in so many pixels at the right of its block. */
const margin = 16;

/** Marks in the margin the blocks at which there is something to do. A key looks only at the blocks it changed. */
export function noteMarks(onOpen: (block: string) => void): Plugin {
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({ counts: new Map(), set: DecorationSet.empty }),
      apply: (tr, marks, before, after) => {
        const counts = tr.getMeta(key) as Counts | undefined;
        if (counts) return { counts, set: DecorationSet.create(after.doc, marksFor([...eachBlock(after.doc)], counts)) };
        return tr.docChanged && marks.counts.size > 0 ? followed(tr, marks, before.doc) : marks;
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.set,
      handleClick: (_view, _pos, event) => {
        const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-notes]') : null;
        if (!block || event.clientX < block.getBoundingClientRect().right - margin) return false;
        onOpen(block.dataset['id'] ?? '');
        return true;
      },
    },
  });
}

/** Shows the notes of a report as they stand now. */
export function showNotes(view: EditorView, notes: Report['notes']): void {
  const counts = new Map<string, number>();
  for (const { block, done } of notes) if (block !== null && !done) counts.set(block, (counts.get(block) ?? 0) + 1);
  const known = key.getState(view.state)?.counts;
  if (known && known.size === counts.size && [...counts].every(([id, count]) => known.get(id) === count)) return;
  view.dispatch(view.state.tr.setMeta(key, counts).setMeta('addToHistory', false));
}

/** Marks go with their blocks; a block that was split, joined or put elsewhere gets its mark anew. */
function followed(tr: Transaction, { counts, set }: Marks, before: PaperNode): Marks {
  const mapped = set.map(tr.mapping, tr.doc);
  const bare = changedBlocks(before, tr.doc).filter(
    ({ node, pos }) => counts.has(node.attrs['id']) && mapped.find(pos, pos + node.nodeSize).every((one) => one.from !== pos || one.to !== pos + node.nodeSize),
  );
  return { counts, set: bare.length === 0 ? mapped : mapped.add(tr.doc, marksFor(bare, counts)) };
}

function marksFor(blocks: readonly PlacedBlock[], counts: Counts): Decoration[] {
  return blocks.flatMap(({ node, pos }) => {
    const count = counts.get(node.attrs['id']);
    return count === undefined ? [] : [Decoration.node(pos, pos + node.nodeSize, { 'data-notes': String(count) })];
  });
}
