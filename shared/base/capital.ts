/** The words with a capital letter at their start, as headings and sentences begin. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
