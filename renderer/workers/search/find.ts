import { foldedWords } from '#shared/base/fold.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { Fit, SearchQuery } from './protocol.ts';
import { searchedKinds } from './record-texts.ts';
import type { Entry, SearchIndex } from './search-index.ts';

/** What fits a query: the best of each kind, and how many there are of each kind and in each programme. */
export type Fitting = {
  readonly total: number;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly programmes: ReadonlyMap<string, number>;
  /** Kinds in the order of their best, and within a kind the best first. */
  readonly best: readonly { readonly entry: Entry; readonly fit: Fit }[];
};

type Narrowing = { readonly version: number; readonly words: readonly string[]; readonly found: readonly number[] };

/**
 * Finds over one index. As one types on, only what fitted before is looked at again; a filter leaves the counts of
 * the other filter as they are, so that one sees what it would bring.
 */
export function createFinder(index: SearchIndex): (query: SearchQuery) => Fitting {
  let last: Narrowing | null = null;
  return (query) => {
    const words = foldedWords(query.words);
    const from = last && last.version === index.version && words.length > 0 && isNarrower(last.words, words) ? last.found : null;
    const found: number[] = [];
    const ranking = createRanking(index, query, words);
    const look = (at: number) => {
      const entry = index.entries[at];
      if (!entry || words.length === 0 || !holdsAll(entry, words)) return;
      found.push(at);
      ranking.add(entry);
    };
    if (from) for (const at of from) look(at);
    else for (let at = 0; at < index.entries.length; at++) look(at);
    last = { version: index.version, words, found };
    return ranking.done();
  };
}

/** Whether all that `next` finds is among what `before` found. */
function isNarrower(before: readonly string[], next: readonly string[]): boolean {
  return before.length > 0 && before.every((word) => next.some((one) => one.includes(word)));
}

function holdsAll(entry: Entry, words: readonly string[]): boolean {
  for (const word of words) {
    if (entry.text.includes(word)) continue;
    if (!entry.blocks || !someBlock(entry.blocks, word)) return false;
  }
  return true;
}

function someBlock(blocks: ReadonlyMap<string, string>, word: string): boolean {
  for (const text of blocks.values()) if (text.includes(word)) return true;
  return false;
}

/** What fits of one kind: how many in all, and the entries by their score. `isFull`: no other can come before them. */
type Ranked = { count: number; readonly tiers: Map<number, Entry[]>; isFull: boolean };

function createRanking(index: SearchIndex, query: SearchQuery, words: readonly string[]) {
  const programmes = new Map<string, number>();
  const ranked = new Map<Kind, Ranked>();
  const most = Math.max(query.limit, mostOrdered);
  let total = 0;
  return {
    add: (entry: Entry) => {
      const programme = index.programmeOf(entry);
      const inProgramme = query.programme === null || query.programme === programme;
      const inKind = query.kind === null || query.kind === entry.kind;
      if (inKind && programme !== null) programmes.set(programme, (programmes.get(programme) ?? 0) + 1);
      if (!inProgramme) return;
      const of: Ranked = ranked.get(entry.kind) ?? { count: 0, tiers: new Map(), isFull: false };
      if (of.count === 0) ranked.set(entry.kind, of);
      of.count += 1;
      if (!inKind) return;
      total += 1;
      if (of.isFull) return;
      const score = scoreOf(entry, words);
      const tier = of.tiers.get(score);
      if (!tier) of.tiers.set(score, [entry]);
      else if (tier.length < most) tier.push(entry);
      else if (score === topScore) of.isFull = true;
    },
    done: (): Fitting => {
      const groups = [...ranked].map(([kind, { tiers }]) => {
        const scores = [...tiers.keys()].sort((a, b) => b - a);
        const best: { entry: Entry; fit: Fit }[] = [];
        for (const score of scores) {
          if (best.length >= query.limit) break;
          for (const entry of (tiers.get(score) ?? []).sort(byHead)) best.push({ entry, fit: fitOf(score) });
        }
        return { kind, top: scores[0] ?? 0, best: best.slice(0, query.limit) };
      });
      groups.sort((a, b) => b.top - a.top || searchedKinds.indexOf(a.kind) - searchedKinds.indexOf(b.kind));
      const kinds = new Map([...ranked].map(([kind, { count }]) => [kind, count]));
      return { total, kinds, programmes, best: groups.flatMap((group) => group.best) };
    },
  };
}

/** So many that fit alike are put in order; where there are more, those stored first are shown. */
const mostOrdered = 500;
const natural = new Intl.Collator('en-GB', { numeric: true });

/** By reference, then by title, as people count: R9 before R10. */
function byHead(a: Entry, b: Entry): number {
  const reference = (entry: Entry) => entry.text.slice(entry.titleEnd + 1, entry.headEnd);
  const title = (entry: Entry) => entry.text.slice(0, entry.titleEnd);
  return natural.compare(reference(a), reference(b)) || natural.compare(title(a), title(b));
}

const begins = 48;
const inTitle = 32;
/** What is added for words that begin where a word begins, and stand in the title. */
const mostShare = 15;
const topScore = begins + mostShare;

function fitOf(score: number): Fit {
  return score >= begins ? 'begins' : score >= inTitle ? 'title' : 'text';
}

/** Titles that begin with the words first, then titles with them, then text; among these, whole beginnings of words first. */
function scoreOf(entry: Entry, words: readonly string[]): number {
  const { text, titleEnd, headEnd } = entry;
  let starts = 0;
  let heads = 0;
  for (const word of words) {
    const at = startOfWord(text, word);
    const first = at < 0 ? text.indexOf(word) : at;
    if (first >= 0 && first < headEnd) heads += 1;
    if (at >= 0) starts += 1;
  }
  const share = Math.round((mostShare * (starts + heads)) / (2 * words.length));
  if (heads < words.length) return share;
  const reference = text.slice(titleEnd + 1, headEnd);
  const isFirst = words.some((word) => text.startsWith(word) || (reference !== '' && reference === word));
  return (isFirst && starts === words.length ? begins : inTitle) + share;
}

/** Where the word first stands at the start of a word; -1 where it only stands within others. Looks a little way only. */
function startOfWord(text: string, word: string): number {
  let at = text.indexOf(word);
  for (let tries = 0; at >= 0 && tries < 8; tries++) {
    if (at === 0 || !isLetter(text.charCodeAt(at - 1))) return at;
    at = text.indexOf(word, at + 1);
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
