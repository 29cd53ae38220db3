import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesBetween } from '#shared/base/order-key.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { projectsInOrder } from '#shared/domain/project.ts';
import { placeAt } from '#renderer/features/programmes/project/use-project-moves.ts';

const programme = 'p'.repeat(20);
const seed = 92_003;

test(`a project moved to a letter stands there, the others keep their order (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 17 }), fc.nat(30), fc.integer({ min: -3, max: 20 }), (count, nth, index) => {
      const projects = placesBetween(null, null, count).map((place, at) => ({
        ...nouns.project.create(String.fromCharCode(97 + at).repeat(20)),
        programme,
        place,
      }));
      const moved = projects[nth % count];
      if (!moved) throw new Error('There is one.');
      const to = Math.max(0, Math.min(count - 1, index));
      const place = placeAt(projects, moved.id, index);
      const after = projectsInOrder(
        projects.map((one) => (one.id === moved.id && place ? { ...one, place } : one)),
        programme,
      ).map((one) => one.id);
      const others = projects.filter((one) => one.id !== moved.id).map((one) => one.id);
      expect(after).toEqual([...others.slice(0, to), moved.id, ...others.slice(to)]);
    }),
    { seed },
  );
});
