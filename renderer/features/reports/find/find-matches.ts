import type { Node as PaperNode } from '@tiptap/pm/model';
import { type BlockText, blockTexts, plainOf } from '../editor/block-texts.ts';
import { eachBlock } from '../editor/structure.ts';

/** What is looked for. `words` is taken as it is typed, spaces included; '' finds nothing. */
export type FindQuery = { readonly words: string; readonly matchCase: boolean; readonly wholeWords: boolean };

/**
 * One place where the words stand: in the text from `from` to `to`; in the caption of the block before which `from`
 * is; or in the words of the footnote before which `from` is. `index` tells several in one caption or note apart.
 */
export type Match = {
  readonly kind: BlockText['kind'];
  readonly from: number;
  readonly to: number;
  readonly index: number;
};

/** A place in words that stand on the page and are not written there: headings, the front block, what registers say. Never replaced. */
export type StandingMatch = { readonly kind: 'standing'; readonly from: number; readonly to: number; readonly range: Range };

/** Where the words stand in a plain text, as pairs of start and end; never overlapping. */
export function findInText(text: string, query: FindQuery): readonly (readonly [number, number])[] {
  // That character stands for what is no text: a note, a reference, a line break.
  if (query.words === '' || query.words.includes('\ufffc')) return [];
  const pattern = patternOf(query);
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length] as const);
}

function patternOf({ words, matchCase, wholeWords }: FindQuery): RegExp {
  // Word writes quotation marks and spaces of its own: what looks alike is found alike.
  const typed = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[ \u00a0]/g, '[ \\u00a0]');
  const edge = '[\\p{L}\\p{N}_]';
  return new RegExp(wholeWords ? `(?<!${edge})${typed}(?!${edge})` : typed, matchCase ? 'gu' : 'giu');
}

/**
 * Finds words in a paper. What was found in a block is kept with the block itself: after a key only the block that
 * changed is looked through anew.
 */
export class PaperFinder {
  private readonly found = new WeakMap<PaperNode, readonly Match[]>();
  private readonly query: FindQuery;

  constructor(query: FindQuery) {
    this.query = query;
  }

  /** Every match in the order of the paper. */
  find(doc: PaperNode): readonly Match[] {
    const all: Match[] = [];
    for (const { node, pos } of eachBlock(doc)) {
      for (const one of this.inBlock(node)) all.push({ ...one, from: pos + one.from, to: pos + one.to });
    }
    return all;
  }

  /** Positions are counted from the one before the block. */
  private inBlock(block: PaperNode): readonly Match[] {
    const known = this.found.get(block);
    if (known) return known;
    const matches = blockTexts(block, 0)
      .flatMap((text) => matchesIn(text, this.query))
      .sort((a, b) => a.from - b.from);
    this.found.set(block, matches);
    return matches;
  }
}

function matchesIn(text: BlockText, query: FindQuery): readonly Match[] {
  const { kind, at } = text;
  return findInText(plainOf(text), query).map(([from, to], index): Match => {
    if (kind === 'text') return { kind, from: at + 1 + from, to: at + 1 + to, index: 0 };
    return { kind, from: at, to: kind === 'footnote' ? at + 1 : at, index };
  });
}
