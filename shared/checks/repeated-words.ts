import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { isAuthors } from './whose-words.ts';

const twice = /(?<![\p{L}\p{N}’-])(\p{L}[\p{L}’]*) \1(?![\p{L}\p{N}’-])/gu;
/** What may well stand twice. */
const mayRepeat = new Set(['that', 'had', 'is', 'very', 'again', 'bye', 'wagga', 'so', 'do', 'out']);

/** The same word typed twice. */
export const repeatedWords: Check = {
  name: 'repeated-words',
  label: 'Words typed twice',
  description: 'No word stands twice in a row by mistake.',
  run: ({ texts }) =>
    texts.filter(isAuthors).flatMap(({ at, cell, kind, plain }) =>
      kind === 'footnote'
        ? []
        : [...plain.matchAll(twice)].flatMap((match): readonly Finding[] => {
            const [was, word = ''] = match;
            // A word with a capital may be a name.
            if (mayRepeat.has(word) || /^\p{Lu}/u.test(word)) return [];
            const range = { from: match.index, to: match.index + was.length };
            return [
              {
                severity: 'should',
                at,
                ...(cell ? { cell } : {}),
                range,
                message: `“${word}” stands here twice.`,
                fix: { fix: 'words', label: 'Take one away', range, was, by: word },
              },
            ];
          }),
    ),
};
