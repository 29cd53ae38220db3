/** A value for a new choice that no other one has. It is stored in records, so it never changes afterwards. */
export function freshValue(choices: readonly { readonly value: string }[], one: string): string {
  for (let number = choices.length + 1; ; number++) {
    const value = `${one}-${number}`;
    if (!choices.some((choice) => choice.value === value)) return value;
  }
}

/** The items with one moved up (-1) or down (1). */
export function movedItem<T>(items: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const to = index + step;
  const moved = items[index];
  if (!moved || to < 0 || to >= items.length) return items;
  const others = items.filter((_, at) => at !== index);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
