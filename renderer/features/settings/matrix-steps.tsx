import type { FieldShape } from '#shared/domain/noun.ts';
import type { RiskMatrix } from '#shared/domain/risk-matrix.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { addStep, type Axis, dropStep, numbered } from './matrix-rules.ts';
import type { SettingsField } from './use-settings-field.ts';

const line: FieldShape = { type: 'line' };
const names: Readonly<Record<Axis, string>> = { likelihood: 'Likelihood', impact: 'Impact' };

/** The steps of one axis of the matrix, each with its name. */
export function MatrixSteps({
  axis,
  matrix,
  field: { readOnly, change, step },
}: {
  readonly axis: Axis;
  readonly matrix: RiskMatrix;
  readonly field: Omit<SettingsField<RiskMatrix>, 'problem'>;
}) {
  const name = names[axis];
  return (
    <fieldset className="settings-rows">
      <legend>{name}, from 1 up</legend>
      {numbered(matrix[axis]).map(({ number, one: label, index }) => (
        <FieldEditor
          key={number}
          draftKey={`matrix:${axis}:${index}`}
          field={{ name: axis, label: `${name} ${number}`, shape: line }}
          value={label}
          readOnly={readOnly}
          save={(next) => change((now) => ({ ...now, [axis]: now[axis].map((one, at) => (at === index ? String(next(one)) : one)) }))}
        />
      ))}
      <div className="toolbar">
        <Button icon="add" disabled={readOnly || matrix[axis].length >= 10} onClick={() => step((now) => addStep(now, axis))}>
          Add a step
        </Button>
        <Button icon="remove" disabled={readOnly || matrix[axis].length <= 2} onClick={() => step((now) => dropStep(now, axis))}>
          Remove the last
        </Button>
      </div>
    </fieldset>
  );
}
