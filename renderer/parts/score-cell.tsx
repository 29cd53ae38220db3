import { bandOf, type RiskMatrix, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';

/** A score as its number and the name of its band, on the band's colour. Marked where it is beyond the appetite. */
export function ScoreCell({ score, matrix }: { readonly score: Score | null; readonly matrix: RiskMatrix }) {
  const band = bandOf(score, matrix);
  if (!score || !band) return null;
  const product = scoreProduct(score);
  return (
    <span className={`score tone-${band.tone}`} title={`Likelihood ${score.likelihood}, impact ${score.impact}${product > matrix.appetite ? '; beyond the appetite' : ''}`}>
      <b>{product}</b>
      {band.label}
      {product > matrix.appetite && <span aria-hidden="true" className="score-over">!</span>}
    </span>
  );
}
