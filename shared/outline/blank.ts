import type { Inline, Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from './outline.ts';

/** Whether some text holds nothing that could be read: no words, no footnote. */
export function isBlankText(text: Inline | Wording): boolean {
  return text.every((piece) => ('text' in piece ? piece.text.trim() === '' : 'break' in piece));
}

/**
 * Whether a node has no words and no number: preview and Word leave it out, for it would be space made of empty
 * paragraphs. With a number it stays, as its author sees it; leaving it out would move every number after it.
 */
export function isBlankNode(node: OutlineNode): boolean {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.number === null && isBlankText(node.text);
    case 'quotation':
      return isBlankText(node.text);
    case 'item':
      return node.style === 'bulleted' && isBlankText(node.text);
    case 'title':
      return node.text.trim() === '';
    default:
      return false;
  }
}
