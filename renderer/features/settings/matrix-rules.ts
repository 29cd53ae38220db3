import type { FieldShape } from '#shared/domain/noun.ts';
import { highestProduct, type RiskMatrix, type Score, scoreProblem } from '#shared/domain/risk-matrix.ts';

export type Axis = 'likelihood' | 'impact';
export type Band = RiskMatrix['bands'][number];

/** What a score may be on the largest matrix. */
export const scoreShape: FieldShape = { type: 'whole', min: 1, max: 100 };

/** The matrix with one more step on an axis. */
export function addStep(matrix: RiskMatrix, axis: Axis): RiskMatrix {
  return matrix[axis].length >= 10 ? matrix : { ...matrix, [axis]: [...matrix[axis], `Step ${matrix[axis].length + 1}`] };
}

/** The matrix without the last step of an axis; two always stay. */
export function dropStep(matrix: RiskMatrix, axis: Axis): RiskMatrix {
  return matrix[axis].length <= 2 ? matrix : { ...matrix, [axis]: matrix[axis].slice(0, -1) };
}

/** Bands from the highest down, the lowest beginning at 1: every score falls into one. */
export function orderedBands(bands: readonly Band[]): readonly Band[] {
  const sorted = [...bands].sort((a, b) => b.from - a.from);
  return sorted.map((band, index) => (index === sorted.length - 1 ? { ...band, from: 1 } : band));
}

/** Why a matrix does not work, as a sentence; null where it does. */
export function matrixProblem(matrix: RiskMatrix): string | null {
  if ([...matrix.likelihood, ...matrix.impact].some((label) => label.trim() === '')) return 'Please give every step a name.';
  if (matrix.bands.some((band) => band.label.trim() === '')) return 'Please give every band a name.';
  const highest = highestProduct(matrix);
  const starts = matrix.bands.map((band) => band.from);
  if (new Set(starts).size < starts.length) return 'Two bands begin at the same score. Let each begin at another one.';
  if (starts.some((from) => from > highest))
    return `The highest score would be ${highest}, so no band can begin above it. Let every band begin at ${highest} or less first.`;
  if (matrix.appetite > highest)
    return `The highest score would be ${highest}, so nothing lies above an appetite of ${matrix.appetite}. Let the appetite be ${highest} or less first.`;
  return null;
}

/** How many of the risks have a score outside the matrix. */
export function countOutside(
  risks: readonly { readonly inherent: Score | null; readonly current: Score | null; readonly target: Score | null }[],
  matrix: RiskMatrix,
): number {
  return risks.filter((risk) => [risk.inherent, risk.current, risk.target].some((score) => scoreProblem(score, matrix) !== null)).length;
}

/** Steps and bands are known by where they stand, from 1: they have no other name that stays. */
export function numbered<T>(list: readonly T[]): readonly { readonly number: number; readonly index: number; readonly one: T }[] {
  return list.map((one, index) => ({ number: index + 1, index, one }));
}
