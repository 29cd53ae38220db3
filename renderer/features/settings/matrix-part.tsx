import { useMemo, useState } from 'react';
import { formatCount } from '#shared/base/count.ts';
import type { FieldShape } from '#shared/domain/noun.ts';
import type { RiskMatrix } from '#shared/domain/risk-matrix.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { useRecords } from '#renderer/data/index.ts';
import { MatrixPicker } from '#renderer/parts/matrix-picker.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { addStep, type Axis, type Band, countOutside, dropStep, matrixProblem, orderedBands } from './matrix-rules.ts';
import { useSettingsField } from './use-settings-field.ts';

const line: FieldShape = { type: 'line' };
const start: FieldShape = { type: 'whole', min: 1, max: 100 };
const tones: FieldShape = {
  type: 'choice',
  choices: [
    { value: 'severe', label: 'Dark red' },
    { value: 'high', label: 'Light red' },
    { value: 'medium', label: 'Yellow' },
    { value: 'low', label: 'Green' },
  ],
};

/** The council's risk matrix: its steps, the bands over the scores, and the appetite. */
export function MatrixPart({ settings }: { readonly settings: Settings }) {
  const { readOnly, change, step, problem } = useSettingsField('matrix', matrixProblem);
  // What is refused is said beside the buttons that asked for it.
  const [asked, setAsked] = useState<'steps' | 'bands'>('steps');
  const risks = useRecords('risk');
  const { matrix } = settings;
  const outside = useMemo(() => countOutside(risks ?? [], matrix), [risks, matrix]);
  const stepFor = (which: typeof asked, next: (now: RiskMatrix) => RiskMatrix) => {
    setAsked(which);
    step(next);
  };
  const setBand =
    (index: number, patch: Partial<Band>) =>
    (now: RiskMatrix): RiskMatrix => ({ ...now, bands: orderedBands(now.bands.map((band, at) => (at === index ? { ...band, ...patch } : band))) });
  return (
    <div className="settings-part">
      {outside > 0 && (
        <Notice tone="warning">
          {outside === 1 ? 'One risk has a score' : `${formatCount(outside)} risks have scores`} outside this matrix. They keep their scores until someone gives
          them new ones.
        </Notice>
      )}
      <div className="matrix-columns">
        {(['likelihood', 'impact'] as const).map((axis: Axis) => (
          <fieldset key={axis} className="settings-rows">
            <legend>{axis === 'likelihood' ? 'Likelihood' : 'Impact'}, from 1 up</legend>
            {stepsOf(matrix[axis]).map(({ step: number, label, index }) => (
              <FieldEditor
                key={number}
                draftKey={`matrix:${axis}:${index}`}
                field={{ name: axis, label: `${axis === 'likelihood' ? 'Likelihood' : 'Impact'} ${number}`, shape: line }}
                value={label}
                readOnly={readOnly}
                save={(next) => change((now) => ({ ...now, [axis]: now[axis].map((one, at) => (at === index ? String(next(one)) : one)) }))}
              />
            ))}
            <div className="toolbar">
              <Button icon="add" disabled={readOnly || matrix[axis].length >= 10} onClick={() => stepFor('steps', (now) => addStep(now, axis))}>
                Add a step
              </Button>
              <Button icon="remove" disabled={readOnly || matrix[axis].length <= 2} onClick={() => stepFor('steps', (now) => dropStep(now, axis))}>
                Remove the last
              </Button>
            </div>
          </fieldset>
        ))}
      </div>
      {asked === 'steps' && <FieldProblem>{problem}</FieldProblem>}
      <fieldset className="settings-rows">
        <legend>Bands, from the highest down</legend>
        {stepsOf(matrix.bands).map(({ step: number, label: band, index }) => (
          <div key={number} className="settings-row band-row">
            <FieldEditor
              draftKey={`band:${index}:label`}
              field={{ name: 'label', label: `Band ${index + 1}`, shape: line }}
              value={band.label}
              readOnly={readOnly}
              save={(next) => change(setBand(index, { label: String(next(band.label)) }))}
            />
            <FieldEditor
              draftKey={`band:${index}:from`}
              field={{ name: 'from', label: 'From score', shape: start }}
              value={band.from}
              readOnly={readOnly || index === matrix.bands.length - 1}
              save={(next) => change(setBand(index, { from: Number(next(band.from)) }))}
            />
            <FieldEditor
              draftKey={`band:${index}:tone`}
              field={{ name: 'tone', label: 'Colour', shape: tones }}
              value={band.tone}
              readOnly={readOnly}
              save={(next) => change(setBand(index, { tone: next(band.tone) as Band['tone'] }))}
            />
            <IconButton
              icon="remove"
              label={`Remove band ${index + 1}`}
              disabled={readOnly || matrix.bands.length < 2}
              onClick={() => stepFor('bands', (now) => ({ ...now, bands: orderedBands(now.bands.filter((_, at) => at !== index)) }))}
            />
          </div>
        ))}
        <div className="toolbar">
          <Button
            icon="add"
            disabled={readOnly || matrix.bands.length >= 8}
            onClick={() =>
              stepFor('bands', (now) => ({
                ...now,
                bands: orderedBands([{ label: 'New band', from: (now.bands[0]?.from ?? 1) + 1, tone: 'severe' }, ...now.bands]),
              }))
            }
          >
            Add a band
          </Button>
        </div>
        {asked === 'bands' && <FieldProblem>{problem}</FieldProblem>}
      </fieldset>
      <div className="settings-narrow">
        <FieldEditor
          draftKey="matrix:appetite"
          field={{
            name: 'appetite',
            label: 'Appetite',
            shape: start,
            help: 'Scores above this number are beyond what the council accepts, and are marked with “!”.',
          }}
          value={matrix.appetite}
          readOnly={readOnly}
          save={(next) => change((now) => ({ ...now, appetite: Number(next(now.appetite)) }))}
        />
      </div>
      <figure>
        <figcaption className="field-label">As it looks</figcaption>
        <MatrixPicker label="The matrix" matrix={matrix} value={null} disabled onPick={() => {}} />
      </figure>
    </div>
  );
}

/** Steps and bands are known by where they stand: they have no other name that stays. */
function stepsOf<T>(list: readonly T[]): readonly { readonly step: number; readonly index: number; readonly label: T }[] {
  return list.map((label, index) => ({ step: index + 1, index, label }));
}
