import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Nested, nestByLevel } from '#shared/pdf/markup/nest.ts';

type One = { readonly level: number; readonly kind: string; readonly index: number };
const read = (lists: readonly Nested<One>[][]): readonly One[] => lists.flatMap((list) => list.flatMap(({ one, under }) => [one, ...read(under)]));

test('nothing is lost or moved, lists are of one kind, and what stands under something is deeper', () => {
  const any = fc.array(fc.record({ level: fc.integer({ min: -1, max: 2 }), kind: fc.constantFrom('a', 'b') }), { maxLength: 12 });
  fc.assert(
    fc.property(any, (drafts) => {
      const all = drafts.map((one, index) => ({ ...one, index }));
      const nested = nestByLevel(all, ({ kind }) => kind);
      expect(read(nested)).toEqual(all);
      const check = (lists: readonly Nested<One>[][], above: number) => {
        for (const list of lists) {
          expect(new Set(list.map(({ one }) => one.kind)).size).toBe(1);
          for (const { one, under } of list) {
            expect(one.level).toBeGreaterThan(above);
            check(under, one.level);
          }
        }
      };
      check(nested, -2);
    }),
  );
});
