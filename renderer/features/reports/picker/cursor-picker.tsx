import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PaperSession } from '../editor/paper-session.ts';
import { placeAt } from './place-at.ts';
import './cursor-picker.css';

/** One line of the list: its name, and what is said of it in smaller words. */
export type PickerLine = { readonly key: string; readonly title: string; readonly words: string };

/** How more than one line is chosen. `marked`: what was chosen so far, shown before the field. */
export type Several = {
  readonly marked: readonly { readonly key: string; readonly words: string }[];
  readonly isMarked: (key: string) => boolean;
  /** A comma, Space on a line that was walked to, or Ctrl and click: the line is marked, or no longer. */
  readonly onMark: (key: string) => void;
  /** Backspace in the empty field: the last one goes. */
  readonly onTakeBack: () => void;
  /** Enter with nothing typed: what is marked is all. */
  readonly onDone: () => void;
};

/**
 * Finds one of several things by its words, at the cursor: an editable combobox. Enter or Tab takes the line that is
 * highlighted, Escape leaves with what was typed.
 */
export function CursorPicker({
  session,
  at,
  label,
  placeholder = 'Name or words',
  help,
  linesFor,
  several,
  onChosen,
  onClose,
}: {
  readonly session: PaperSession;
  /** The place in the paper below which it stands. */
  readonly at: number;
  readonly label: string;
  readonly placeholder?: string;
  /** What is said below the list; told to who does not see it. */
  readonly help: (count: number) => string;
  /** What is found for the words typed, the best first. */
  readonly linesFor: (typed: string) => readonly PickerLine[];
  readonly several?: Several;
  readonly onChosen: (key: string, typed: string) => void;
  readonly onClose: (typed: string, reason: 'escape' | 'left') => void;
}) {
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  /** Whether the line was walked to with the arrows. */
  const [walks, setWalks] = useState(false);
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
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[key];
    const line = lines[active];
    if (step && lines.length > 0) {
      setActive((((active + step) % lines.length) + lines.length) % lines.length);
      setWalks(true);
    } else if (key === 'Enter' || key === 'Tab') {
      if (several && several.marked.length > 0 && typed === '' && !walks) finish(several.onDone);
      else take(active);
    } else if (key === 'Escape') finish(() => onClose(typed, 'escape'));
    else if (several && line && (key === ',' || (key === ' ' && walks))) {
      several.onMark(line.key);
      if (key === ',') setTyped('');
    } else if (several && key === 'Backspace' && typed === '') several.onTakeBack();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} popover="manual" className="menu cursor-picker">
      <div className="picker-field">
        {several?.marked.map((one) => (
          <span key={one.key} className="picker-marked">
            {one.words}
          </span>
        ))}
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
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setWalks(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!box.current?.contains(event.relatedTarget)) finish(() => onClose(typed, 'left'));
          }}
        />
      </div>
      <ul ref={list} id={listId} className="options" role="listbox" aria-label={label} aria-multiselectable={several ? true : undefined}>
        {lines.map((one, index) => (
          <li
            key={one.key}
            id={`${listId}-${index}`}
            className="option"
            role="option"
            data-active={index === active || undefined}
            aria-selected={several ? several.isMarked(one.key) : index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              if (several && (event.ctrlKey || event.metaKey)) several.onMark(one.key);
              else take(index);
            }}
          >
            <span className="picker-title">{one.title}</span>
            <small>{one.words}</small>
          </li>
        ))}
      </ul>
      <p className="picker-help" role="status">
        {help(lines.length)}
      </p>
    </div>
  );
}
