import { type ComponentProps, type Ref, useId } from 'react';

/** A field that narrows down what is shown. Escape empties it. */
export function SearchBox({
  label,
  value,
  onChange,
  ref,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  return (
    <span className="search-box">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        ref={ref}
        id={id}
        type="search"
        className="input"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          } else rest.onKeyDown?.(event);
        }}
      />
    </span>
  );
}
