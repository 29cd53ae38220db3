/** As many lines at the foot and at the head of a page may belong to the page and not to its text. */
const footLines = 6;
const headLines = 4;
/** As many words on either side: less than five could be found in none of the two pages. */
const words = 5;

/**
 * The words around each end of a page without the lines at foot and head: a sentence that goes on over the page is found
 * whole, however many such lines lie between. Each text stands for one such end.
 */
export function joinPages(pages: readonly string[]): readonly { readonly page: number; readonly text: string }[] {
  const lines = pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  const joins: { page: number; text: string }[] = [];
  for (let page = 0; page + 1 < lines.length; page++) {
    const [above = [], below = []] = [lines[page], lines[page + 1]];
    const feet = range(Math.min(footLines, above.length)).map((foot) => lastWords(above.slice(0, above.length - foot)));
    const heads = range(Math.min(headLines, below.length)).map((head) => firstWords(below.slice(head)));
    const texts = [...new Set(feet)].flatMap((foot) => [...new Set(heads)].map((head) => `${foot}\n${head}`));
    joins.push({ page: page + 1, text: texts.join('\n\n') });
  }
  return joins;
}

function lastWords(lines: readonly string[]): string {
  return lines.slice(-words).join('\n').split(/\s+/).slice(-words).join(' ');
}

function firstWords(lines: readonly string[]): string {
  return lines.slice(0, words).join('\n').trim().split(/\s+/).slice(0, words).join(' ');
}

/** From 0 up to and with a number. */
function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
