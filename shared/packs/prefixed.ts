import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

/** A node of a paper under an id of its own within a pack, with everything in it that points to others. */
export function prefixed(node: OutlineNode, prefix: string): OutlineNode {
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
    case 'entry':
      return { ...node, id, to: node.to === null ? null : prefix + node.to };
    default:
      return { ...node, id };
  }
}
