import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { bringIntoSight } from './into-sight.ts';
import { findBlock, findSlot } from './structure.ts';

/** Puts the cursor into a part or a block and brings it into sight. False where there is none of that name; what stands between parts is only brought into sight. */
export function goToPlace(view: EditorView, target: string): boolean {
  const { doc } = view.state;
  const found = findSlot(doc, target) ?? findBlock(doc, target);
  if (!found) {
    bringIntoSight(view.dom.querySelector(`[data-part="${CSS.escape(target)}"]`));
    return false;
  }
  const isWhole = NodeSelection.isSelectable(found.node) && found.node.isAtom;
  const selection = isWhole ? NodeSelection.create(doc, found.pos) : Selection.near(doc.resolve(found.pos + 1));
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
  bringIntoSight(view.nodeDOM(found.pos));
  return true;
}
