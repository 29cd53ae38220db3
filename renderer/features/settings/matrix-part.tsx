import { useMemo, useState } from 'react';
import { formatCount } from '#shared/base/count.ts';
import type { RiskMatrix } from '#shared/domain/risk-matrix.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { useRecords } from '#renderer/data/index.ts';
import { MatrixPicker } from '#renderer/parts/matrix-picker.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { MatrixBands } from './matrix-bands.tsx';
import { countOutside, matrixProblem, scoreShape } from './matrix-rules.ts';
import { MatrixSteps } from './matrix-steps.tsx';
import { useSettingsField } from './use-settings-field.ts';

/** The council's risk matrix: its steps, the bands over the scores, and the appetite. */
export function MatrixPart({ settings }: { readonly settings: Settings }) {
  const field = useSettingsField('matrix', matrixProblem);
  // What is refused is said beside the buttons that asked for it.
  const [asked, setAsked] = useState<'steps' | 'bands'>('steps');
  const risks = useRecords('risk');
  const { matrix } = settings;
  const outside = useMemo(() => countOutside(risks ?? [], matrix), [risks, matrix]);
  const stepFor = (which: typeof asked) => (next: (now: RiskMatrix) => RiskMatrix) => {
    setAsked(which);
    field.step(next);
  };
  return (
    <div className="settings-part">
      {outside > 0 && (
        <Notice tone="warning">
          {outside === 1 ? 'One risk has a score' : `${formatCount(outside)} risks have scores`} outside this matrix. They keep their scores until someone gives
          them new ones.
        </Notice>
      )}
      <div className="matrix-columns">
        {(['likelihood', 'impact'] as const).map((axis) => (
          <MatrixSteps key={axis} axis={axis} matrix={matrix} field={{ ...field, step: stepFor('steps') }} />
        ))}
      </div>
      {asked === 'steps' && <FieldProblem>{field.problem}</FieldProblem>}
      <MatrixBands matrix={matrix} field={{ ...field, step: stepFor('bands'), problem: asked === 'bands' ? field.problem : null }} />
      <div className="settings-narrow">
        <FieldEditor
          draftKey="matrix:appetite"
          field={{
            name: 'appetite',
            label: 'Appetite',
            shape: scoreShape,
            help: 'Scores above this number are beyond what the council accepts, and are marked with “!”.',
          }}
          value={matrix.appetite}
          readOnly={field.readOnly}
          save={(next) => field.change((now) => ({ ...now, appetite: Number(next(now.appetite)) }))}
        />
      </div>
      <figure>
        <figcaption className="field-label">As it looks</figcaption>
        <MatrixPicker label="The matrix" matrix={matrix} value={null} disabled onPick={() => {}} />
      </figure>
    </div>
  );
}
