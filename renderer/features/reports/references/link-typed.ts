import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { LinkableReference } from './typed-in-paper.ts';

/** Makes live ones of typed references, all in one step for Undo. */
export function linkTyped(found: readonly LinkableReference[]): Command {
  return (state, dispatch) => {
    if (found.length === 0) return false;
    const tr = closeHistory(state.tr);
    // From the last to the first, so that the places before stay right.
    for (const { from, to, cites, form } of [...found].sort((a, b) => b.from - a.from)) {
      const marks = state.doc.nodeAt(from)?.marks ?? [];
      tr.replaceWith(from, to, state.schema.node('reference', { to: cites, form }, undefined, marks));
    }
    dispatch?.(tr);
    return true;
  };
}
