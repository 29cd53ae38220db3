import { expect, test } from 'vitest';
import { bandOf, defaultMatrix, isOnAnotherMatrix, scoreProblem, scoreProduct } from '#shared/domain/risk-matrix.ts';

test('a score falls in the band its product reaches', () => {
  expect(bandOf({ likelihood: 5, impact: 4 }, defaultMatrix)?.label).toBe('Very high');
  expect(bandOf({ likelihood: 3, impact: 4 }, defaultMatrix)?.label).toBe('High');
  expect(bandOf({ likelihood: 1, impact: 1 }, defaultMatrix)?.label).toBe('Low');
  expect(bandOf(null, defaultMatrix)).toBeNull();
  expect(scoreProduct(null)).toBe(0);
});

test('a score outside the matrix is told in a sentence', () => {
  const four = { ...defaultMatrix, likelihood: defaultMatrix.likelihood.slice(0, 4) };
  expect(scoreProblem({ likelihood: 5, impact: 2 }, four)).toMatch(/from 1 to 4/);
  expect(scoreProblem({ likelihood: 4, impact: 6 }, four)).toMatch(/Impact goes from 1 to 5/);
  expect(scoreProblem({ likelihood: 4, impact: 5 }, four)).toBeNull();
});

test('a score made on a larger matrix is known for one', () => {
  const smaller = { ...defaultMatrix, likelihood: defaultMatrix.likelihood.slice(0, 4), impact: defaultMatrix.impact.slice(0, 4) };
  expect(isOnAnotherMatrix({ likelihood: 5, impact: 2 }, smaller)).toBe(true);
  expect(isOnAnotherMatrix({ likelihood: 4, impact: 4 }, smaller)).toBe(false);
  expect(isOnAnotherMatrix(null, smaller)).toBe(false);
});
