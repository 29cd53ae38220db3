import type { Snippet } from '#shared/domain/snippet.ts';
import type { PickerLine } from '../picker/cursor-picker.tsx';

const longest = 140;

/** The phrases that answer to some words: those whose name begins with them first, then names, then words. None without words. */
export function phrasesFor(phrases: readonly Snippet[], typed: string): readonly PickerLine[] {
  const wanted = typed.trim().toLowerCase();
  return phrases
    .filter((one) => one.text.trim() !== '')
    .map((phrase) => ({ phrase, rank: rankOf(phrase, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.phrase.title.localeCompare(b.phrase.title, 'en-GB'))
    .map(({ phrase }) => ({ key: phrase.id, title: phrase.title, words: phrase.text.replace(/\s+/g, ' ').slice(0, longest) }));
}

function rankOf({ title, text }: Snippet, wanted: string): number {
  if (wanted === '') return 1;
  const name = title.toLowerCase();
  if (name.startsWith(wanted)) return 4;
  if (name.includes(wanted)) return 3;
  const all = `${name} ${text.toLowerCase()}`;
  return wanted.split(/\s+/).every((word) => all.includes(word)) ? 2 : 0;
}
