/** A point on the matrix: likelihood and impact, each from 1. */
export type Score = { readonly likelihood: number; readonly impact: number };

/** A council's risk matrix: as many steps as labels, and bands by the product of likelihood and impact. */
export type RiskMatrix = {
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** From the highest band down; a product at or above `from` is in the band. The last band starts at 1. */
  readonly bands: readonly { readonly label: string; readonly from: number; readonly tone: 'severe' | 'high' | 'medium' | 'low' }[];
  /** Products above this are beyond the council's appetite. */
  readonly appetite: number;
};

/** The usual 5 x 5. */
export const defaultMatrix: RiskMatrix = {
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Critical'],
  bands: [
    { label: 'Very high', from: 20, tone: 'severe' },
    { label: 'High', from: 12, tone: 'high' },
    { label: 'Medium', from: 6, tone: 'medium' },
    { label: 'Low', from: 1, tone: 'low' },
  ],
  appetite: 12,
};

/** Likelihood times impact; 0 while not scored. */
export function scoreProduct(value: Score | null): number {
  return value ? value.likelihood * value.impact : 0;
}

/** The band a score falls in, or null while not scored. */
export function bandOf(value: Score | null, matrix: RiskMatrix): RiskMatrix['bands'][number] | null {
  const product = scoreProduct(value);
  if (product === 0) return null;
  return matrix.bands.find((band) => product >= band.from) ?? matrix.bands[matrix.bands.length - 1] ?? null;
}

/** The highest product that the matrix has. */
export function highestProduct(matrix: RiskMatrix): number {
  return matrix.likelihood.length * matrix.impact.length;
}

/** Why a score does not fit the council's matrix, in a sentence; null where it fits. */
export function scoreProblem(value: Score | null, matrix: RiskMatrix): string | null {
  if (value === null) return null;
  if (value.likelihood < 1 || value.likelihood > matrix.likelihood.length) {
    return `Likelihood goes from 1 to ${matrix.likelihood.length} on this council’s matrix.`;
  }
  if (value.impact < 1 || value.impact > matrix.impact.length) {
    return `Impact goes from 1 to ${matrix.impact.length} on this council’s matrix.`;
  }
  return null;
}

/** Whether a score was made on a matrix that had more steps than this one: it is shown as it was, and asks to be scored anew. */
export function isOnAnotherMatrix(value: Score | null, matrix: RiskMatrix): boolean {
  return scoreProblem(value, matrix) !== null;
}
