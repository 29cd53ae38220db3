import { Fragment } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { tablePlace } from './table-commands.ts';
import type { Column } from './table-nodes.ts';

/** Moves the row with the cursor over its neighbour, and the cursor with it. The header row stays where it is. */
export function moveRow(step: 1 | -1): Command {
  return (state, dispatch) => {
    const place = tablePlace(state);
    if (!place) return false;
    const { table, pos, row } = place;
    const to = row + step;
    if (row === 0 || to < 1 || to >= table.childCount) return false;
    const rows = [...table.children];
    const [moved] = rows.splice(row, 1);
    if (!moved) return false;
    rows.splice(to, 0, moved);
    const neighbour = table.child(to);
    const tr = state.tr.replaceWith(pos + 1, pos + table.nodeSize - 1, Fragment.fromArray(rows));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, state.selection.from + step * neighbour.nodeSize)).scrollIntoView());
    return true;
  };
}

/** Moves the column with the cursor over its neighbour, with its width, and the cursor with it. */
export function moveColumn(step: 1 | -1): Command {
  return (state, dispatch) => {
    const place = tablePlace(state);
    if (!place) return false;
    const { table, pos, row, column } = place;
    const columns = table.attrs['columns'] as readonly Column[];
    const to = column + step;
    if (to < 0 || to >= columns.length) return false;
    const swap = <T>(all: readonly T[]): T[] => {
      const next = [...all];
      const [moved] = next.splice(column, 1);
      if (moved !== undefined) next.splice(to, 0, moved);
      return next;
    };
    const rows = table.children.map((one) => one.copy(Fragment.fromArray(swap(one.children))));
    const tr = state.tr.setNodeAttribute(pos, 'columns', swap(columns));
    tr.replaceWith(pos + 1, pos + table.nodeSize - 1, Fragment.fromArray(rows));
    const neighbour = table.child(row).child(to);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, state.selection.from + step * neighbour.nodeSize)).scrollIntoView());
    return true;
  };
}
