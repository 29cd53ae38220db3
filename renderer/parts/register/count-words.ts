/** '12 of 26, 3 marked, 6 cells': how many rows are shown of all there are, and what is chosen of them. */
export function countWords(found: number, all: number, complete: boolean, chosen: { readonly marked: number; readonly cells: number }): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const rows = !complete ? 'Reading …' : all === 0 ? '' : found === all ? number(all) : `${number(found)} of ${number(all)}`;
  return [rows, chosen.marked > 0 ? `${number(chosen.marked)} marked` : '', chosen.cells > 1 ? `${number(chosen.cells)} cells` : ''].filter(Boolean).join(', ');
}
