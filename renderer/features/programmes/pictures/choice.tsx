import { FieldFrame } from '#renderer/ui/field.tsx';

/** One choice of what a picture shows. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <FieldFrame label={label}>
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
