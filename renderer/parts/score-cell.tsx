import './marks.css';
import type { ReactNode } from 'react';
import { bandOf, type RiskMatrix, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';

/**
 * A score as its number and the name of its band, on the band's colour; "!" marks one beyond the appetite. A function
 * that draws, not a component: a register shows a hundred of them and draws them anew for each key of a filter.
 */
export function scoreMark(score: Score | null, matrix: RiskMatrix): ReactNode {
  const band = bandOf(score, matrix);
  if (!score || !band) return null;
  const product = scoreProduct(score);
  const isOver = product > matrix.appetite;
  return (
    <span
      className={isOver ? `score over tone-${band.tone}` : `score tone-${band.tone}`}
      title={`Likelihood ${score.likelihood}, impact ${score.impact}${isOver ? '; beyond the appetite' : ''}`}
    >
      <b>{product}</b>
      {isOver ? `${band.label} !` : band.label}
    </span>
  );
}
