import { inlineOf, type Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

/** Nodes of words that an author may turn into one another. */
const turnable: ReadonlySet<OutlineNode['type']> = new Set(['paragraph', 'heading', 'item', 'quotation', 'recommendation']);

/** What a node is for a comparison: one is only ever compared with another of its sort. */
export function sortOf(node: OutlineNode): string {
  return turnable.has(node.type) ? 'words' : node.type;
}

/** The words of a node that stand in the paper, without number and label; of a table none, it has its cells. */
export function wordsOfNode(node: OutlineNode): Wording {
  switch (node.type) {
    case 'front':
      return inlineOf([node.label, node.text].filter((one) => one !== '').join(node.style === 'capitals' ? ' ' : ': '));
    case 'title':
      return inlineOf(node.text);
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      return node.text;
    case 'attachment':
      return inlineOf(node.text);
    case 'entry':
    case 'file':
      return inlineOf([node.text, ...node.lines].join(' '));
    case 'lines':
      return node.lines.flatMap((line, index): Wording => [...(index === 0 ? [] : [{ break: true as const }]), ...inlineOf(line)]);
    case 'picture':
      return inlineOf(node.caption.trim());
    case 'table':
    case 'contents':
    case 'paper':
    case 'page':
      return [];
  }
}

/** The number or label that is printed before a node; '' where there is none. */
export function labelOfNode(node: OutlineNode): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.number ?? '';
    case 'item':
    case 'recommendation':
    case 'table':
    case 'picture':
      return node.label;
    default:
      return '';
  }
}

/** How a node is set, without number and words: two that are set alike differ in these alone. */
export function formOf(node: OutlineNode): string {
  switch (node.type) {
    case 'paragraph':
      return `paragraph ${node.number !== null} ${node.continues}`;
    case 'heading':
      return `heading ${node.level} ${node.number !== null}`;
    case 'item':
      return `item ${node.style} ${node.level}`;
    case 'front':
      return `front ${node.style}`;
    case 'title':
      return `title ${node.isCover ?? false}`;
    case 'picture':
      return `picture ${node.blob} ${node.alt} ${node.share}`;
    default:
      return node.type;
  }
}
