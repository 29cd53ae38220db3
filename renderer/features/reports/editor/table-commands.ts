import type { Node as PaperNode, ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { type Column, newColumns } from './table-nodes.ts';
import { currentBlock } from './selected-blocks.ts';
import { spread } from './table-shape.ts';

/** Where the cursor stands in a table. */
export type TablePlace = { readonly table: PaperNode; readonly pos: number; readonly row: number; readonly column: number };

/** The table the cursor stands in, with row and column, or null. */
export function tablePlace(state: EditorState): TablePlace | null {
  const $at: ResolvedPos = state.selection.$from;
  for (let depth = $at.depth; depth > 0; depth--) {
    if ($at.node(depth).type.name !== 'table') continue;
    return { table: $at.node(depth), pos: $at.before(depth), row: $at.index(depth), column: depth + 1 <= $at.depth ? $at.index(depth + 1) : 0 };
  }
  return null;
}

/** Puts a new table below the block with the cursor, with a header row, and the cursor into its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    const { table, row, cell, headerCell } = state.schema.nodes;
    if (!block || !table || !row || !cell || !headerCell) return false;
    const line = (index: number) =>
      row.create(
        null,
        Array.from({ length: columns }, () => (index === 0 ? headerCell : cell).create()),
      );
    const node = table.create(
      { columns: newColumns(columns) },
      Array.from({ length: rows }, (_none, index) => line(index)),
    );
    const isEmpty = block.node.isTextblock && block.node.content.size === 0;
    const tr = state.tr;
    const at = isEmpty ? block.pos : block.pos + block.node.nodeSize;
    if (isEmpty) tr.replaceWith(block.pos, block.pos + block.node.nodeSize, node);
    else tr.insert(at, node);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
    return true;
  };
}

/** Adds an empty row at `index`, and puts the cursor into it. */
export function addRow(below: boolean): Command {
  return inTable((state, { table, pos, row: at, column }) => {
    const { row, cell } = state.schema.nodes;
    if (!row || !cell) return null;
    const index = below ? at + 1 : Math.max(1, at);
    const offset = offsetOf(table, index);
    const width = (table.attrs.columns as readonly Column[]).length;
    const tr = state.tr.insert(
      pos + 1 + offset,
      row.create(
        null,
        Array.from({ length: width }, () => cell.create()),
      ),
    );
    return tr.setSelection(TextSelection.create(tr.doc, pos + 1 + offset + 2 + 2 * column));
  });
}

/** Removes the row with the cursor; the last one takes the table along. */
export const removeRow: Command = (state, dispatch) => {
  const place = tablePlace(state);
  if (!place) return false;
  if (place.table.childCount === 1) return removeTable(state, dispatch);
  return inTable((current, { table, pos, row }) => {
    const start = pos + 1 + offsetOf(table, row);
    const tr = current.tr.delete(start, start + table.child(row).nodeSize);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(start + 1, tr.doc.content.size)), row === table.childCount - 1 ? -1 : 1));
  })(state, dispatch);
};

/** Adds an empty column beside the one with the cursor. It takes its width from all of them. */
export function addColumn(after: boolean): Command {
  return inTable((state, { table, pos, column }) => {
    const columns = table.attrs.columns as readonly Column[];
    if (columns.length >= 20) return null;
    const at = after ? column + 1 : column;
    const width = columns.reduce((sum, one) => sum + one.width, 0) / columns.length;
    const added = newColumns(1).map((one) => ({ id: one.id, width }));
    const tr = state.tr.setNodeAttribute(pos, 'columns', spread([...columns.slice(0, at), ...added, ...columns.slice(at)]));
    eachRow(table, pos, (row, rowPos, index) => {
      const type = index === 0 ? state.schema.nodes.headerCell : state.schema.nodes.cell;
      if (type) tr.insert(tr.mapping.map(rowPos + 1 + offsetOf(row, at)), type.create());
    });
    return tr;
  });
}

