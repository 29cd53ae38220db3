import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ControlProps } from './field.tsx';
import { Icon } from './icon.tsx';

export type ComboOption = { readonly value: string; readonly label: string; readonly detail?: string };

const shown = 50;

/**
 * A field that finds one of many as one types, after the ARIA editable combobox pattern. Enter and Tab take the
 * one that is highlighted; leaving it otherwise puts the chosen one's words back. `onAdd`, where given, offers to make a new one from the words typed.
 */
export function Combobox({
  control,
  options,
  value,
  missing,
  disabled,
  addLabel,
  words = null,
  onChoose,
  onAdd,
}: {
  readonly control: Partial<ControlProps> & { readonly 'aria-label'?: string };
  readonly options: readonly ComboOption[];
  readonly value: string | null;
  /** What stands there when the chosen one is no longer among the options. */
  readonly missing?: string;
  readonly disabled?: boolean;
  readonly addLabel?: string;
  /** What was typed already when the field appears; it opens with what is found. */
  readonly words?: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly onAdd?: ((words: string) => void) | undefined;
}) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const chosenLabel = value === null ? '' : (options.find((one) => one.value === value)?.label ?? missing ?? '');
  const [open, setOpen] = useState(words !== null);
  /** What was typed since opening; null while nothing was. */
  const [typed, setTyped] = useState(words);
  const [active, setActive] = useState(words === null ? -1 : 0);
  const wanted = (typed ?? '').trim().toLowerCase();
  const found = open ? options.filter((one) => `${one.label} ${one.detail ?? ''}`.toLowerCase().includes(wanted)).slice(0, shown) : [];
  const adds = Boolean(onAdd) && wanted !== '' && !options.some((one) => one.label.toLowerCase() === wanted);
  const count = found.length + (adds ? 1 : 0);

  useLayoutEffect(() => {
    const box = list.current;
    if (!open || !box || !input.current) return;
    const at = input.current.getBoundingClientRect();
    if (!box.matches(':popover-open')) box.showPopover();
    const below = window.innerHeight - at.bottom - 8;
    const height = Math.min(320, Math.max(below, at.top - 8));
    box.style.width = `${at.width}px`;
    box.style.left = `${at.left}px`;
    box.style.maxHeight = `${height}px`;
    box.style.top = below >= Math.min(box.offsetHeight, 160) ? `${at.bottom + 2}px` : `${Math.max(8, at.top - Math.min(box.offsetHeight, height) - 2)}px`;
  });
  useEffect(() => {
    if (open && active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, listId]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const take = (index: number) => {
    const option = found[index];
    close();
    if (option) onChoose(option.value);
    else if (adds && index === found.length) onAdd?.((typed ?? '').trim());
  };
  /** What was typed decides on leaving: nothing means none, one's whole name means that one, anything else is dropped. */
  const leave = () => {
    const exact = options.find((one) => one.label.toLowerCase() === wanted);
    close();
    if (typed !== null && wanted === '' && value !== null) onChoose(null);
    else if (typed !== null && exact && exact.value !== value) onChoose(exact.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (open && count > 0) setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (open && (event.key === 'Enter' || event.key === 'Escape')) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') close();
      else if (active >= 0 && active < count) take(active);
      else leave();
    } else if (open && event.key === 'Tab') {
      if (active >= 0 && active < count) take(active);
      else leave();
    }
  };
  return (
    <div className="combobox">
      <input
        {...control}
        ref={input}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        disabled={disabled}
        value={typed ?? chosenLabel}
        onChange={(event) => {
          setOpen(true);
          setTyped(event.target.value);
          setActive(event.target.value.trim() === '' ? -1 : 0);
        }}
        onClick={(event) => {
          setOpen(true);
          event.currentTarget.select();
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <Icon name="down" />
      <ul ref={list} id={listId} className="options menu" popover="manual" role="listbox" aria-label="Choices" hidden={!open}>
        {found.map((one, index) => (
          <li
            key={one.value}
            id={`${listId}-${index}`}
            className="option"
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(index);
            }}
          >
            <span>{one.label}</span>
            {one.detail && <small>{one.detail}</small>}
          </li>
        ))}
        {adds && (
          <li
            id={`${listId}-${found.length}`}
            className="option"
            role="option"
            aria-selected={active === found.length}
            onMouseDown={(event) => {
              event.preventDefault();
              take(found.length);
            }}
          >
            <span>{`${addLabel ?? 'Add'} “${(typed ?? '').trim()}”`}</span>
          </li>
        )}
        {open && count === 0 && (
          <li className="option" role="option" aria-selected={false} aria-disabled="true">
            <small>Nothing found.</small>
          </li>
        )}
      </ul>
    </div>
  );
}
