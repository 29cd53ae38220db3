import { useId } from 'react';

/** A value that is worked out and never written in. */
export function ShownValue({ label, help, text }: { readonly label: string; readonly help?: string | undefined; readonly text: string }) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <output id={id} className="shown-value" aria-describedby={help ? `${id}-help` : undefined}>
        {text || '–'}
      </output>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
