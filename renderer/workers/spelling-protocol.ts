/** What a page asks of the spelling worker. */
export type SpellingRequest =
  /** Which of these words are wrong. */
  | { readonly ask: 'check'; readonly id: number; readonly words: readonly string[] }
  /** What may have been meant by a word. */
  | { readonly ask: 'suggest'; readonly id: number; readonly word: string };

/** The wrong ones of the words asked about, or what may have been meant, the likeliest first. */
export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
