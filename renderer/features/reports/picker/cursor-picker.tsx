import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PaperSession } from '../editor/paper-session.ts';
import { placeAt } from '../references/place-at.ts';
import './cursor-picker.css';

/** One line of the list: its name, and what is said of it in smaller words. */
export type PickerLine = { readonly key: string; readonly title: string; readonly words: string };

/**
 * Finds one of several things by its words, at the cursor: an editable combobox. Enter or Tab takes the line that is
 * highlighted, Escape leaves with what was typed.
 */
export function CursorPicker({
  session,
  at,
  label,
  help,
  linesFor,
  onChosen,
  onClose,
}: {
  readonly session: PaperSession;
  /** The place in the paper below which it stands. */
  readonly at: number;
  readonly label: string;
  /** What is said below the list; told to who does not see it. */
  readonly help: (count: number) => string;
  /** What is found for the words typed, the best first. */
  readonly linesFor: (typed: string) => readonly PickerLine[];
  readonly onChosen: (key: string, typed: string) => void;
  readonly onClose: (typed: string, reason: 'escape' | 'left') => void;
}) {
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const lines = linesFor(typed);

  useLayoutEffect(() => {
    const panel = box.current;
    if (!panel) return;
    if (!panel.matches(':popover-open')) panel.showPopover();
    panel.querySelector('input')?.focus();
    return placeAt(panel, session, at);
  }, [session, at]);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const finish = (then: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    then();
  };
  const take = (index: number) => {
    const line = lines[index];
    if (line) finish(() => onChosen(line.key, typed));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && lines.length > 0) setActive((active + step + lines.length) % lines.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(active);
    else if (event.key === 'Escape') finish(() => onClose(typed, 'escape'));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} popover="manual" className="menu reference-picker cursor-picker">
      <div className="reference-field">
        <input
          className="input"
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={lines[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name or words"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!box.current?.contains(event.relatedTarget)) finish(() => onClose(typed, 'left'));
          }}
        />
      </div>
      <ul ref={list} id={listId} className="options" role="listbox" aria-label={label}>
        {lines.map((one, index) => (
          <li
            key={one.key}
            id={`${listId}-${index}`}
            className="option"
            role="option"
            data-active={index === active || undefined}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(index);
            }}
          >
            <span className="reference-title">{one.title}</span>
            <small>{one.words}</small>
          </li>
        ))}
      </ul>
      <p className="reference-help" role="status">
        {help(lines.length)}
      </p>
    </div>
  );
}
