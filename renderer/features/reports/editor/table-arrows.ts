import { GapCursor } from '@tiptap/pm/gapcursor';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { tablePlace } from './table-commands.ts';

/**
 * Arrow up and down in a table: past the first or last line of a cell to the cell above or below, and out of the
 * table at its ends. Where nothing follows it, the cursor stands in the gap, and typing begins a paragraph there.
 */
export function stepInTable(step: 1 | -1): Command {
  return (state, dispatch, view) => {
    const place = tablePlace(state);
    if (!place || !(state.selection instanceof TextSelection) || !state.selection.empty) return false;
    if (view && !view.endOfTextblock(step > 0 ? 'down' : 'up')) return false;
    const { table, pos, column } = place;
    const row = place.row + step;
    let selection: Selection;
    if (row >= 0 && row < table.childCount) {
      let at = pos + 1;
      for (let index = 0; index < row; index++) at += table.child(index).nodeSize;
      at += 1;
      for (let index = 0; index < column; index++) at += table.child(row).child(index).nodeSize;
      selection = TextSelection.create(state.doc, at + 1);
    } else {
      const $edge = state.doc.resolve(step > 0 ? pos + table.nodeSize : pos);
      const neighbour = step > 0 ? $edge.nodeAfter : $edge.nodeBefore;
      selection = neighbour?.isTextblock ? Selection.near($edge, step) : new GapCursor($edge);
    }
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}
