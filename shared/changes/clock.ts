import { ok, type Result, refuse } from '#shared/base/result.ts';

/** Logical times stay below this, so that they sort as text of twelve digits. */
export const logicalLimit = 1_000_000_000_000;
/** A change from elsewhere may be this far ahead of everything seen here. No council makes so many changes. */
const leap = 100_000_000;

/** The logical time of the next change on a device that has seen changes up to `last`. */
export function nextLogical(last: number): number {
  if (last + 1 >= logicalLimit) throw new Error(`Logical time ran out at ${last}`);
  return last + 1;
}

/**
 * What a device has seen up to, once it has seen a change at `seen`. Refuses a logical time far ahead of everything
 * here: it would leave no room for what comes after, and can only come from a damaged or invented file.
 */
export function observeLogical(last: number, seen: number): Result<number> {
  if (!Number.isSafeInteger(seen) || seen < 1 || seen > last + leap || seen >= logicalLimit) {
    return refuse(
      'wild-clock',
      'A change in this file claims a place in the history that cannot be right, so the file was not read. Your data stays as it was.',
    );
  }
  return ok(Math.max(last, seen));
}

/**
 * The wall time to write into a change: the device's clock, or that of the change before where the clock was set back
 * by less than a day, so that the history does not read backwards. Order itself never depends on it.
 */
export function wallTime(now: Date, previous: string | null): string {
  const text = now.toISOString();
  if (previous === null || previous <= text) return text;
  return Date.parse(previous) - now.getTime() < 86_400_000 ? previous : text;
}
