/** 'a', 'a and b', 'a, b and c'. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** 'paragraph 3', 'paragraphs 1 and 3': of Part 1 of Schedule 12A, in their order. */
export function paragraphWords(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b).map(String);
  return `${sorted.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(sorted)}`;
}
