import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline } from '#shared/outline/outline.ts';

/** One paragraph as a reader of the paper sees it: its number or letter, then its words. Bullets are left out. */
export type ShownLine = { readonly label: string; readonly words: string };

/** The lines of an outline that carry a number or letter, with its headings, in order. */
export function numberedLines(outline: Outline): readonly ShownLine[] {
  return outline.nodes.flatMap((node): readonly ShownLine[] => {
    if (isBlankNode(node)) return [];
    if (node.type === 'heading' || node.type === 'paragraph')
      return node.number === null && node.type === 'paragraph' ? [] : [{ label: node.number ?? '', words: tidyWords(node.text) }];
    if (node.type === 'recommendation' || (node.type === 'item' && node.style !== 'bulleted')) return [{ label: node.label, words: tidyWords(node.text) }];
    return [];
  });
}

/** Words as they can be compared between readers: blanks made one, what no reader shows left out. */
export function tidyWords(text: Wording | string): string {
  const words = typeof text === 'string' ? text : text.map((piece) => ('text' in piece ? piece.text : 'cited' in piece ? piece.cited.text : ' ')).join('');
  return words.replace(/\s+/g, ' ').trim();
}
