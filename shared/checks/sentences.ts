import type { Range } from './finding.ts';

/** What ends in a full stop without ending a sentence. */
const shortened =
  /(?:\b(?:e\.g|i\.e|etc|cf|vs|approx|no|nos|para|paras|mr|mrs|ms|dr|prof|rev|cllr|st|ltd|inc|dept|govt|fig|ref|tel|ext|ave|rd|p|pp|vol|ch|s|ss|reg|regs)|\b[A-Z])\.$/i;
const end = /[.!?…]+[”’")\]]*(?=\s|$)/g;

/** Where the sentences of some words begin and end, without the blanks around them. */
export function sentencesIn(plain: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  const close = (to: number) => {
    const words = plain.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const stop = from + words.trimEnd().length;
    if (stop > start) found.push({ from: start, to: stop });
    from = to;
  };
  for (const match of plain.matchAll(end)) {
    const to = match.index + match[0].length;
    const isShortened = match[0] === '.' && shortened.test(plain.slice(Math.max(0, to - 12), to)) && to < plain.length;
    const goesOn = /^\s+[a-z]/.test(plain.slice(to, to + 4));
    if (!isShortened && !goesOn) close(to);
  }
  close(plain.length);
  return found;
}

const word = /[\p{L}\p{N}£][\p{L}\p{N}’'.,/%-]*/gu;

/** How many words there are; an amount, a date in figures and a word with a hyphen are one each. */
export function countWords(plain: string): number {
  return plain.match(word)?.length ?? 0;
}
