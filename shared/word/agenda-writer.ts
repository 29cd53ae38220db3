import type { OutlineNode } from '#shared/outline/outline.ts';
import { bookmarkName } from './bookmarks.ts';
import { writeAnchor, writeField, writeWords } from './inline-writer.ts';

type EntryNode = Extract<OutlineNode, { type: 'entry' }>;

/** What lines of an agenda point to. */
export type AgendaPlaces = {
  readonly isThere: (id: string) => boolean;
  readonly pageOf: (id: string) => number;
  /** The bookmark of an entry that something points to, else ''. */
  readonly pointOf: (id: string) => string;
};

type Column = { readonly name: string; readonly width: number; readonly cell: (entry: EntryNode) => string };

const inner = 340;

/** The lines of an agenda that begin at a node or go on there: all of them at the last, null before it. */
export function entriesUpTo(nodes: readonly OutlineNode[], at: number): readonly EntryNode[] | null {
  if (nodes[at]?.type !== 'entry' || nodes[at + 1]?.type === 'entry') return null;
  let from = at;
  while (nodes[from - 1]?.type === 'entry') from--;
  return nodes.slice(from, at + 1) as EntryNode[];
}

/**
 * Lines of an agenda as a table without rules between its columns (ECMA-376 Part 1, 17.4): number, words, and where any of
 * them has it the time and the page, a field that Word counts. No row breaks over two pages, the first is repeated.
 */
export function writeAgenda(entries: readonly EntryNode[], fullWidth: number, places: AgendaPlaces): string {
  const all = columnsOf(entries, places);
  const columns = all.map((one) => (one.width > 0 ? one : { ...one, width: fullWidth - all.reduce((sum, { width }) => sum + width, 0) }));
  const cell = ({ width }: Column, content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const names = columns.map(({ name }) => name);
  const head = columns.map((column) => cell(column, paragraph('TableHeading', writeWords(column.name), alignment(column.name))));
  const rows = entries.map((entry) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.map((column) => cell(column, column.cell(entry))).join('')}</w:tr>`);
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="CouncilAgenda"/>' +
    `<w:tblW w:w="${fullWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="Agenda"/><w:tblDescription w:val="Columns: ${names.join(', ')}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${rows.join('')}</w:tbl>`
  );
}

function columnsOf(entries: readonly EntryNode[], places: AgendaPlaces): readonly Column[] {
  const leadsSomewhere = ({ to }: EntryNode) => to !== null && places.isThere(to);
  const right = alignment('Page');
  return [
    ...(entries.some(({ number }) => number !== '') ? [{ name: 'Item', width: 964, cell: ({ number, level }: EntryNode) => textCell(number, level) }] : []),
    { name: 'Business', width: 0, cell: (entry) => wordsCell(entry, places) },
    ...(entries.some(({ time }) => time !== '') ? [{ name: 'Time', width: 1077, cell: ({ time }: EntryNode) => textCell(time, 0, right) }] : []),
    ...(entries.some(leadsSomewhere)
      ? [{ name: 'Page', width: 907, cell: (entry: EntryNode) => paragraph('TableText', leadsSomewhere(entry) ? pageOf(entry.to ?? '', places) : '', right) }]
      : []),
  ];
}

function wordsCell(entry: EntryNode, { isThere, pointOf }: AgendaPlaces): string {
  const { to, text, lines, level } = entry;
  const words = writeWords(text);
  const title = to !== null && isThere(to) && text.trim() !== '' ? writeAnchor(bookmarkName(to), words) : words;
  const indent = level === 1 ? `<w:ind w:left="${inner}"/>` : '';
  return [pointOf(entry.id) + title, ...lines.map((line) => writeWords(line))]
    .map((content, index) => paragraph(index === 0 ? 'TableText' : 'AgendaLine', content, indent, index < lines.length))
    .join('');
}

function textCell(text: string, level: 0 | 1, extra = ''): string {
  return paragraph('TableText', text === '' ? '' : writeWords(text), level === 1 ? `<w:ind w:left="${inner}"/>` : extra);
}

function pageOf(to: string, places: AgendaPlaces): string {
  return writeField(`PAGEREF ${bookmarkName(to)} \\h`, String(places.pageOf(to)));
}

function alignment(name: string): string {
  return name === 'Time' || name === 'Page' ? '<w:jc w:val="right"/>' : '';
}

function paragraph(style: string, content: string, extra: string, keepNext = false): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${extra}</w:pPr>${content}</w:p>`;
}
