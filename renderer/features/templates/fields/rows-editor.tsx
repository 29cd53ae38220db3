import type { KeyboardEvent } from 'react';
import type { FieldShape } from '#shared/domain/field.ts';
import { inserted, moved, replaced, without } from '#shared/templates/editing.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';

type Row = { readonly key: string };
type Column = { readonly name: string; readonly label: string; readonly shape: FieldShape };

/** Rows of a template's list, each with a key that stays: added, written, put in order (Alt with the arrows) and removed. */
export function RowsEditor<T extends Row>({
  draftKey,
  label,
  one,
  columns,
  rows,
  readOnly,
  problem,
  fresh,
  change,
  step,
}: {
  readonly draftKey: string;
  readonly label: string;
  /** What one of them is called: 'implication'. */
  readonly one: string;
  readonly columns: readonly Column[];
  readonly rows: readonly T[];
  readonly readOnly: boolean;
  readonly problem: string | null;
  readonly fresh: () => T;
  readonly change: (label: string, next: (rows: readonly T[]) => readonly T[]) => Promise<string | null>;
  readonly step: (label: string, next: (rows: readonly T[]) => readonly T[]) => Promise<void>;
}) {
  const move = (from: number, to: number) => void step(`Move ${article(one)} ${one}`, (now) => moved(now, from, to));
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.altKey || readOnly) return;
    event.preventDefault();
    move(index, index + by);
  };
  const add = () => void step(`Add ${article(one)} ${one}`, (now) => inserted(now, now.length, fresh()));
  return (
    <fieldset className="template-rows">
      <legend>{label}</legend>
      {rows.length === 0 && <p className="soft">None yet.</p>}
      <ol>
        {rows.map((row, index) => (
          <li key={row.key} onKeyDown={(event) => onKeyDown(event, index)}>
            <div className="template-row-fields">
              {columns.map((column) => (
                <FieldEditor
                  key={column.name}
                  draftKey={`${draftKey}:${row.key}:${column.name}`}
                  field={{ ...column, label: `${column.label} ${index + 1}` }}
                  value={(row as unknown as Readonly<Record<string, unknown>>)[column.name] ?? ''}
                  readOnly={readOnly}
                  save={(next) =>
                    change(`Change ${article(one)} ${one}`, (now) =>
                      replaced(
                        now,
                        now.findIndex((each) => each.key === row.key),
                        (each) => ({ ...each, [column.name]: next((each as unknown as Readonly<Record<string, unknown>>)[column.name]) }),
                      ),
                    )
                  }
                />
              ))}
            </div>
            {!readOnly && (
              <ListItemSteps
                name={`${one} ${index + 1}`}
                index={index}
                count={rows.length}
                onMove={(by) => move(index, index + by)}
                onRemove={() => void step(`Remove ${article(one)} ${one}`, (now) => without(now, index))}
              />
            )}
          </li>
        ))}
      </ol>
      <FieldProblem>{problem}</FieldProblem>
      {!readOnly && <Button icon="add" look="quiet" onClick={add}>{`Add ${article(one)} ${one}`}</Button>}
    </fieldset>
  );
}

function article(word: string): 'a' | 'an' {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
