import type { FieldShape } from '#shared/domain/noun.ts';
import type { RiskMatrix } from '#shared/domain/risk-matrix.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { type Band, numbered, orderedBands, scoreShape } from './matrix-rules.ts';
import type { SettingsField } from './use-settings-field.ts';

const line: FieldShape = { type: 'line' };
const tones: FieldShape = {
  type: 'choice',
  choices: [
    { value: 'severe', label: 'Dark red' },
    { value: 'high', label: 'Light red' },
    { value: 'medium', label: 'Yellow' },
    { value: 'low', label: 'Green' },
  ],
};

/** The bands over the scores of the matrix, the highest first. */
export function MatrixBands({
  matrix,
  field: { readOnly, change, step, problem },
}: {
  readonly matrix: RiskMatrix;
  readonly field: SettingsField<RiskMatrix>;
}) {
  const setBand =
    (index: number, patch: Partial<Band>) =>
    (now: RiskMatrix): RiskMatrix => ({ ...now, bands: orderedBands(now.bands.map((band, at) => (at === index ? { ...band, ...patch } : band))) });
  return (
    <fieldset className="settings-rows">
      <legend>Bands, from the highest down</legend>
      {numbered(matrix.bands).map(({ number, one: band, index }) => (
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
            field={{ name: 'from', label: 'From score', shape: scoreShape }}
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
            onClick={() => step((now) => ({ ...now, bands: orderedBands(now.bands.filter((_, at) => at !== index)) }))}
          />
        </div>
      ))}
      <div className="toolbar">
        <Button
          icon="add"
          disabled={readOnly || matrix.bands.length >= 8}
          onClick={() =>
            step((now) => ({
              ...now,
              bands: orderedBands([{ label: 'New band', from: (now.bands[0]?.from ?? 1) + 1, tone: 'severe' }, ...now.bands]),
            }))
          }
        >
          Add a band
        </Button>
      </div>
      <FieldProblem>{problem}</FieldProblem>
    </fieldset>
  );
}
