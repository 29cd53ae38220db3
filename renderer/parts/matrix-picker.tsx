import './marks.css';
import { type KeyboardEvent, useId, useRef } from 'react';
import { bandOf, type RiskMatrix, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The council's matrix as a grid: arrows go through it, Enter or Space scores, Delete takes the score away. */
export function MatrixPicker({
  label,
  matrix,
  value,
  disabled,
  onPick,
}: {
  readonly label: string;
  readonly matrix: RiskMatrix;
  readonly value: Score | null;
  readonly disabled?: boolean;
  readonly onPick: (score: Score | null) => void;
}) {
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const rows = matrix.likelihood.map((_, index) => matrix.likelihood.length - index);
  const home = value ?? { likelihood: 1, impact: 1 };
  const walk = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).dataset['score']?.split(',').map(Number);
    const step = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') onPick(null);
    else if (at && step) {
      const next = `${(at[0] ?? 1) + (step[0] ?? 0)},${(at[1] ?? 1) + (step[1] ?? 0)}`;
      grid.current?.querySelector<HTMLElement>(`[data-score="${next}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="matrix-picker">
      <table ref={grid} role="grid" aria-label={`${label}: likelihood by impact`} onKeyDown={walk}>
        <tbody>
          {rows.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row" id={`${id}-l${likelihood}`}>
                {matrix.likelihood[likelihood - 1]}
              </th>
              {matrix.impact.map((name, index) => {
                const score = { likelihood, impact: index + 1 };
                const chosen = value?.likelihood === likelihood && value.impact === score.impact;
                const tone = bandOf(score, matrix)?.tone ?? 'low';
                return (
                  <td key={`${likelihood}-${name}-${score.impact}`}>
                    <button
                      type="button"
                      className={`tone-${tone}`}
                      data-score={`${likelihood},${score.impact}`}
                      tabIndex={likelihood === home.likelihood && score.impact === home.impact ? 0 : -1}
                      aria-pressed={chosen}
                      aria-label={`${scoreProduct(score)} ${bandOf(score, matrix)?.label ?? ''}: ${matrix.likelihood[likelihood - 1]}, ${name}`}
                      disabled={disabled}
                      onClick={() => onPick(score)}
                    >
                      {scoreProduct(score)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td />
            {matrix.impact.map((name, index) => {
              const step = index + 1;
              return (
                <th key={step} scope="col" className="matrix-impact">
                  {name}
                </th>
              );
            })}
          </tr>
        </tbody>
      </table>
      <p className="matrix-axes">Up: likelihood. Across: impact.</p>
      <Button look="quiet" disabled={disabled || value === null} onClick={() => onPick(null)}>
        Take the score away
      </Button>
    </div>
  );
}
