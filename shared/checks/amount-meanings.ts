import { fold } from '#shared/base/fold.ts';
import { amountsIn, type WrittenAmount } from './amounts.ts';
import type { Range } from './finding.ts';
import { sentencesIn } from './sentences.ts';

/** What the words beside an amount say of it: what it holds, what it does not, and whether it is net or gross. */
export type AmountMeaning = { readonly holds: readonly Part[]; readonly lacks: readonly Part[]; readonly side: 'net' | 'gross' | null };
/** `words` as they are written, `stems` those of them that tell one thing from another. */
type Part = { readonly words: string; readonly stems: ReadonlySet<string> };
/** `about`: the sentence that it stands in. */
export type MeantAmount = WrittenAmount & { readonly meaning: AmountMeaning; readonly about: string };

const inside = 'including|inclusive of|includes|which includes|together with|with';
const outside =
  'excluding|exclusive of|without|not including|does not include|do not include|excludes|before|net of|apart from|except for|other than|not counting';
const beyond = 'plus|in addition to|on top of|as well as|with a further|and a further';
const qualifier = new RegExp(
  `(?<![\\w-])(?:(?<lacks>${outside}|${beyond})|(?<holds>${inside}))\\s(?=(?<what>(?:£[\\d,.]+(?: ?(?:million|m|k))? )?[^,.;:()£]{2,60}))`,
  'gi',
);
const endsPart = /\s(?:and|or|but|is|are|was|were|will|would|which|that|who|in the|in a|at|a year|per year|of £.*)(?:\s.*)?$/;
/** A sentence that goes on about the amount of the one before. */
const goesOn =
  /^(?:(?<within>Within|Out of|From) (?:this|that)\b.*?£[\d,.]+.*?\b(?:for|to) (?<share>[^,.;:()]{3,60})|(?:This|It|That) (?:sum |amount |figure |total |budget |cost )?(?:(?<lacks>excludes|does not include)|includes) (?<what>[^,.;:()]{3,60}))/;
const idle = new Set(
  'a an the of for its their this that any all other our his her from to on by budget budgets cost costs funding money amount amounts sum sums allowance element share part'.split(
    ' ',
  ),
);

/** The amounts of a text with what is said of each. Only words in its own sentence count, and the sentence after where it goes on about it. */
export function meantAmountsIn(plain: string): readonly MeantAmount[] {
  if (!plain.includes('£')) return [];
  const sentences = sentencesIn(plain);
  return sentences.flatMap(({ from, to }, index) => {
    const sentence = plain.slice(from, to);
    const amounts = amountsIn(sentence);
    const next = sentences[index + 1];
    const after = next && amounts.length === 1 ? partAfter(plain.slice(next.from, next.to)) : null;
    return amounts.map((amount, at): MeantAmount => {
      const meaning = meaningIn(sentence, amount, amounts[at - 1] ?? null, amounts[at + 1] ?? null);
      return { ...amount, from: amount.from + from, to: amount.to + from, meaning: after ? join(meaning, after) : meaning, about: sentence };
    });
  });
}

/** What words that stand for an amount say of it, as the meaning of a named figure. */
export function meaningOf(words: string): AmountMeaning {
  return { ...partsIn(words), side: /\bgross\b/i.test(words) ? 'gross' : /\bnet\b(?! of)/i.test(words) ? 'net' : null };
}

/**
 * Why two amounts of the same size do not mean the same: what the first holds and the second does not, or the other way
 * round. Null where nothing speaks against it.
 */
export function disagreement(a: AmountMeaning, b: AmountMeaning): { readonly first: string; readonly second: string } | null {
  const shared = (some: readonly Part[], others: readonly Part[]) => some.find((one) => others.some((other) => isSame(one, other)));
  const inFirst = shared(a.holds, b.lacks);
  if (inFirst) return { first: `with ${inFirst.words}`, second: `without ${inFirst.words}` };
  const inSecond = shared(b.holds, a.lacks);
  if (inSecond) return { first: `without ${inSecond.words}`, second: `with ${inSecond.words}` };
  return a.side && b.side && a.side !== b.side ? { first: a.side, second: b.side } : null;
}

function meaningIn(sentence: string, amount: Range, before: Range | null, after: Range | null): AmountMeaning {
  const [start, end] = [before?.to ?? 0, after?.from ?? sentence.length];
  const parts = [partsIn(sentence.slice(start, amount.from)), partsIn(sentence.slice(amount.to), end - amount.to)];
  const beside = `${/[^\d£]{0,30}$/.exec(sentence.slice(start, amount.from))?.[0] ?? ''}|${/^ \(?(?:net|gross)\b(?! of)/i.exec(sentence.slice(amount.to))?.[0] ?? ''}`;
  const sides = [...beside.matchAll(/\b(?:net|gross)\b/gi)].map(([word]) => word.toLowerCase());
  const side = sides.length === 1 ? (sides[0] as 'net' | 'gross') : null;
  return { holds: parts.flatMap((one) => one.holds), lacks: parts.flatMap((one) => one.lacks), side };
}

/** `until`: where a qualifier must begin to count. */
function partsIn(words: string, until = words.length): Pick<AmountMeaning, 'holds' | 'lacks'> {
  const found: { holds: Part[]; lacks: Part[] } = { holds: [], lacks: [] };
  for (const match of words.matchAll(qualifier)) {
    if (match.index > until) break;
    const part = partOf(match.groups?.['what'] ?? '');
    if (part) found[match.groups?.['lacks'] === undefined ? 'holds' : 'lacks'].push(part);
  }
  return found;
}

function partAfter(sentence: string): Pick<AmountMeaning, 'holds' | 'lacks'> | null {
  const groups = goesOn.exec(sentence)?.groups;
  const part = groups && partOf(groups['share'] ?? groups['what'] ?? '');
  if (!part) return null;
  return groups?.['lacks'] === undefined ? { holds: [part], lacks: [] } : { holds: [], lacks: [part] };
}

function partOf(written: string): Part | null {
  const words = written.replace(endsPart, '').trim();
  const stems = new Set(
    fold(words)
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word.length > 2 && !idle.has(word) && !/^\d/.test(word))
      .map((word) => word.replace(/-/g, '').replace(/s$/, '')),
  );
  return stems.size === 0 ? null : { words: words.replace(/^£\S+(?: million)? (?:for|of) /, ''), stems };
}

/** One says no less than the other. */
function isSame({ stems: a }: Part, { stems: b }: Part): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].every((stem) => many.has(stem));
}

function join(meaning: AmountMeaning, { holds, lacks }: Pick<AmountMeaning, 'holds' | 'lacks'>): AmountMeaning {
  return { ...meaning, holds: [...meaning.holds, ...holds], lacks: [...meaning.lacks, ...lacks] };
}
