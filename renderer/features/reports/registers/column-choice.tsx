import { useId, useRef } from 'react';
import type { Choice } from '#shared/domain/field.ts';
import { IconButton } from '#renderer/ui/button.tsx';

/** A table has at most so many columns. */
const most = 20;

/** Some of several in an order: those that are shown stand first and can be moved, the others below. */
export function ColumnChoice({
  label,
  choices,
  picked,
  onPick,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const shown = picked.flatMap((name) => choices.find((one) => one.value === name) ?? []);
  const others = choices.filter((one) => !picked.includes(one.value));
  const move = (index: number, step: 1 | -1) => {
    const next = shown.map((one) => one.value);
    const [moved] = next.splice(index, 1);
    if (moved === undefined) return;
    next.splice(index + step, 0, moved);
    onPick(next);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-move="${moved}:${step}"]:not(:disabled), [data-move^="${moved}:"]:not(:disabled)`)?.focus(),
    );
  };
  return (
    <fieldset className="option-columns" aria-labelledby={`${id}-label`}>
      <legend id={`${id}-label`} className="field-label">
        {label}
      </legend>
      <ul ref={list}>
        {shown.map((one, index) => (
          <li key={one.value}>
            <label>
              <input
                type="checkbox"
                checked
                disabled={shown.length === 1}
                onChange={() => onPick(shown.filter((other) => other !== one).map(({ value }) => value))}
              />
              <span>{one.label}</span>
            </label>
            <IconButton icon="up" label={`${one.label} earlier`} data-move={`${one.value}:-1`} disabled={index === 0} onClick={() => move(index, -1)} />
            <IconButton
              icon="down"
              label={`${one.label} later`}
              data-move={`${one.value}:1`}
              disabled={index === shown.length - 1}
              onClick={() => move(index, 1)}
            />
          </li>
        ))}
        {others.map((one) => (
          <li key={one.value}>
            <label>
              <input type="checkbox" checked={false} disabled={shown.length >= most} onChange={() => onPick([...shown.map(({ value }) => value), one.value])} />
              <span>{one.label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
