import { type FormEvent, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { useLookups } from '../lookups.tsx';
import { fieldProblem, isTyped, readTyped } from '../typed-value.ts';
import { FieldEditor } from '../record-form/field-editor.tsx';
import { type Column, notWritable } from './columns.ts';
import { emptyValue } from '#shared/domain/empty-value.ts';

/** What several records become in one field: worked out from what each has now. */
export type BulkChange = { readonly column: Column; readonly next: (now: unknown) => unknown };

type Way = 'set' | 'add' | 'remove';

/** Changes one field of several records at once. */
export function ChangeDialog({
  kind,
  count,
  all,
  onClose,
  onChange,
}: {
  readonly kind: Kind;
  readonly count: number;
  readonly all: readonly Column[];
  readonly onClose: () => void;
  readonly onChange: (change: BulkChange) => void;
}) {
  const lookups = useLookups();
  const columns = all.filter((one) => one.field && notWritable(one) === null);
  const firstOf = (type: string) => columns.find((one) => one.field?.shape.type === type);
  const [id, setId] = useState((firstOf('choice') ?? firstOf('reference') ?? columns[0])?.id ?? '');
  const column = columns.find((one) => one.id === id);
  const shape = column?.field?.shape;
  const [way, setWay] = useState<Way>('set');
  const [text, setText] = useState('');
  const [value, setValue] = useState<unknown>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = value === undefined && shape ? emptyValue(shape) : value;
  const emptied =
    shape !== undefined &&
    way === 'set' &&
    (isTyped(shape) ? text.trim() === '' : chosen === null || chosen === '' || (Array.isArray(chosen) && chosen.length === 0));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!column?.field || !shape) return;
    const read = isTyped(shape) ? readTyped(text, shape) : ({ ok: true, value: chosen } as const);
    const refused = read.ok ? fieldProblem(kind, {} as never, column.field.name, read.value, lookups.settings.matrix) : read.problem.message;
    if (refused || !read.ok) return setProblem(refused);
    const given = read.value as readonly string[];
    if (shape.type !== 'references' || way === 'set') return onChange({ column, next: () => read.value });
    const list = (now: unknown) => (Array.isArray(now) ? (now as readonly string[]) : []);
    return onChange({
      column,
      next: way === 'add' ? (now) => [...new Set([...list(now), ...given])] : (now) => list(now).filter((one) => !given.includes(one)),
    });
  };
  return (
    <Dialog title={count === 1 ? `Change one ${nouns[kind].label}` : `Change ${count.toLocaleString('en-GB')} ${nouns[kind].plural}`} onClose={onClose}>
      <form className="filter-form" onSubmit={submit}>
        <FieldFrame label="Field">
          {(control) => (
            <select
              {...control}
              className="input"
              value={id}
              onChange={(event) => {
                setId(event.target.value);
                setText('');
                setValue(undefined);
                setProblem(null);
              }}
            >
              {columns.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        {shape?.type === 'references' && (
          <FieldFrame label="What is done">
            {(control) => (
              <select {...control} className="input" value={way} onChange={(event) => setWay(event.target.value as Way)}>
                <option value="set">These alone</option>
                <option value="add">Add these</option>
                <option value="remove">Take these away</option>
              </select>
            )}
          </FieldFrame>
        )}
        {shape && isTyped(shape) && (
          <FieldFrame label={column.label} help={column.field?.help ?? 'Left empty, the field is emptied.'} problem={problem}>
            {(control) =>
              shape.type === 'text' ? (
                <textarea {...control} className="input" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
              ) : (
                <input {...control} className="input" type="text" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
              )
            }
          </FieldFrame>
        )}
        {column?.field && shape && !isTyped(shape) && (
          <FieldEditor
            key={id}
            draftKey={`change:${id}`}
            field={column.field}
            value={chosen}
            readOnly={false}
            save={async (next) => {
              setValue(next(chosen));
              return null;
            }}
          />
        )}
        {problem && shape && !isTyped(shape) && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {emptied ? 'Empty this field' : 'Change'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
