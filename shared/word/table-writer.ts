import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { textWidth } from './layout.ts';
import { escapeXml } from './xml.ts';

type TableNode = Extract<OutlineNode, { type: 'table' }>;

/** How a table is marked of which something came or went. */
export type TrackedRows = {
  /** The end of a row's properties, and the runs in its cells. */
  readonly row: (index: number) => { readonly properties: string; readonly runs: (xml: string) => string };
  /** Words without those that went. */
  readonly later: (text: Wording) => Wording;
};

/**
 * A table (ECMA-376 Part 1, 17.4): fixed widths over the whole text, its first row repeated on every page, no row
 * broken over two pages, no merged cells, amounts set to the right, with a title and a description for those who do
 * not see it. A card and a short table stay on one page as a whole, and no page begins or ends with a single row. `fullWidth` is the text's, in twips.
 */
export function writeTable(node: TableNode, inline: (text: Wording) => string, fullWidth: number = textWidth, trackedRows: TrackedRows | null = null): string {
  const widths = wholeWidths(node.widths, fullWidth);
  const cellStarts = widths.map((width) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="`);
  const cellEnds = widths.map((_width, column) => `${node.figures?.[column] ? '<w:jc w:val="right"/>' : ''}</w:pPr>`);
  const columns = plainHeader(node, trackedRows);
  const title = escapeXml(node.caption.trim() || (node.isCard ? columns : `Table of ${columns}`) || 'Table');
  let xml =
    `<w:tbl><w:tblPr><w:tblStyle w:val="${node.isCard ? 'CouncilCard' : 'CouncilTable'}"/>` +
    `<w:tblW w:w="${fullWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${node.isCard ? '06A0' : '0620'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${node.isCard ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${title}"/><w:tblDescription w:val="${escapeXml(`Columns: ${columns}`)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  for (let index = 0; index < node.rows.length; index++) {
    const isHeader = index === 0;
    const cells = node.rows[index]?.cells ?? [];
    const tracked = trackedRows?.row(index);
    xml += `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}${tracked ? tracked.properties : ''}</w:trPr>`;
    for (let column = 0; column < widths.length; column++) {
      xml += `${cellStarts[column]}${isHeader ? 'TableHeading"/>' : keepsWithNext(node, index) ? 'TableText"/><w:keepNext/>' : 'TableText"/>'}${cellEnds[column]}${tracked ? tracked.runs(inline(cells[column] ?? [])) : inline(cells[column] ?? [])}</w:p></w:tc>`;
    }
    xml += '</w:tr>';
  }
  return `${xml}</w:tbl>`;
}

/** A table of this many rows at most, its header among them, stays on one page. */
const mostRowsTogether = 6;

/** Whether a row stays on one page with the next: in cards and short tables each does, in others the first rows and the last two. */
export function keepsWithNext(node: Pick<TableNode, 'rows' | 'isCard'>, index: number): boolean {
  const last = node.rows.length - 1;
  if (index >= last) return false;
  return node.isCard === true || last < mostRowsTogether || index <= 1 || index === last - 1;
}

/** Shares of the text's width as whole twips that add up to it. */
function wholeWidths(shares: readonly number[], fullWidth: number): readonly number[] {
  const widths = shares.map((share) => Math.max(1, Math.floor(share * fullWidth)));
  const left = fullWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? Math.max(1, width + left) : width));
}

function plainHeader(node: TableNode, tracked: TrackedRows | null): string {
  return (node.rows[0]?.cells ?? [])
    .map((cell) => plainText(tracked ? tracked.later(cell) : cell).trim())
    .filter((words) => words !== '')
    .join(', ');
}
