import { placesBetween } from '#shared/base/order-key.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The identifier that the sample gives to what `seed` names ('person:priya-nair'): always the same for the same seed,
 * in the shape of `newId`, so that links into the sample stay good from one version to the next.
 */
export function sampleId(seed: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  let id = '';
  for (let index = 0; index < 20; index++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    id += letters[mixed >>> 27];
  }
  return id;
}

/** The items of an ordered list of a record, in the order given, each with an identifier and a place. */
export function sampleItems<T extends object>(seed: string, values: readonly T[]): (T & { readonly id: string; readonly place: string })[] {
  const places = placesBetween(null, null, values.length);
  return values.map((value, index) => ({ ...value, id: sampleId(`${seed}:${index}`), place: places[index] as string }));
}
