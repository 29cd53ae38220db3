import type { Range } from './finding.ts';

/** What makes of some words the name of a post. */
export const postWord =
  /\b(?:Director|Manager|Officer|Lead|Leader|Head|Chair|Chairman|Chief|Accountant|Solicitor|Partner|Executive|Coordinator|Co-ordinator|Analyst|Worker|Administrator|Secretary|Treasurer|Adviser|Advisor|Lawyer|Librarian|Planner|Surveyor|Engineer|Nurse|Therapist)s?\b/;
const capitals = /(?<![\p{L}\p{N}’-])(?!FTE )\p{Lu}[\p{L}’-]+(?: (?:(?:of|for) )?\p{Lu}[\p{L}’-]+)+/gu;

/** The posts that some words name in two capitals or more: 'Head of Library Change'. Their plural is left as it is. */
export function postsIn(plain: string): readonly (Range & { readonly words: string })[] {
  if (!postWord.test(plain)) return [];
  return [...plain.matchAll(capitals)]
    .filter(([words]) => postWord.test(words))
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length, words }));
}
