import type { Board } from '#shared/domain/board.ts';

/** A board or group in its place: how far down it stands (1 at the top), and how many report to it. */
export type TreeRow = { readonly board: Board; readonly level: number; readonly parent: string | null; readonly below: number };

/**
 * The boards of a programme as the rows of a tree, each followed by those that report to it unless it is folded. One
 * that reports to a board elsewhere, or that leads back to itself, stands at the top.
 */
export function treeRows(boards: readonly Board[], folded: ReadonlySet<string>): readonly TreeRow[] {
  const known = new Map(boards.map((one) => [one.id, one]));
  const isRoot = (one: Board) => {
    const seen = new Set<string>([one.id]);
    for (let at = one.reportsTo; at !== null; at = known.get(at)?.reportsTo ?? null) {
      if (at === one.id) return true;
      if (seen.has(at)) break;
      seen.add(at);
    }
    return one.reportsTo === null || !known.has(one.reportsTo);
  };
  const roots = new Set(boards.filter(isRoot).map((one) => one.id));
  const childrenOf = (id: string | null) =>
    boards
      .filter((one) => (id === null ? roots.has(one.id) : one.reportsTo === id && !roots.has(one.id)))
      .sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const rowsBelow = (parent: string | null, level: number): readonly TreeRow[] =>
    childrenOf(parent).flatMap((board) => {
      const below = childrenOf(board.id).length;
      const row: TreeRow = { board, level, parent, below };
      return folded.has(board.id) ? [row] : [row, ...rowsBelow(board.id, level + 1)];
    });
  return rowsBelow(null, 1);
}
