import type { CellContent } from './cell-reader.ts';
import type { ReadElementOf, ReadInline } from './read-paper.ts';
import type { Among } from './story.ts';
import { childOf, childrenOf, isOn, valueOf, type XmlNode } from './xml-tree.ts';

/** What a table is read with: the words of a cell, and whether a row was taken away. */
type Reading = { readonly cell: (cell: XmlNode) => CellContent; readonly row: (row: XmlNode) => boolean };

type Table = Pick<ReadElementOf<'table'>, 'hasHeader' | 'widths' | 'rows' | 'flattened'> & { readonly pictures: readonly Among[] };

/** More than Word can have in a row (63), for tables that leave columns out. */
const mostColumns = 200;

/**
 * A table as rows of equal length (17.4): what goes over several columns or rows stands in the first cell of them, the
 * others are empty. Continued cells of a merge have words only where a program left some in them, which are kept.
 */
export function readTable(table: XmlNode, reading: Reading): Table {
  const flattened = new Set<'columns' | 'rows' | 'nested'>();
  const pictures: Among[] = [];
  let hasHeader = false;
  const rows: ReadInline[][] = [];
  for (const row of rowsOf(table)) {
    if (reading.row(row)) continue;
    const properties = childOf(row, 'w:trPr');
    if (rows.length === 0) hasHeader = isOn(properties, 'w:tblHeader') ?? false;
    const cells: ReadInline[] = [];
    const skip = (count: number) => {
      for (let index = 0; index < count && cells.length < mostColumns; index++) cells.push([]);
    };
    skip(wholeOf(valueOf(properties, 'w:gridBefore'), 0));
    for (const cell of cellsOf(row)) {
      const about = childOf(cell, 'w:tcPr');
      const span = wholeOf(valueOf(about, 'w:gridSpan'), 1);
      const read = reading.cell(cell);
      if (span > 1 || childOf(about, 'w:hMerge')) flattened.add('columns');
      if (childOf(about, 'w:vMerge')) flattened.add('rows');
      if (read.isNested) flattened.add('nested');
      pictures.push(...read.pictures);
      if (cells.length < mostColumns) cells.push(read.pieces);
      else cells[mostColumns - 1] = [...(cells[mostColumns - 1] ?? []), { break: true }, ...read.pieces];
      skip(span - 1);
    }
    skip(wholeOf(valueOf(properties, 'w:gridAfter'), 0));
    rows.push(cells);
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < columns) row.push([]);
  return { hasHeader, widths: widthsOf(table, columns), rows: columns === 0 ? [] : rows, flattened: [...flattened], pictures };
}

/** Rows and cells may stand within content controls and other wrappers. */
function rowsOf(parent: XmlNode): readonly XmlNode[] {
  return within(parent, 'w:tr');
}

function cellsOf(row: XmlNode): readonly XmlNode[] {
  return within(row, 'w:tc');
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice']);

function within(parent: XmlNode, name: string): readonly XmlNode[] {
  return parent.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : wrappers.has(node.name) ? within(node, name) : [];
  });
}

/** The shares of the columns as the grid has them (17.4.48); equal ones where it does not fit. */
function widthsOf(table: XmlNode, columns: number): readonly number[] {
  const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) => wholeOf(column.attributes['w:w'], 0));
  const whole = grid.reduce((sum, width) => sum + width, 0);
  if (grid.length !== columns || whole === 0 || grid.some((width) => width === 0)) return Array.from({ length: columns }, () => 1 / columns);
  return grid.map((width) => width / whole);
}

function wholeOf(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 0 && number <= 1_000_000 ? number : otherwise;
}
