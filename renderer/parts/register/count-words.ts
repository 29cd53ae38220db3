/** '12 of 26, 3 marked': how many rows are shown of all there are. */
export function countWords(found: number, all: number, marked: number, complete: boolean): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const rows = !complete ? 'Reading …' : all === 0 ? '' : found === all ? number(all) : `${number(found)} of ${number(all)}`;
  return marked > 0 ? `${rows}, ${number(marked)} marked` : rows;
}
