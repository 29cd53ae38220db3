import { byPlace } from '#shared/base/order-key.ts';
import { type Block, type Figure, type Inline, plainText } from '#shared/domain/report/index.ts';
import { figureTexts, wordingOf } from './citing.ts';

/**
 * The words of every block of a paper by its id, a table with those of its rows. Figures say what they say; the numbers
 * of references are left out, for they change without a word being changed.
 */
export function wordsOfBlocks(blocks: readonly Block[], figures: readonly Figure[]): ReadonlyMap<string, string> {
  const lookedUp = { citable: new Map(), figures: figureTexts(figures) };
  const read = (text: Inline) => plainText(wordingOf(text, lookedUp));
  const words = new Map<string, string>();
  const rows = new Map<string, string[]>();
  for (const block of [...blocks].sort(byPlace)) {
    if (block.type === 'row') {
      const cells = Object.values(block.cells).map(read).join(' | ');
      const of = block.slot.slice('table:'.length);
      rows.set(of, [...(rows.get(of) ?? []), cells]);
    } else if (block.type === 'picture') words.set(block.id, `${block.caption} ${block.alt}`.trim());
    else if ('text' in block) words.set(block.id, read(block.text).trim());
  }
  for (const block of blocks) if (block.type === 'table') words.set(block.id, [block.caption, ...(rows.get(block.id) ?? [])].join('\n'));
  return words;
}

/** The ids of everything that some text refers to. */
export function citedIn(text: Inline): readonly string[] {
  return text.flatMap((piece) => ('reference' in piece ? piece.reference.to : []));
}
