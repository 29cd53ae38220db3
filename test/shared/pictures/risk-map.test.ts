import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultMatrix, type RiskMatrix } from '#shared/domain/risk-matrix.ts';
import type { MappedRisk, RiskMapInput } from '#shared/pictures/risk-map/input.ts';
import { riskMapScene } from '#shared/pictures/risk-map/scene.ts';
import { anyTitle, anyWidth } from './arbitrary.ts';
import { expectSound } from './troubles.ts';

const score = (likelihood: number, impact: number) => ({ likelihood, impact });
const risk = (number: number, fields: Partial<MappedRisk>): MappedRisk => ({
  ...{ id: `r${number}`, reference: `R${number}`, title: `Risk ${number}`, inherent: null, current: null, target: null },
  ...fields,
});
const risks = [
  risk(1, { inherent: score(5, 4), current: score(4, 4), target: score(2, 4) }),
  risk(2, { inherent: score(5, 4), current: score(4, 4), target: score(4, 4) }),
  risk(3, { inherent: score(3, 3), current: score(3, 3), target: score(1, 2) }),
  risk(4, { current: score(6, 7) }),
  risk(5, {}),
];
const input: RiskMapInput = { risks, matrix: defaultMatrix, show: 'current', movement: { kind: 'none' } };
const room = { width: 464, height: Infinity };

test('cells say how many risks they hold and which; each risk opens', () => {
  const scene = riskMapScene(input, room);
  expectSound(scene);
  expect(scene.marks.map((mark) => mark.label)).toEqual([
    '2 risks at score 16, High (likely, major): R1 and R2',
    'R1 Risk 1; current score 16, High (likely, major)',
    'R2 Risk 2; current score 16, High (likely, major)',
    'one risk at score 9, Medium (possible, moderate): R3',
    'R3 Risk 3; current score 9, Medium (possible, moderate)',
  ]);
  expect(scene.marks.map((mark) => mark.record?.id ?? null)).toEqual([null, 'r1', 'r2', null, 'r3']);
  expect(scene.alt).toBe(
    'Risk heat map of 3 risks by current score, 5 steps of likelihood by 5 of impact: 2 high and 1 medium. ' +
      '2 risks lie beyond the appetite of 12; the highest score is 16 (R1 and R2). ' +
      '2 risks are not on the map, without a current score that fits the matrix.',
  );
});

test('risks that went the same way share an arrow; the way to the target is dashed', () => {
  const scene = riskMapScene({ ...input, movement: { kind: 'controls' } }, room);
  expectSound(scene);
  const arrows = scene.ground.filter((shape) => shape.shape === 'line' && shape.arrow && shape.points[0]?.[1] !== shape.points[1]?.[1]);
  expect(arrows.map((shape) => shape.shape !== 'text' && Boolean(shape.dashed))).toEqual([false, true, true]);
  expect(scene.marks.filter((mark) => mark.id.startsWith('move:')).map((mark) => mark.label)).toEqual([
    '2 risks moved from score 20, Very high (almost certain, major) to score 16, High (likely, major): R1 and R2',
    'one risk to be brought from score 9, Medium (possible, moderate) to score 2, Low (rare, minor): R3',
    'one risk to be brought from score 16, High (likely, major) to score 8, Medium (unlikely, major): R1',
  ]);
});

test('movement since a day is told in words', () => {
  const moved = [risk(1, { current: score(2, 2), earlier: score(4, 4) }), risk(2, { current: score(3, 3), earlier: score(3, 3) })];
  const scene = riskMapScene({ ...input, risks: moved, movement: { kind: 'since', day: '2026-09-01' } }, room);
  expect(scene.title).toBe('Risk heat map: current scores, movement since 1 September 2026');
  expect(scene.alt).toContain('Since 1 September 2026, 1 came down, none went up and 1 kept its score.');
  expect(scene.table.columns.map((column) => column.label)).toEqual(['Ref', 'Risk', 'Inherent', 'On 1 September 2026', 'Current', 'Target', 'Beyond appetite']);
});

test('more risks than fit are counted, and named in the mark', () => {
  const many = Array.from({ length: 90 }, (_, index) => risk(index + 1, { current: score(3, 3) }));
  const scene = riskMapScene({ ...input, risks: many }, { width: 464, height: 300 });
  expectSound(scene);
  expect(scene.height).toBeLessThanOrEqual(300);
  const more = scene.marks.find((mark) => mark.id.startsWith('more:'));
  expect(more?.label).toMatch(/^\d+ more risks at score 9, Medium/);
  expect(scene.table.rows).toHaveLength(90);
});

test('a matrix of ten by ten fits a page that lies on its side', () => {
  const names = (word: string) => Array.from({ length: 10 }, (_, index) => `${word} ${index + 1}`);
  const matrix = { ...defaultMatrix, likelihood: names('Chance'), impact: names('Harm') };
  const all = Array.from({ length: 100 }, (_, index) => risk(index + 1, { current: score(1 + (index % 10), 1 + Math.floor(index / 10)) }));
  const scene = riskMapScene({ ...input, matrix, risks: all }, { width: 708, height: 380 });
  expectSound(scene);
  expect(scene.height).toBeLessThanOrEqual(380);
  expect(scene.marks.filter((mark) => mark.id.startsWith('cell:'))).toHaveLength(100);
});

const seed = Date.now() % 2 ** 31;
describe(`any register on any matrix, seed ${seed}`, () => {
  const anyMatrix: fc.Arbitrary<RiskMatrix> = fc
    .record({
      likelihood: fc.array(anyTitle, { minLength: 2, maxLength: 10 }),
      impact: fc.array(anyTitle, { minLength: 2, maxLength: 10 }),
      appetite: fc.integer({ min: 1, max: 100 }),
    })
    .map((sizes) => ({ ...defaultMatrix, ...sizes }));
  const anyScore = fc.option(fc.record({ likelihood: fc.integer({ min: 1, max: 10 }), impact: fc.integer({ min: 1, max: 10 }) }));
  const anyRisk = fc.record({
    reference: fc.oneof(fc.constant(''), fc.constant('RSK-000123'), fc.string({ maxLength: 6 })),
    title: anyTitle,
    inherent: anyScore,
    current: anyScore,
    target: anyScore,
  });
  const anyMovement = fc.constantFrom({ kind: 'none' } as const, { kind: 'controls' } as const, { kind: 'since', day: '2026-01-01' } as const);

  test('words stand inside the frame and never over each other', () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.array(anyRisk, { maxLength: 60 }),
        anyMovement,
        fc.constantFrom('inherent', 'current', 'target'),
        anyWidth,
        (matrix, some, movement, show, width) => {
          const all = some.map((one, index) => ({ ...one, id: `r${index}`, earlier: one.inherent }));
          const scene = riskMapScene({ risks: all, matrix, movement, show }, { width, height: 560 });
          expectSound(scene);
          expect(scene.table.rows).toHaveLength(all.length);
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});
