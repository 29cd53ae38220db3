import { expect, test } from 'vitest';
import { defaultMatrix } from '#shared/domain/risk-matrix.ts';
import { riskMatrix } from '#shared/domain/schemas.ts';
import { addStep, countOutside, dropStep, matrixProblem, orderedBands } from '#renderer/features/settings/matrix-rules.ts';

test('bands stand from the highest down and the lowest begins at 1', () => {
  const bands = orderedBands([
    { label: 'Low', from: 3, tone: 'low' },
    { label: 'High', from: 12, tone: 'high' },
  ]);
  expect(bands.map((band) => band.from)).toEqual([12, 1]);
});

test('a matrix that does not work is refused in words', () => {
  expect(matrixProblem(defaultMatrix)).toBeNull();
  expect(matrixProblem({ ...defaultMatrix, likelihood: ['', 'b'] })).toContain('every step a name');
  expect(
    matrixProblem({
      ...defaultMatrix,
      bands: [
        { label: 'A', from: 26, tone: 'high' },
        { label: 'B', from: 1, tone: 'low' },
      ],
    }),
  ).toContain('highest score would be 25');
  expect(
    matrixProblem({
      ...defaultMatrix,
      bands: [
        { label: 'A', from: 1, tone: 'high' },
        { label: 'B', from: 1, tone: 'low' },
      ],
    }),
  ).toContain('Two bands');
});

test('an appetite above the highest score is refused in words, also where a step less would leave it there', () => {
  expect(matrixProblem({ ...defaultMatrix, appetite: 25 })).toBeNull();
  expect(matrixProblem({ ...defaultMatrix, appetite: 26 })).toBe(
    'The highest score would be 25, so nothing lies above an appetite of 26. Let the appetite be 25 or less first.',
  );
  expect(matrixProblem(dropStep({ ...defaultMatrix, appetite: 25 }, 'impact'))).toContain('Let the appetite be 20 or less');
});

test('a 4 x 4 matrix is one step less on both axes; two steps always stay', () => {
  const four = dropStep(dropStep(defaultMatrix, 'likelihood'), 'impact');
  expect([four.likelihood.length, four.impact.length]).toEqual([4, 4]);
  expect(riskMatrix.safeParse(addStep(four, 'impact')).success).toBe(true);
  let small = four;
  for (let index = 0; index < 9; index++) small = dropStep(small, 'impact');
  expect(small.impact).toHaveLength(2);
  expect(
    countOutside(
      [
        { inherent: { likelihood: 5, impact: 1 }, current: null, target: null },
        { inherent: null, current: null, target: null },
      ],
      four,
    ),
  ).toBe(1);
});