/** Removes the column with the cursor; the last one takes the table along. */
export const removeColumn: Command = (state, dispatch) => {
  const place = tablePlace(state);
  if (!place) return false;
  const columns = place.table.attrs.columns as readonly Column[];
  if (columns.length === 1) return removeTable(state, dispatch);
  return inTable((current, { table, pos, column }) => {
    const tr = current.tr.setNodeAttribute(pos, 'columns', spread(columns.filter((_one, index) => index !== column)));
    eachRow(table, pos, (row, rowPos) => {
      const start = rowPos + 1 + offsetOf(row, column);
      if (column < row.childCount) tr.delete(tr.mapping.map(start), tr.mapping.map(start + row.child(column).nodeSize));
    });
    return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(tr.selection.from, tr.doc.content.size))));
  })(state, dispatch);
};

/** Makes the column with the cursor wider or narrower by a part of the whole, at the cost of the others. */
export function widenColumn(by: number): Command {
  return inTable((state, { table, pos, column }) => {
    const columns = spread(table.attrs.columns as readonly Column[]);
    const own = columns[column];
    if (!own || columns.length === 1) return null;
    const wanted = Math.min(0.9, Math.max(0.05, own.width + by));
    const scale = (1 - wanted) / (1 - own.width);
    return state.tr.setNodeAttribute(
      pos,
      'columns',
      columns.map((one, index) => ({ id: one.id, width: index === column ? wanted : one.width * scale })),
    );
  });
}

/** Sets the words above the table; '' takes the caption and its number away. */
export function setCaption(pos: number, caption: string): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (!node || !('caption' in node.attrs)) return false;
    dispatch?.(state.tr.setNodeAttribute(pos, 'caption', caption.replace(/\s+/g, ' ').slice(0, 300)));
    return true;
  };
}

/** Removes the whole table. */
export const removeTable: Command = (state, dispatch) => {
  const place = tablePlace(state);
  const paragraph = state.schema.nodes.paragraph;
  if (!place || !paragraph) return false;
  const isAlone = state.doc.resolve(place.pos).parent.childCount === 1;
  const tr = isAlone
    ? state.tr.replaceWith(place.pos, place.pos + place.table.nodeSize, paragraph.create())
    : state.tr.delete(place.pos, place.pos + place.table.nodeSize);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(place.pos, tr.doc.content.size)))).scrollIntoView());
  return true;
};

/** Goes to the next or previous cell; past the last one a new row begins. */
export function goToCell(step: 1 | -1): Command {
  return (state, dispatch) => {
    const place = tablePlace(state);
    if (!place) return false;
    const { table, pos } = place;
    const wide = table.child(place.row).childCount;
    const index = place.row * wide + place.column + step;
    if (index < 0) return true;
    if (index >= wide * table.childCount) {
      const last = { ...place, row: table.childCount - 1, column: 0 };
      return addRowAt(state, last, dispatch);
    }
    const [row, column] = [Math.floor(index / wide), index % wide];
    const rowNode = table.child(row);
    const cellPos = pos + 1 + offsetOf(table, row) + 1 + offsetOf(rowNode, column);
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, cellPos + 1, cellPos + 1 + rowNode.child(column).content.size)).scrollIntoView());
    return true;
  };
}

function addRowAt(state: EditorState, { table, pos }: TablePlace, dispatch: Parameters<Command>[1]): boolean {
  const { row, cell } = state.schema.nodes;
  if (!row || !cell) return false;
  const end = pos + table.nodeSize - 1;
  const width = table.child(0).childCount;
  const tr = state.tr.insert(
    end,
    row.create(
      null,
      Array.from({ length: width }, () => cell.create()),
    ),
  );
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView());
  return true;
}

function inTable(change: (state: EditorState, place: TablePlace) => EditorState['tr'] | null): Command {
  return (state, dispatch) => {
    const place = tablePlace(state);
    const tr = place && change(state, place);
    if (!tr) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function offsetOf(node: PaperNode, index: number): number {
  let offset = 0;
  for (let at = 0; at < index && at < node.childCount; at++) offset += node.child(at).nodeSize;
  return offset;
}

function eachRow(table: PaperNode, pos: number, each: (row: PaperNode, rowPos: number, index: number) => void): void {
  table.forEach((row, offset, index) => each(row, pos + 1 + offset, index));
}
