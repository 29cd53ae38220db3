import { textWidth } from './text-widths.ts';

/** The text, or as much of it as fits into a width with '…' at its end; '' where not even that fits. */
export function shortenText(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(shortened(characters, middle), size, isBold) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : shortened(characters, low);
}

function shortened(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}

/** The text broken between words into at most `most` lines of a width; what is left over ends the last one with '…'. */
export function wrapText(text: string, width: number, size: number, most: number, isBold = false): readonly string[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, isBold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + (line === '' ? 0 : 1) >= most)
      return [...lines, shortenText([line, ...words.slice(index)].filter(Boolean).join(' '), width, size, isBold)];
    if (line !== '') lines.push(line);
    line = word;
    // A single word that is too long stands alone, shortened.
    if (textWidth(word, size, isBold) > width) {
      lines.push(shortenText(word, width, size, isBold));
      line = '';
    }
    if (lines.length >= most) return lines;
  }
  return line === '' ? lines : [...lines, line];
}
