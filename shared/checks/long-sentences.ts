import type { Check } from './check.ts';
import { countWords, sentencesIn } from './sentences.ts';
import { isAuthors } from './whose-words.ts';

/**
 * The most words of a sentence. Plain-English guides say 25; papers name posts, bodies and amounts in full, which
 * takes words but little effort, so that only what is clearly too long is pointed out.
 */
const mostWords = 35;

/** Sentences that are hard to follow. */
export const longSentences: Check = {
  name: 'long-sentences',
  label: 'Long sentences',
  description: `A sentence has no more than ${mostWords} words.`,
  run: ({ texts }) =>
    texts.filter(isAuthors).flatMap(({ at, cell, kind, plain }) =>
      kind === 'footnote' || kind === 'quotation'
        ? []
        : sentencesIn(plain).flatMap((range) => {
            const words = countWords(plain.slice(range.from, range.to));
            if (words <= mostWords) return [];
            return [
              { severity: 'advice', at, ...(cell ? { cell } : {}), range, message: `This sentence has ${words} words. Two shorter ones are easier to follow.` },
            ];
          }),
    ),
};
