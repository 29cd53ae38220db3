import { type ReactNode, useId } from 'react';

/** What a control inside a {@link FieldFrame} must carry, so that label, help and problem belong to it. */
export type ControlProps = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };

/** A label over a control, with help and, where something is wrong, the sentence that says what. */
export function FieldFrame({
  label,
  help,
  problem,
  children,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const described = [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      <FieldHelp id={`${id}-help`}>{help}</FieldHelp>
    </div>
  );
}

/** The sentence that says what is wrong, told at once to who does not see it; nothing where nothing is. */
export function FieldProblem({ id, children }: { readonly id?: string; readonly children: string | null | undefined }) {
  if (!children) return null;
  return (
    <p className="field-problem" id={id} role="alert">
      {children}
    </p>
  );
}

/** What helps to fill in a field; nothing where there is no help. */
export function FieldHelp({ id, children }: { readonly id?: string; readonly children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="field-help" id={id}>
      {children}
    </p>
  );
}

/** A tick box with its words. */
export function FlagField({
  label,
  help,
  checked,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <span className="field-flag">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          disabled={disabled}
          aria-describedby={help ? `${id}-help` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </span>
      <FieldHelp id={`${id}-help`}>{help}</FieldHelp>
    </div>
  );
}
