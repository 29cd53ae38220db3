import { FieldFrame } from './field.tsx';

/** One choice of a few, each with its words, in a list that drops down. */
export function ChoiceField<Value extends string>({
  label,
  help,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <FieldFrame label={label} help={help}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChoose(options.find(([one]) => one === event.target.value)?.[0] ?? value)}>
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
