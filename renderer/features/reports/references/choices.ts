import type { Citable } from '#shared/outline/citing.ts';
import { listWords } from '#shared/base/list-words.ts';
import { CitedNumbers, typedReferences } from '#shared/outline/typed-references.ts';
import type { CitableBlock } from './citable-blocks.ts';

/** One line of the list: what would be cited, its name and the beginning of its words. */
export type Choice = { readonly to: readonly string[]; readonly form: 'list' | 'range'; readonly title: string; readonly words: string };

/** The list shows so many at most. */
const most = 80;

/** What somebody may mean by some words or numbers: several at once first ('30 to 32'), then exact numbers, then words. */
export function choicesFor(query: string, blocks: readonly CitableBlock[], citable: Citable, slot: string): readonly Choice[] {
  const wanted = spoken(query.trim().replace(shortWord, (word) => longWords[word.charAt(0).toLowerCase()] ?? word));
  const single = blocks
    .map((block) => ({ block, rank: rankOf(block, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ block }): Choice => ({ to: [block.id], form: 'list', title: block.title, words: block.words }));
  const several = severalIn(query.trim(), blocks, citable, slot);
  return several ? [several, ...single] : single;
}

/** '30, 31', '30 and 31', '30 to 32', '30-32', with or without the word before. */
function severalIn(query: string, blocks: readonly CitableBlock[], citable: Citable, slot: string): Choice | null {
  if (!/\d/.test(query)) return null;
  const text = /^[a-z]/i.test(query) ? query.replace(/^(paragraph|para|recommendation|section|table|figure)(?=\s)/i, '$1s') : `paragraphs ${query}`;
  const [typed, ...others] = typedReferences(text);
  if (!typed || others.length > 0 || typed.numbers.length < 2 || typed.to !== text.length) return null;
  const { to, missing } = new CitedNumbers(citable).find(typed, slot);
  if (missing.length > 0) return null;
  const cited = to.map((id) => blocks.find((one) => one.id === id));
  const names = cited.map((one) => one?.title ?? '');
  const [first] = cited;
  const all = joinNumbers(
    cited.map((one) => one?.number ?? ''),
    typed.form,
  );
  const title = first && pluralOf(first) !== '' ? `${pluralOf(first)} ${all}` : names.join(', ');
  return { to, form: typed.form, title, words: cited.map((one) => one?.words ?? '').join(' · ') };
}

function pluralOf({ kind }: CitableBlock): string {
  return kind === 'paragraph' ? 'Paragraphs' : kind === 'recommendation' ? 'Recommendations' : kind === 'section' ? 'Sections' : '';
}

function joinNumbers(numbers: readonly string[], form: 'list' | 'range'): string {
  return form === 'range' ? numbers.join(' to ') : listWords(numbers);
}

const shortWord = /^(?:paras?|recs?|secs?|figs?|apps?)\b\.?(?=\s)/i;
const longWords: Readonly<Record<string, string>> = { p: 'paragraph', r: 'recommendation', s: 'section', f: 'figure', a: 'appendix' };

/** Small and without brackets, as somebody types it: 'recommendation 1' of 'Recommendation (1)', '5a' of '5(a)'. */
function spoken(words: string): string {
  return words.toLowerCase().replace(/[()]/g, '');
}

/** How well a block answers: 0 not at all. Of equals the one that is read first stands first. */
function rankOf({ number, title, words }: CitableBlock, wanted: string): number {
  if (wanted === '') return 1;
  const name = spoken(title);
  const bare = spoken(number).replace(/^(?:table|figure|appendix) /, '');
  if (name === wanted || number.toLowerCase() === wanted) return 6;
  if (bare === wanted) return 5;
  if (/^\d/.test(wanted) && bare.startsWith(wanted)) return 4;
  if (name.startsWith(wanted)) return 3;
  const text = `${name} ${spoken(words)}`;
  if (text.includes(wanted)) return 2;
  const parts = wanted.split(/\s+/);
  return parts.every((word) => /[a-z]{2}/.test(word) && text.includes(word)) ? 1 : 0;
}
