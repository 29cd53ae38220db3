import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPlace, isPlace, placeBetween, placesBetween } from '#shared/base/order-key.ts';

describe('places in an order', () => {
  test('any series of insertions keeps its order, whatever the positions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 300 }), (positions) => {
        const list: string[] = [];
        for (const position of positions) {
          const at = position % (list.length + 1);
          const place = placeBetween(list[at - 1] ?? null, list[at] ?? null);
          expect(isPlace(place)).toBe(true);
          list.splice(at, 0, place);
        }
        expect([...list].sort()).toEqual(list);
        expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  test('10,000 appended and 10,000 prepended places stay short', () => {
    let last: string | null = null;
    let first: string | null = null;
    for (let count = 0; count < 10_000; count++) {
      last = placeBetween(last, null);
      first = placeBetween(null, first ?? last);
    }
    expect(last?.length).toBeLessThanOrEqual(6);
    expect(first?.length).toBeLessThanOrEqual(6);
  });

  test('many places at once are in order between their neighbours', () => {
    const places = placesBetween('V', 'V1', 500);
    expect(places).toHaveLength(500);
    expect(['V', ...places, 'V1'].sort()).toEqual(['V', ...places, 'V1']);
    expect(placesBetween(null, null, 0)).toEqual([]);
  });

  test('there is no room between a place and itself', () => {
    expect(() => placeBetween('V', 'V')).toThrow();
    expect(() => placeBetween('W', 'V')).toThrow();
  });

  test('equal places are told apart by id', () => {
    expect(
      [
        { place: 'V', id: 'b' },
        { place: 'V', id: 'a' },
        { place: 'A', id: 'c' },
      ]
        .sort(byPlace)
        .map((one) => one.id),
    ).toEqual(['c', 'a', 'b']);
  });
});
