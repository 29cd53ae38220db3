import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { governancePages, governanceScene } from '#shared/pictures/governance/scene.ts';
import { type GovernanceBody, governanceTrees } from '#shared/pictures/governance/tree.ts';
import { anyTitle, anyWidth } from './arbitrary.ts';
import { expectSound } from './troubles.ts';

const body = (id: string, reportsTo: string | null, fields: Partial<GovernanceBody> = {}): GovernanceBody => ({
  ...{ id, title: `Board ${id}`, chair: '', note: '', reportsTo },
  ...fields,
});

test('boards stand below the one they report to, and say so', () => {
  const bodies = [body('a', null, { title: 'Adult Care Committee', chair: 'Cllr Ines Barlow' }), body('b', 'a', { title: 'Programme Board', note: 'monthly' })];
  const scene = governanceScene(bodies, { width: 464 });
  expectSound(scene);
  const [top, below] = scene.marks;
  expect(below?.box.y).toBeGreaterThan((top?.box.y ?? 0) + (top?.box.height ?? 0));
  expect(scene.marks.map((mark) => mark.label)).toEqual([
    'Adult Care Committee; chair Cllr Ines Barlow; reported to by Programme Board',
    'Programme Board; no chair named; meets monthly; reports to Adult Care Committee',
  ]);
  expect(scene.table.rows.map((row) => row.cells)).toEqual([
    ['Adult Care Committee', 'Cllr Ines Barlow', '', ''],
    ['Programme Board', '', 'Adult Care Committee', 'monthly'],
  ]);
  expect(scene.alt).toBe(
    'Governance chart of 2 boards and groups; at the top Adult Care Committee. Programme Board reports to Adult Care Committee. One has no chair named.',
  );
});

test('a board that reports to one that is gone begins a tree, and so does one of a circle', () => {
  const trees = governanceTrees([body('a', 'gone'), body('b', 'c'), body('c', 'b')]);
  expect(trees.map((tree) => [tree.body.id, tree.children.map((child) => child.body.id)])).toEqual([
    ['a', []],
    ['b', ['c']],
  ]);
});

test('on a later page a board says to whom it reports', () => {
  const bodies = Array.from({ length: 30 }, (_, index) => body(`b${index}`, index === 0 ? null : 'b0'));
  const pages = governancePages(bodies, { width: 464, height: 400 });
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.height).toBeLessThanOrEqual(400);
  expect(pages[1]?.marks[0]?.shapes.some((shape) => shape.shape === 'text' && shape.text === 'Reports to Board b0')).toBe(true);
});

const seed = Date.now() % 2 ** 31;
describe(`any boards, seed ${seed}`, () => {
  const anyBodies = fc
    .array(
      fc.record({
        title: anyTitle,
        chair: fc.oneof(fc.constant(''), anyTitle),
        note: fc.oneof(fc.constant(''), anyTitle),
        up: fc.integer({ min: -1, max: 70 }),
      }),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((list) => list.map(({ up, ...one }, index): GovernanceBody => ({ ...one, id: `b${index}`, reportsTo: up < 0 ? null : `b${up}` })));

  test('each stands in the chart once; words stand inside the frame and boxes never over each other', () => {
    fc.assert(
      fc.property(anyBodies, anyWidth, (bodies, width) => {
        const scene = governanceScene(bodies, { width });
        expectSound(scene);
        expect(new Set(scene.marks.map((mark) => mark.record?.id))).toEqual(new Set(bodies.map((one) => one.id)));
        for (const [index, { box }] of scene.marks.entries()) {
          const isOver = scene.marks
            .slice(index + 1)
            .some(
              ({ box: other }) =>
                box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height,
            );
          expect(isOver).toBe(false);
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});
