import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { countWords } from '#shared/checks/sentences.ts';
import { blockTexts, plainOf } from '../editor/block-texts.ts';
import { isEmptySlot } from '../editor/structure.ts';

// Nodes that did not change are the same objects as before: after a key one block and one part are counted anew.
const known = new WeakMap<PaperNode, number>();

/** The words written in the paper, with those of tables, captions and footnotes; those of the front block and the standing text are not among them. */
export function countWritten(doc: PaperNode): number {
  return doc.children.reduce(
    (sum, slot) => sum + (isEmptySlot(slot) ? 0 : kept(slot, () => slot.children.reduce((all, block) => all + kept(block, () => wordsOf(block)), 0))),
    0,
  );
}

/** The words that are selected. */
export function countSelected({ doc, selection }: EditorState): number {
  if (selection.empty) return 0;
  return countWords(doc.textBetween(selection.from, selection.to, '\n', ' '));
}

function kept(node: PaperNode, count: () => number): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  const found = count();
  known.set(node, found);
  return found;
}

function wordsOf(block: PaperNode): number {
  return blockTexts(block, 0).reduce((sum, text) => sum + countWords(plainOf(text)), 0);
}
