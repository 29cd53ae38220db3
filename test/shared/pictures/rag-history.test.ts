import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Rag } from '#shared/domain/rag.ts';
import { ragHistoryPages, ragHistoryScene } from '#shared/pictures/rag-history/scene.ts';
import { stretchesOf } from '#shared/pictures/rag-history/stretches.ts';
import { anyDay, anyTitle, anyWidth } from './arbitrary.ts';
import { expectSound } from './troubles.ts';

const span = { from: '2026-01-01', to: '2026-11-22' };
const project = {
  ...{ id: 'p1', letter: 'a', title: 'Home First' },
  ratings: [
    { from: null, rag: 'green' as const },
    { from: '2026-03-10', rag: 'amber' as const },
    { from: '2026-05-01', rag: 'amber' as const },
    { from: '2026-09-01', rag: 'red' as const },
    { from: '2027-01-01', rag: 'green' as const },
  ],
};

test('a rating lasts until the day before the next; what repeats it is the same stretch', () => {
  expect(stretchesOf(project, span)).toEqual([
    { from: '2026-01-01', to: '2026-03-09', rag: 'green' },
    { from: '2026-03-10', to: '2026-08-31', rag: 'amber' },
    { from: '2026-09-01', to: '2026-11-22', rag: 'red' },
  ]);
});

test('each stretch has a mark with its words and days', () => {
  const scene = ragHistoryScene({ projects: [project], ...span }, { width: 464 });
  expectSound(scene);
  expect(scene.marks.map((mark) => mark.label)).toEqual([
    'Home First: Green from 1 January 2026 to 9 March 2026',
    'Home First: Amber from 10 March 2026 to 31 August 2026',
    'Home First: Red from 1 September 2026 to 22 November 2026',
  ]);
  expect(scene.table.rows[1]?.cells).toEqual(['a  Home First', 'Amber', '10 March 2026', '31 August 2026']);
  expect(scene.alt).toBe('Ratings of one project from 1 January 2026 to 22 November 2026. At the end 1 is red. Rated worse than at the beginning: Home First.');
});

const seed = Date.now() % 2 ** 31;
describe(`any history, seed ${seed}`, () => {
  const anyRag = fc.constantFrom<Rag>('none', 'red', 'amber-red', 'amber', 'amber-green', 'green');
  const anyRatings = fc.array(fc.record({ from: fc.option(anyDay), rag: anyRag }), { maxLength: 12 });
  const anyProjects = fc
    .array(fc.record({ title: anyTitle, ratings: anyRatings }), { minLength: 1, maxLength: 12 })
    .map((list) => list.map((one, index) => ({ ...one, id: `p${index}`, letter: 'b' })));

  test('stretches follow one another without a gap', () => {
    fc.assert(
      fc.property(anyRatings, anyDay, fc.integer({ min: 0, max: 900 }), (ratings, from, days) => {
        const stretches = stretchesOf({ ratings }, { from, to: addDays(from, days) });
        stretches.forEach((one, index) => {
          expect(one.from <= one.to).toBe(true);
          const next = stretches[index + 1];
          if (next) expect(addDays(one.to, 1)).toBe(next.from);
        });
        if (stretches.length > 0) expect(stretches.at(-1)?.to).toBe(addDays(from, days));
      }),
      { seed, numRuns: 500 },
    );
  });

  test('words stand inside the frame and never over each other; pages hold each project once', () => {
    fc.assert(
      fc.property(anyProjects, anyDay, fc.integer({ min: 1, max: 2_000 }), anyWidth, (projects, from, days, width) => {
        const input = { projects, from, to: addDays(from, days) };
        expectSound(ragHistoryScene(input, { width }));
        const pages = ragHistoryPages(input, { width, height: 160 });
        for (const page of pages) expectSound(page);
        expect(pages.flatMap((page) => page.table.rows)).toEqual(ragHistoryScene(input, { width }).table.rows);
      }),
      { seed, numRuns: 150 },
    );
  });
});
