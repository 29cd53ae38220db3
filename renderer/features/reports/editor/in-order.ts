/**
 * The longest choice of values that strictly increase, in their positions; null where a value was left out or was
 * null before. Takes n log n steps.
 */
export function inOrder<T extends string | number>(values: readonly (T | null)[]): (T | null)[] {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as T) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const kept: (T | null)[] = values.map(() => null);
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] as number) kept[at] = values[at] as T;
  return kept;
}
