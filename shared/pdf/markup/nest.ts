/** Something with a level, and what stands under it. */
export type Nested<One> = { readonly one: One; readonly under: readonly Nested<One>[][] };

/**
 * Neighbours as lists of lists: what stands deeper goes under the one before it, in lists of one kind each. One without
 * a shallower one above it stands at the top.
 */
export function nestByLevel<One extends { readonly level: number }>(all: readonly One[], kindOf: (one: One) => string): readonly Nested<One>[][] {
  const top: Nested<One>[][] = [];
  const open: { readonly level: number; readonly lists: Nested<One>[][] }[] = [];
  for (const one of all) {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= one.level) open.pop();
    const lists = open[open.length - 1]?.lists ?? top;
    const last = lists[lists.length - 1];
    const lastKind = last?.[0] && kindOf(last[0].one);
    const made: { one: One; under: Nested<One>[][] } = { one, under: [] };
    if (last && lastKind === kindOf(one)) last.push(made);
    else lists.push([made]);
    open.push({ level: one.level, lists: made.under });
  }
  return top;
}
