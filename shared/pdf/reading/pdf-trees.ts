import { PDFArray, PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { arrayIn, isString } from './pdf-objects.ts';

/** The pairs of a tree of names (ISO 32000-2, 7.9.6): each name's bytes as a text, and what it stands for. */
export function namesIn(tree: PDFDict | undefined): [string, PDFObject][] {
  return pairsIn(tree, 'Names').flatMap(([key, value]) => (isString(key) ? [[rawText(key.asBytes()), value] satisfies [string, PDFObject]] : []));
}

/** The pairs of a tree of numbers (7.9.7). */
export function numbersIn(tree: PDFDict | undefined): [number, PDFObject][] {
  return pairsIn(tree, 'Nums').flatMap(([key, value]) => (key instanceof PDFNumber ? [[key.asNumber(), value] satisfies [number, PDFObject]] : []));
}

/** Bytes as a text of as many letters: what names are compared by. */
export function rawText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function pairsIn(tree: PDFDict | undefined, leaf: 'Names' | 'Nums'): [PDFObject | undefined, PDFObject][] {
  const found: [PDFObject | undefined, PDFObject][] = [];
  const seen = new Set<PDFDict>();
  const waiting: (PDFDict | undefined)[] = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node || seen.has(node)) continue;
    seen.add(node);
    const pairs = arrayIn(node, leaf);
    for (let index = 0; pairs && index + 1 < pairs.size(); index += 2) found.push([pairs.lookup(index), pairs.get(index + 1)]);
    const kids = arrayIn(node, 'Kids');
    for (let index = (kids?.size() ?? 0) - 1; index >= 0; index--) {
      const kid = kids instanceof PDFArray ? kids.lookup(index) : undefined;
      if (kid instanceof PDFDict) waiting.push(kid);
    }
  }
  return found;
}
