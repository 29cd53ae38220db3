import type { Field } from '#shared/domain/noun.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { useSettingsField } from './use-settings-field.ts';

/** A list in the settings as rows of fields: changed in place, added at the end, removed. `one` is what a row is called. */
export function SettingsRows<Row extends object>({
  name,
  legend,
  one,
  rows,
  fields,
  fresh,
}: {
  readonly name: string;
  readonly legend: string;
  readonly one: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly fresh: (now: readonly Row[]) => Row;
}) {
  const { readOnly, change, step, problem } = useSettingsField<readonly Row[]>(name);
  const valueIn = (row: Row | undefined, field: string) => (row as Readonly<Record<string, unknown>> | undefined)?.[field];
  return (
    <fieldset className="settings-rows">
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        // Rows have no name of their own but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={index} className={`settings-row fields-${fields.length}`}>
          {fields.map((field) => (
            <FieldEditor
              key={field.name}
              draftKey={`settings:${name}:${index}:${field.name}`}
              field={field}
              within={`${one} ${index + 1}`}
              value={valueIn(row, field.name)}
              readOnly={readOnly}
              save={(next) => change((now) => now.map((each, at) => (at === index ? { ...each, [field.name]: next(valueIn(each, field.name)) } : each)))}
            />
          ))}
          <IconButton
            icon="remove"
            label={`Remove ${one} ${index + 1}`}
            disabled={readOnly}
            onClick={() => step((now) => now.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div className="toolbar">
        <Button icon="add" disabled={readOnly} onClick={() => step((now) => [...now, fresh(now)])}>
          {`Add a ${one}`}
        </Button>
      </div>
      <FieldProblem>{problem}</FieldProblem>
    </fieldset>
  );
}
