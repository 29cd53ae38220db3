/** 'a', 'a and b', 'a, b and c': as a sentence lists things; '' for none. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
