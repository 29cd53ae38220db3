const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const first = 0;
const base = digits.length;

/**
 * A place in an order, as text that sorts by code unit (`<`): never empty, never ending in '0', so that there is
 * always room before, between and after. Two devices may make the same place: ties are broken by the item's id.
 */
export type Place = string;

/** Whether `value` is a place as {@link placeBetween} makes them. */
export function isPlace(value: unknown): value is Place {
  return typeof value === 'string' && /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(value);
}

/** A place between `before` and `after`; `null` stands for the start or the end. Throws where `before >= after`. */
export function placeBetween(before: Place | null, after: Place | null): Place {
  if (before !== null && after !== null && before >= after) {
    throw new Error(`No place between ${before} and ${after}`);
  }
  let prefix = '';
  for (let index = 0; ; index++) {
    const low = before === null || index >= before.length ? first : digits.indexOf(before[index] as string);
    const high = after === null || index >= after.length ? base : digits.indexOf(after[index] as string);
    if (low === high) {
      prefix += digits[low];
      continue;
    }
    if (high - low > 1) return prefix + digits[endingStep(low, high, before, after, index)];
    // Neighbours: keep the lower digit; below it there is no upper bound any more.
    return prefix + digits[low] + placeBetween(rest(before, index + 1), null);
  }
}

/** `count` places in order between `before` and `after`, evenly spread so that they stay short. */
export function placesBetween(before: Place | null, after: Place | null, count: number): Place[] {
  if (count <= 0) return [];
  if (count === 1) return [placeBetween(before, after)];
  const middle = Math.floor(count / 2);
  const place = placeBetween(before, after);
  return [...placesBetween(before, place, middle), place, ...placesBetween(place, after, count - middle - 1)];
}

/** Compares two items by place, then id: the one order that every device agrees on. */
export function byPlace(a: { place: Place; id: string }, b: { place: Place; id: string }): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function rest(place: Place | null, from: number): Place | null {
  return place !== null && place.length > from ? place.slice(from) : null;
}

/** Appending and prepending step by a little, so that a list built in order keeps short keys; between two, halve. */
function endingStep(low: number, high: number, before: Place | null, after: Place | null, index: number): number {
  if (after === null && before !== null && index === 0) return Math.min(low + 1, high - 1);
  return Math.max(1, Math.floor((low + high) / 2));
}
