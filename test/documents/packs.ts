import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';

/** A paper of a pack: its outline, or a PDF that is joined. */
export type PackItem = { readonly outline: Outline } | { readonly file: { readonly name: string; readonly pages: number } };

/** Outlines as one pack of the invented county: cover, contents, agenda, then each paper under ids of its own. */
export function packOf(items: readonly PackItem[], changes: Partial<Outline> = {}): Outline {
  const titles = items.map((item) => ('file' in item ? 'A paper from outside' : item.outline.title.trim() || 'Untitled'));
  const paperId = (index: number) => `item${index + 1}`;
  const agenda = titles.flatMap((text, index): OutlineNode[] => [
    ...(index === 2 ? [heading('part-two', 'Part II: items from which the public may be excluded')] : []),
    {
      type: 'entry',
      id: `entry${index + 1}`,
      level: index % 4 === 3 ? 1 : 0,
      number: index === 1 ? '' : `${index + 1}`,
      text,
      lines: index % 2 === 0 ? ['Report of the Corporate Director, Place and Communities'] : [],
      time: index % 3 === 0 ? '14.30' : '',
      to: index === 4 ? null : paperId(index),
    },
  ]);
  return {
    title: 'Place Select Committee, 14 January 2027',
    language: 'en-GB',
    organisation: 'Wendlebury County Council',
    subject: 'Agenda and papers',
    date: '2027-01-14',
    numbering: 'running',
    font: 'Arial',
    header: 'Place Select Committee, 14 January 2027',
    nodes: [
      { type: 'front', id: 'council', label: '', text: 'Wendlebury County Council', style: 'council' },
      { type: 'title', id: 'cover-title', text: 'Place Select Committee', isCover: true },
      { type: 'front', id: 'when', label: 'Date', text: 'Thursday 14 January 2027', style: 'control' },
      { type: 'front', id: 'where', label: 'Place', text: 'County Hall', style: 'control' },
      plain(
        'paging',
        'The page numbers of the PDF are the ones to cite. This file is paged by Word: press Ctrl+A and then F9 to bring its numbers up to date.',
      ),
      { type: 'page', id: 'page:contents' },
      {
        type: 'contents',
        id: 'contents',
        heading: 'Contents',
        depth: 3,
        entries: titles.map((text, index) => ({ id: paperId(index), level: index % 4 === 3 ? 3 : 2, number: `${index + 1}`, text })),
      },
      { type: 'page', id: 'page:agenda' },
      heading('agenda', 'Agenda'),
      ...agenda,
      ...items.flatMap((item, index) => [
        {
          type: 'paper' as const,
          id: paperId(index),
          level: index % 4 === 3 ? (2 as const) : (1 as const),
          text: `Item ${index + 1}: ${titles[index]}`,
          header: `Place Select Committee, 14 January 2027, item ${index + 1}`,
          numbering: 'file' in item ? ('running' as const) : item.outline.numbering,
          ...('outline' in item && item.outline.letterhead ? { letterhead: item.outline.letterhead } : {}),
        },
        ...('file' in item ? fileNodes(paperId(index), item.file) : item.outline.nodes.map((node) => prefixed(node, `${paperId(index)}.`))),
      ]),
    ],
    ...changes,
  };
}

function heading(id: string, text: string): OutlineNode {
  return { type: 'heading', id, level: 2, number: null, text: [{ text }] };
}

function plain(id: string, text: string): OutlineNode {
  return { type: 'paragraph', id, number: null, continues: false, text: [{ text }] };
}

function fileNodes(item: string, { name, pages }: { readonly name: string; readonly pages: number }): OutlineNode[] {
  const lines = [`${pages} pages`, 'This file has no tags: ask the clerk for another form of it.'];
  return [{ type: 'file', id: `${item}.file`, blob: 'fe'.repeat(32), name, pages, text: 'A paper from outside', lines }];
}

/** The same node under another id, with everything in it that points to others. */
function prefixed(node: OutlineNode, prefix: string): OutlineNode {
  const words = (text: Wording): Wording =>
    text.map((piece) => {
      if ('cited' in piece) return { ...piece, cited: { ...piece.cited, to: piece.cited.to === null ? null : prefix + piece.cited.to } };
      return 'footnote' in piece ? { footnote: { ...piece.footnote, id: prefix + piece.footnote.id } } : piece;
    });
  const id = prefix + node.id;
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      return { ...node, id, text: words(node.text) };
    case 'table':
      return { ...node, id, rows: node.rows.map((row) => ({ id: prefix + row.id, cells: row.cells.map(words) })) };
    case 'contents':
      return { ...node, id, entries: node.entries.map((entry) => ({ ...entry, id: prefix + entry.id })) };
    default:
      return { ...node, id };
  }
}

/** All words of an outline in the order they are read, numbers and labels among them; footnotes are left out. */
export function wordsInOrder(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(wordsOf);
}

function wordsOf(node: OutlineNode): readonly string[] {
  if (isBlankNode(node)) return [];
  switch (node.type) {
    case 'front':
      return [node.label, node.text];
    case 'title':
      return [node.text];
    case 'heading':
    case 'paragraph':
      return [node.number ?? '', plainText(node.text)];
    case 'item':
    case 'recommendation':
      return [node.label, plainText(node.text)];
    case 'quotation':
      return [plainText(node.text)];
    case 'table':
      return [...(node.caption.trim() === '' ? [] : [node.label, node.caption]), ...node.rows.flatMap((row) => row.cells.map((cell) => plainText(cell)))];
    case 'picture':
      return node.caption.trim() === '' ? [] : [node.label, node.caption];
    case 'lines':
      return [...node.lines];
    case 'contents':
      return [node.heading, ...node.entries.flatMap((entry) => [entry.number ?? '', entry.text])];
    case 'attachment':
      return [node.text];
    case 'entry':
      return [node.number, node.time, node.text, ...node.lines];
    case 'file':
      return [node.text, ...node.lines, `File: ${node.name}`];
    case 'paper':
      return [node.header];
    case 'page':
      return [];
  }
}
