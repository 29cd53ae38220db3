/** '1,234': a number of things as people write it. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** '1 row', '1,234 rows': a number with its noun, or with the words that follow it, 'row is' and 'rows are'. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
