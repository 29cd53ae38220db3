import type { RiskMatrix, Score } from '#shared/domain/risk-matrix.ts';
import type { Box, Mark, Shape } from '../scene.ts';

/** Which of a risk's scores places it. */
export type ScoreName = 'inherent' | 'current' | 'target';

/** A risk as the map shows it. `earlier`: its current score on the day that it is compared with. */
export type MappedRisk = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly inherent: Score | null;
  readonly current: Score | null;
  readonly target: Score | null;
  readonly earlier?: Score | null;
};

/** `movement`: no arrows; from inherent to current to target; or from where the risks stood on the day `since`. */
export type RiskMapInput = {
  readonly risks: readonly MappedRisk[];
  readonly matrix: RiskMatrix;
  readonly show: ScoreName;
  readonly movement: { readonly kind: 'none' } | { readonly kind: 'controls' } | { readonly kind: 'since'; readonly day: string };
};

/** A cell of the map as it is drawn, and how high it must be for what it holds. `head` lies over the arrows. */
export type MapCell = {
  readonly score: Score;
  readonly box: Box;
  readonly needs: number;
  readonly ground: readonly Shape[];
  readonly head: readonly Shape[];
  readonly marks: readonly Mark[];
};

/** The places of the matrix on the picture: rows from the highest likelihood down, columns from the lowest impact up. */
export type MapGrid = { readonly matrix: RiskMatrix; readonly cells: ReadonlyMap<string, MapCell> };

/** How a place on the matrix is known in {@link MapGrid}. */
export function cellKey(score: Score): string {
  return `${score.likelihood}.${score.impact}`;
}

/** What a risk is called on the map: its reference, or its title where it has none. */
export function nameOfRisk(risk: MappedRisk): string {
  return risk.reference.trim() || risk.title;
}
