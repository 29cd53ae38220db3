import { type ComponentProps, useId, useState } from 'react';
import { isOnAnotherMatrix, type Score } from '#shared/domain/risk-matrix.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useLookups } from '../lookups.tsx';
import type { MatrixPicker } from '../matrix-picker.tsx';
import { scoreMark } from '../score-cell.tsx';

/** A score in a line; the matrix to pick another unfolds below it. */
export function ScoreEditor({
  label,
  within,
  help,
  value,
  disabled,
  problem,
  onPick,
  picker: Picker,
}: {
  readonly label: string;
  /** The item of a list that it belongs to, so that its name is like no other's: 'score 2'. */
  readonly within?: string | undefined;
  readonly help?: string | undefined;
  readonly value: Score | null;
  readonly disabled: boolean;
  readonly problem: string | null;
  readonly onPick: (score: Score | null) => void;
  readonly picker: (props: ComponentProps<typeof MatrixPicker>) => React.ReactNode;
}) {
  const { matrix } = useLookups().settings;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="field">
      <span className="field-label" id={`${id}-label`}>
        {label}
        {within !== undefined && <span className="visually-hidden">{` of ${within}`}</span>}
      </span>
      <button
        type="button"
        className="input score-button"
        aria-expanded={open}
        aria-controls={`${id}-matrix`}
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setOpen(!open)}
      >
        <span id={`${id}-value`}>
          {value ? (
            <>
              {scoreMark(value, matrix)} {value.likelihood} × {value.impact}
            </>
          ) : (
            'Not scored'
          )}
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div id={`${id}-matrix`}>
        {open && <Picker label={within === undefined ? label : `${label} of ${within}`} matrix={matrix} value={value} disabled={disabled} onPick={onPick} />}
      </div>
      {isOnAnotherMatrix(value, matrix) && (
        <p className="field-help">This was scored on a larger matrix than the council’s present one. Please score it again.</p>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {help && <p className="field-help">{help}</p>}
    </div>
  );
}
