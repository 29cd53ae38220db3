import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { type CitableBlock, citableBlocks } from './citable-blocks.ts';
import { type Choice, choicesFor } from './choices.ts';
import { placeAt } from './place-at.ts';

/** What was chosen, in the order in which it is to be named. */
export type Chosen = { readonly blocks: readonly CitableBlock[]; readonly form: 'list' | 'range' };

/**
 * Finds what to cite by number or words, at the cursor: an editable combobox over a list of several choices. Enter takes,
 * a comma (or Space on a line walked to) takes one and asks for the next, Escape leaves with what was typed.
 */
export function ReferencePicker({
  session,
  registers,
  at,
  onChosen,
  onClose,
}: {
  readonly session: PaperSession;
  readonly registers: RegisterContents | undefined;
  /** The place in the paper below which it stands. */
  readonly at: number;
  readonly onChosen: (chosen: Chosen) => void;
  /** `typed`: what stood in the field. */
  readonly onClose: (typed: string, reason: 'escape' | 'left') => void;
}) {
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<readonly CitableBlock[]>([]);
  const [active, setActive] = useState(0);
  /** Whether the line was walked to with the arrows: then Space marks it. */
  const [walks, setWalks] = useState(false);
  const isDone = useRef(false);
  const { labels, editor } = session;
  const blocks = useMemo(() => citableBlocks(editor.state.doc, labels, registers), [editor, labels, registers]);
  const slot = useMemo(() => editor.state.doc.resolve(at).node(1).attrs['slot'] as string, [editor, at]);
  const choices = useMemo(() => choicesFor(text, blocks, labels.citable, slot), [text, blocks, labels, slot]);
  const choice = choices[active];

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

  const blockOf = (id: string) => blocks.find((one) => one.id === id);
  const cited = (one: Choice) => one.to.flatMap((id) => blockOf(id) ?? []);
  const finish = (then: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    then();
  };
  const take = (one: Choice | undefined) => {
    const more = one ? cited(one).filter((block) => !picked.includes(block)) : [];
    const all = [...picked, ...more];
    if (all.length > 0) finish(() => onChosen({ blocks: all, form: one && picked.length === 0 ? one.form : 'list' }));
  };
  const toggle = (one: Choice | undefined) => {
    if (!one) return;
    const own = cited(one);
    const has = own.every((block) => picked.includes(block));
    setPicked(has ? picked.filter((block) => !own.includes(block)) : [...picked, ...own.filter((block) => !picked.includes(block))]);
  };
  const walkBy = (step: number) => {
    if (choices.length === 0) return;
    setActive((active + step + choices.length) % choices.length);
    setWalks(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const isPick = event.key === ',' || (event.key === ' ' && walks);
    if (step) walkBy(step);
    else if (event.key === 'Enter' || event.key === 'Tab') take(text === '' && picked.length > 0 && !walks ? undefined : choice);
    else if (event.key === 'Escape') finish(() => onClose(text, 'escape'));
    else if (isPick && choice) {
      toggle(choice);
      if (event.key === ',') setText('');
    } else if (event.key === 'Backspace' && text === '' && picked.length > 0) setPicked(picked.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} popover="manual" className="menu reference-picker">
      <div className="reference-field">
        {picked.map((one) => (
          <span key={one.id} className="reference-picked">
            {one.title === 'Heading' ? one.words : one.title}
          </span>
        ))}
        <input
          className="input"
          type="text"
          role="combobox"
          aria-label="Refer to"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={choice ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Number or words"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setWalks(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!box.current?.contains(event.relatedTarget)) finish(() => onClose(text, 'left'));
          }}
        />
      </div>
      <ul ref={list} id={listId} className="options" role="listbox" aria-label="What can be cited" aria-multiselectable="true">
        {choices.map((one, index) => (
          <li
            key={one.to.join(' ')}
            id={`${listId}-${index}`}
            className="option"
            role="option"
            data-active={index === active || undefined}
            aria-selected={cited(one).every((block) => picked.includes(block))}
            onMouseDown={(event) => {
              event.preventDefault();
              if (event.ctrlKey || event.metaKey) toggle(one);
              else take(one);
            }}
          >
            <span className="reference-title">{one.title}</span>
            <small>{one.words}</small>
          </li>
        ))}
      </ul>
      <p className="reference-help" role="status">
        {choices.length === 0 ? 'Nothing in this report has that number or these words.' : 'Enter inserts. A comma adds another; “30 to 32” is a range.'}
      </p>
    </div>
  );
}
