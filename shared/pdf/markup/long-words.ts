import { widestWord } from '#shared/outline/text-measure.ts';

/** A zero width space: a line may end there, and nothing is seen. */
const mayBreak = '\u200b';

/**
 * Words with places to break in those that are wider than the line (`room`, in points; `size` of the type): a long
 * address, or any word in a narrow column, would run out of the page and be lost.
 */
export function breakLongWords(text: string, room: number, size: number): string {
  // No letter is wider than its size, so that few words have to be measured.
  if (text.length * size * 1.1 < room) return text;
  return text.replace(/\S+/g, (word) => (word.length * size * 1.1 >= room && widestWord(word, size, true) >= room ? [...word].join(mayBreak) : word));
}
