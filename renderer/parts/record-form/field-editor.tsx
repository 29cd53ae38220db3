import { useState } from 'react';
import { assertNever } from '#shared/base/assert.ts';
import type { Field } from '#shared/domain/noun.ts';
import type { Score } from '#shared/domain/risk-matrix.ts';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { fieldText } from '../field-text.ts';
import { useLookups } from '../lookups.tsx';
import { MatrixPicker } from '../matrix-picker.tsx';
import { RecordPicker, RecordsPicker } from '../record-picker.tsx';
import { isTyped } from '../typed-value.ts';
import { ListEditor } from './list-editor.tsx';
import type { SaveNext } from './save-next.ts';
import { ScoreEditor } from './score-editor.tsx';
import { ShownValue } from './shown-value.tsx';
import { TypedEditor } from './typed-editor.tsx';

/** The editor of one field, by its shape. Every one saves itself as soon as the person has decided. */
export function FieldEditor({
  draftKey,
  field,
  within,
  value,
  readOnly,
  save,
}: {
  readonly draftKey: string;
  readonly field: Field;
  /** The item of a list that the field belongs to: 'score 2'. */
  readonly within?: string;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly save: SaveNext;
}) {
  const lookups = useLookups();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (next: unknown) => void save(() => next).then(setProblem);
  const { label, help, shape } = field;
  if (field.computed || field.fixed !== undefined || shape.type === 'place')
    return <ShownValue label={label} help={help} text={fieldText(value, shape, lookups)} />;
  if (isTyped(shape)) return <TypedEditor {...{ draftKey, label, help, shape, value, readOnly, save }} />;
  switch (shape.type) {
    case 'flag':
      return <FlagField label={label} help={help} checked={value === true} disabled={readOnly} onChange={choose} />;
    case 'choice':
    case 'settingsChoice': {
      const choices = shape.type === 'choice' ? shape.choices : lookups.settings[shape.list];
      const known = choices.some((one) => one.value === value);
      return (
        <FieldFrame label={label} help={help} problem={problem}>
          {(control) => (
            <select {...control} className="input" value={String(value ?? '')} disabled={readOnly} onChange={(event) => choose(event.target.value)}>
              {!known && <option value={String(value ?? '')}>{value ? `${String(value)} (no longer in the list)` : ''}</option>}
              {choices.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      );
    }
    case 'reference':
      return (
        <FieldFrame label={label} help={help} problem={problem}>
          {(control) => <RecordPicker control={control} kind={shape.to} value={value as string | null} disabled={readOnly} onChoose={choose} />}
        </FieldFrame>
      );
    case 'references':
      return <RecordsPicker label={label} help={help} kind={shape.to} value={value as readonly string[]} disabled={readOnly} save={save} />;
    case 'score':
      return (
        <ScoreEditor
          label={label}
          within={within}
          help={help}
          value={value as Score | null}
          disabled={readOnly}
          onPick={choose}
          problem={problem}
          picker={MatrixPicker}
        />
      );
    case 'list':
      return (
        <ListEditor
          draftKey={draftKey}
          label={label}
          help={help}
          item={shape.item}
          fields={shape.fields}
          value={value as never}
          readOnly={readOnly}
          save={save}
          editor={FieldEditor}
        />
      );
    default:
      return assertNever(shape);
  }
}
