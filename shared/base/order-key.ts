const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
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
  if (before !== null && after === null) return step(before, 1) ?? `${before}V`;
  if (before === null && after !== null) return step(after, -1) ?? halfway(null, after);
  return halfway(before, after);
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

const stepWidth = 4;

/** The next place up or down that differs within the first four digits, so that a long list keeps short keys. */
function step(place: Place, by: 1 | -1): Place | null {
  let value = 0;
  for (let index = 0; index < stepWidth; index++) {
    value = value * base + (index < place.length ? digits.indexOf(place[index] as string) : 0);
  }
  value += by;
  if (value % base === 0) value += by;
  if (value <= 0 || value >= base ** stepWidth) return null;
  let text = '';
  for (let rest = value, index = 0; index < stepWidth; index++, rest = Math.floor(rest / base)) text = digits[rest % base] + text;
  return text;
}

function halfway(before: Place | null, after: Place | null): Place {
  let prefix = '';
  for (let index = 0; ; index++) {
    const low = before === null || index >= before.length ? 0 : digits.indexOf(before[index] as string);
    const high = after === null || index >= after.length ? base : digits.indexOf(after[index] as string);
    if (low === high) {
      prefix += digits[low];
      continue;
    }
    if (high - low > 1) return prefix + digits[Math.floor((low + high) / 2)];
    // Neighbours: keep the lower digit; below it there is no upper bound any more.
    const rest = before !== null && before.length > index + 1 ? before.slice(index + 1) : null;
    return prefix + digits[low] + halfway(rest, null);
  }
}
