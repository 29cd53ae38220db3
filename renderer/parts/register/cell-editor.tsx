import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Score } from '#shared/domain/risk-matrix.ts';
import { valueOf } from '../field-text.ts';
import { useLookups } from '../lookups.tsx';
import { RecordPicker } from '../record-picker.tsx';
import { isTyped, readTyped, typedText } from '../typed-value.ts';
import type { Column } from './columns.ts';
import { typeAhead } from './type-ahead.ts';

/** Where the marker goes after a cell was written in. */
export type AfterEdit = 'stay' | 'down' | 'right' | 'left';

export type CellEditorProps = {
  readonly record: AnyRecord;
  readonly column: Column;
  /** The key that began the editing, if it was a letter or digit. */
  readonly firstKey: string | null;
  /** Begins to save. Answers at once with the sentence that says why the value does not fit, or null. */
  readonly onSave: (record: AnyRecord, column: Column, value: unknown) => string | null;
  readonly onDone: (after: AfterEdit) => void;
};

/** '3 x 4', '3,4', '34' or nothing: likelihood, then impact. */
export function readScore(text: string): Result<Score | null> {
  const tidy = text.trim();
  if (tidy === '') return ok(null);
  const match = /^(\d{1,2})\s*[x×*,; ]\s*(\d{1,2})$/i.exec(tidy) ?? /^(\d)(\d)$/.exec(tidy);
  if (!match) return refuse('not-a-score', 'Write a score as likelihood x impact, such as 3 x 4.');
  return ok({ likelihood: Number(match[1]), impact: Number(match[2]) });
}

/**
 * Writes in a cell: Enter keeps and goes down, Tab keeps and goes on, Escape leaves the cell as it was. Alt+Enter begins
 * a new line where the field has several.
 */
export function CellEditor({ record, column, firstKey, onSave, onDone }: CellEditorProps) {
  const { settings } = useLookups();
  const id = useId();
  const shape = column.field?.shape;
  const value = valueOf(record, column.id);
  const score = value as Score | null;
  const listed = shape?.type === 'choice' || shape?.type === 'settingsChoice';
  const choices = shape?.type === 'choice' ? shape.choices : shape?.type === 'settingsChoice' ? settings[shape.list] : [];
  const stored = !shape
    ? ''
    : isTyped(shape)
      ? typedText(value, shape)
      : shape.type === 'score'
        ? score
          ? `${score.likelihood} x ${score.impact}`
          : ''
        : String(value ?? '');
  const [text, setText] = useState(firstKey === null ? stored : listed ? (typeAhead(choices, stored, firstKey)?.value ?? stored) : firstKey);
  const letters = useRef(firstKey ?? '');
  /** A choice clicked is kept at once; keys only walk through the list, and it is kept on leaving. */
  const clicked = useRef(false);
  const next = useRef<AfterEdit>('stay');
  const [problem, setProblem] = useState<string | null>(null);
  const [opensLeft, setOpensLeft] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  // Before the next key: what is typed right after F2 belongs into the cell.
  useLayoutEffect(() => {
    const control = box.current?.querySelector<HTMLElement>('input, select, textarea');
    control?.focus();
    if (control instanceof HTMLInputElement && firstKey === null) control.select();
  }, [firstKey]);

  // A register cuts off what reaches over its edge.
  useLayoutEffect(() => {
    const [cell, grid] = [box.current?.getBoundingClientRect(), box.current?.closest('.grid')?.getBoundingClientRect()];
    const words = box.current?.querySelector('.cell-problem');
    if (problem && words && cell && grid) setOpensLeft(cell.left + words.clientWidth > grid.right);
  }, [problem]);

  /** Once: a person added on leaving is kept later. */
  const leave = (after: AfterEdit) => {
    if (leaving.current) return;
    leaving.current = true;
    onDone(after);
  };
  const keep = (written: unknown, after: AfterEdit) => {
    const refused = onSave(record, column, written);
    setProblem(refused);
    if (!refused) leave(after);
  };
  const commit = (after: AfterEdit) => {
    if (leaving.current || !shape || shape.type === 'reference') return;
    if (text === stored) return leave(after);
    const read: Result<unknown> = isTyped(shape) ? readTyped(text, shape) : listed ? ok(text) : readScore(text);
    if (read.ok) keep(read.value, after);
    else setProblem(read.problem.message);
  };
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  // Scrolled out of sight while it was written in.
  useEffect(() => () => latest.current('stay'), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      leave('stay');
    } else if (event.key === 'Enter' && event.altKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      event.target.setRangeText('\n', event.target.selectionStart, event.target.selectionEnd, 'end');
      setText(event.target.value);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (shape?.type !== 'reference') commit(next.current);
      else leave(next.current);
    } else if (listed && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && (event.key !== ' ' || letters.current)) {
      event.preventDefault();
      const led = typeAhead(choices, text, letters.current + event.key);
      letters.current = led?.letters ?? '';
      if (led) setText(led.value);
    }
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    clicked.current = false;
    next.current = event.key === 'Enter' ? 'down' : event.key !== 'Tab' ? 'stay' : event.shiftKey ? 'left' : 'right';
  };
  const common = { 'aria-label': column.label, 'aria-invalid': problem ? (true as const) : undefined, 'aria-describedby': problem ? id : undefined };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the control inside.
    <div ref={box} className="cell-editor" onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown} onDoubleClick={(event) => event.stopPropagation()}>
      {listed && (
        <select
          {...common}
          className="input"
          value={text}
          onMouseDown={() => {
            clicked.current = true;
          }}
          onChange={(event) => (clicked.current ? keep(event.target.value, 'stay') : setText(event.target.value))}
          onBlur={() => commit('stay')}
        >
          {!choices.some((one) => one.value === stored) && <option value={stored}>{stored}</option>}
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
      {shape?.type === 'reference' && (
        <RecordPicker
          control={{ id: `${id}-picker`, 'aria-label': column.label }}
          kind={shape.to}
          value={value as string | null}
          words={firstKey}
          onChoose={(chosen) => keep(chosen, next.current)}
        />
      )}
      {shape?.type === 'text' && (
        <textarea {...common} className="input" value={text} onChange={(event) => setText(event.target.value)} onBlur={() => commit('stay')} />
      )}
      {shape && shape.type !== 'text' && (isTyped(shape) || shape.type === 'score') && (
        <input
          {...common}
          className="input"
          type="text"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => commit('stay')}
        />
      )}
      {problem && (
        <p id={id} className={opensLeft ? 'cell-problem to-left' : 'cell-problem'} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
