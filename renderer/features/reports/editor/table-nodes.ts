import { Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';
import { isId, newId } from '#shared/base/ids.ts';
import { carried, identity, json } from './attributes.ts';
import { Labels } from './labels.ts';
import { TableBlockView } from './table-view.ts';
import type { LabelOptions } from './text-nodes.ts';

/** A column of a table: cells are kept under its id; the width is a part of the whole. */
export type Column = { readonly id: string; readonly width: number };

const isColumns = (value: unknown): value is readonly Column[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 20 &&
  new Set(value.map((one) => one?.id)).size === value.length &&
  value.every((one) => isId(one?.id) && Number.isFinite(one.width) && one.width > 0);

/** `count` new columns of the same width. */
export function newColumns(count: number): readonly Column[] {
  return Array.from({ length: count }, () => ({ id: newId(), width: 1 / count }));
}

/** By these ProseMirror's table commands know our nodes. */
const roles: Readonly<Record<string, string>> = { table: 'table', row: 'row', cell: 'cell', headerCell: 'header_cell' };

/** A table with a header row and no merged cells. `table-shape.ts` keeps rows and columns in step. */
export const TableNode = Node.create<LabelOptions>({
  name: 'table',
  group: 'block',
  content: 'row+',
  isolating: true,
  addOptions: () => ({ labels: new Labels() }),
  addAttributes: () => ({
    id: identity(),
    caption: carried('caption', '', (text) => text.slice(0, 300)),
    card: carried('card', false, (text) => text === 'true'),
    columns: carried<readonly Column[]>('columns', [], json(isColumns)),
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView() {
    return ({ node }) => new TableBlockView(node, this.options.labels);
  },
  // No cursor stands between the cells or rows themselves.
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name], allowGapCursor: false } : {}),
  addProseMirrorPlugins: () => [tableEditing({ allowTableNodeSelection: true })],
});

export const RowNode = Node.create({
  name: 'row',
  content: '(cell | headerCell)+',
  addAttributes: () => ({ id: identity() }),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

// The table commands of ProseMirror read these; a committee's table has no merged cells, so they never differ.
const spans = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

export const CellNode = Node.create({
  name: 'cell',
  content: 'inline*',
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});

export const HeaderCellNode = Node.create({
  name: 'headerCell',
  content: 'inline*',
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', { scope: 'col' }, 0],
});
