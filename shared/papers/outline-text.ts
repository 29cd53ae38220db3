import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

/**
 * The text that an outline prints, one line for each paragraph and row of a table: label and words, cells parted by
 * ' | ', notes where their marks are, space made one. Of a list of contents only its heading, for its lines repeat others.
 */
export function textOfNodes(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap((node) => (isBlankNode(node) ? [] : linesOf(node).map(oneSpace))).filter((line) => line !== '');
}

function linesOf(node: OutlineNode): readonly string[] {
  switch (node.type) {
    case 'front':
      if (node.style === 'capitals') return [`${node.label} ${node.text}`];
      return [node.label === '' ? node.text : `${node.label}: ${node.text}`];
    case 'title':
      return [node.text];
    case 'heading':
    case 'paragraph':
      return [`${node.number ?? ''} ${wordsOf(node.text)}`];
    case 'item':
    case 'recommendation':
      return [`${node.label} ${wordsOf(node.text)}`];
    case 'quotation':
      return [wordsOf(node.text)];
    case 'table':
      return [captionOf(node), ...node.rows.map((row) => node.widths.map((_width, column) => oneSpace(wordsOf(row.cells[column] ?? []))).join(' | '))];
    case 'picture':
      return [captionOf(node)];
    case 'lines':
      return [node.lines.join(' ')];
    case 'contents':
      return [node.heading];
    case 'attachment':
    case 'paper':
      return [node.text];
    case 'entry':
    case 'file':
      return [node.text, ...node.lines];
    case 'page':
      return [];
  }
}

function captionOf({ label, caption }: { readonly label: string; readonly caption: string }): string {
  return caption.trim() === '' ? '' : `${label}: ${caption}`;
}

function wordsOf(text: Wording): string {
  return text
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('cited' in piece) return piece.cited.text;
      return 'break' in piece ? ' ' : `[${wordsOf(piece.footnote.text)}]`;
    })
    .join('');
}

function oneSpace(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
