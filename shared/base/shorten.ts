/** Words on one line, cut to their first `longest` characters and marked with a sign where they are longer. */
export function shorten(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
