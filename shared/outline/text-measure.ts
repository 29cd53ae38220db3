// Widths of the printable ASCII characters in Arial (the metrics of Helvetica), in thousandths of the type size.
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
  556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
  469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
  334, 584,
];
const boldShare = 1.06;

/** How many lines some words take in Arial of a size (in points) between margins `width` points apart. At least 1. */
export function linesOf(text: string, width: number, size: number, isBold = false): number {
  // A column may be too narrow for anything: then each letter is a line.
  const room = Math.max(1000, (width * 1000) / (isBold ? size * boldShare : size));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word);
    if (used > 0 && used + 278 + wide > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 278 : 0) + wide;
    // A word that is wider than the line is broken.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

/** How wide the widest word is that must not be broken, in points. */
export function widestWord(text: string, size: number, isBold = false): number {
  let widest = 0;
  for (const word of text.split(/\s+/)) widest = Math.max(widest, widthOf(word));
  return (widest * size * (isBold ? boldShare : 1)) / 1000;
}

function widthOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index++) sum += widths[word.charCodeAt(index) - 32] ?? 556;
  return sum;
}
