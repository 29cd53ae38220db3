/** Said of so many parts of a paper that came after its item was decided. */
export function laterWords(count: number): string {
  return count === 1 ? 'one part came later and is not decided' : `${count} parts came later and are not decided`;
}
