import type { Node as PaperNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { type Column, newColumns } from './table-nodes.ts';
import { changedBlocks } from './structure.ts';

/**
 * Keeps each table one table: the first row is the header, every row has as many cells as there are columns, and
 * columns that came by pasting get an identity. Looks only at tables that a transaction changed.
 */
export function tableShape(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged)) return null;
      const tr = after.tr;
      for (const { node, pos } of changedBlocks(before.doc, after.doc)) if (node.type.name === 'table') mend(after, tr, node, pos);
      return tr.docChanged ? tr : null;
    },
  });
}

function mend(state: EditorState, tr: Transaction, table: PaperNode, pos: number): void {
  const { cell, headerCell } = state.schema.nodes;
  if (!cell || !headerCell) return;
  let wide = 0;
  for (let index = 0; index < table.childCount; index++) wide = Math.max(wide, table.child(index).childCount);
  const columns = table.attrs.columns as readonly Column[];
  if (columns.length !== wide) tr.setNodeMarkup(tr.mapping.map(pos), null, { ...table.attrs, columns: fitColumns(columns, wide) });
  table.forEach((row, offset, index) => {
    const type = index === 0 ? headerCell : cell;
    const rowPos = pos + 1 + offset;
    row.forEach((one, cellOffset) => {
      if (one.type !== type) tr.setNodeMarkup(tr.mapping.map(rowPos + 1 + cellOffset), type, one.attrs);
    });
    const missing = wide - row.childCount;
    if (missing > 0)
      tr.insert(
        tr.mapping.map(rowPos + row.nodeSize - 1),
        Array.from({ length: missing }, () => type.create()),
      );
  });
}

/** Columns come and go at the end; those that stay keep their share of what is left. */
function fitColumns(columns: readonly Column[], wide: number): readonly Column[] {
  if (columns.length === 0) return newColumns(wide);
  if (columns.length > wide) return spread(columns.slice(0, wide));
  const average = columns.reduce((sum, one) => sum + one.width, 0) / columns.length;
  return spread([...columns, ...newColumns(wide - columns.length).map((one) => ({ ...one, width: average }))]);
}

/** The same columns with widths that add up to 1. */
export function spread(columns: readonly Column[]): readonly Column[] {
  const whole = columns.reduce((sum, one) => sum + one.width, 0);
  return columns.map((one) => ({ id: one.id, width: one.width / whole }));
}
