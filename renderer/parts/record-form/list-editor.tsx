import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { emptyValue } from '#shared/domain/empty-value.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Field } from '#shared/domain/noun.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { valueOf } from '../field-text.ts';
import type { SaveNext } from './save-next.ts';

export type Item = { readonly id: string; readonly place: string };

/** A new item at the end: every field as its shape begins. */
export function emptyItem(fields: readonly Field[], items: readonly Item[]): Item {
  const last = [...items].sort(byPlace).at(-1);
  const item: Record<string, unknown> = { id: newId(), place: placeBetween(last?.place ?? null, null) };
  for (const { name, shape, computed } of fields) if (!computed) item[name] = emptyValue(shape);
  return item as Item;
}

/** The list with one item a step further up (-1) or down (1). */
export function movedItem(items: readonly Item[], id: string, step: -1 | 1): readonly Item[] {
  const sorted = [...items].sort(byPlace);
  const at = sorted.findIndex((one) => one.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= sorted.length) return items;
  const [before, after] = step < 0 ? [sorted[to - 1], sorted[to]] : [sorted[to], sorted[to + 1]];
  const place = placeBetween(before?.place ?? null, after?.place ?? null);
  return items.map((one) => (one.id === id ? { ...one, place } : one)).sort(byPlace);
}

/** What helps with a field is said once, at the first item. */
function withoutHelp({ help: _help, ...field }: Field): Field {
  return field;
}

/** Ordered items with fields of their own: added, changed, moved and removed one by one. */
export function ListEditor({
  draftKey,
  label,
  help,
  item,
  fields,
  value,
  readOnly,
  save,
  editor: Editor,
}: {
  readonly draftKey: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly item: string;
  readonly fields: readonly Field[];
  readonly value: readonly Item[];
  readonly readOnly: boolean;
  readonly save: SaveNext;
  readonly editor: (props: { draftKey: string; field: Field; within: string; value: unknown; readOnly: boolean; save: SaveNext }) => ReactNode;
}) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const change = (next: (items: readonly Item[]) => readonly Item[]) => save((now) => next(now as readonly Item[]));
  const step = (next: (items: readonly Item[]) => readonly Item[]) => void change(next).then(setProblem);
  const sorted = [...value].sort(byPlace);
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string | null>(null);
  const at = sorted.findIndex((one) => one.id === added.current);
  // Who adds an item goes on to write in it.
  useEffect(() => {
    if (at < 0) return;
    added.current = null;
    list.current?.children[at]?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [at]);
  const add = () =>
    step((items) => {
      const item = emptyItem(fields, items);
      added.current = item.id;
      return [...items, item];
    });
  return (
    <fieldset className="list-editor" aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="field-label">{label}</legend>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <ol ref={list}>
        {sorted.map((one, index) => (
          <li key={one.id}>
            <div className={fields.length > 1 ? 'list-item-fields several' : 'list-item-fields hidden-labels'}>
              {fields.map((field) => (
                <Editor
                  key={field.name}
                  draftKey={`${draftKey}:${one.id}:${field.name}`}
                  field={fields.length === 1 ? { ...field, label: `${field.label} ${index + 1}` } : index === 0 ? field : withoutHelp(field)}
                  within={`${item} ${index + 1}`}
                  value={valueOf(one, field)}
                  readOnly={readOnly}
                  save={(next) =>
                    change((items) => items.map((each) => (each.id === one.id ? { ...each, [field.name]: next(valueOf(each, field.name)) } : each)))
                  }
                />
              ))}
            </div>
            {!readOnly && (
              <ListItemSteps
                name={`${item} ${index + 1}`}
                index={index}
                count={sorted.length}
                onMove={(by) => step((items) => movedItem(items, one.id, by))}
                onRemove={() => step((items) => items.filter((each) => each.id !== one.id))}
              />
            )}
          </li>
        ))}
      </ol>
      <FieldProblem>{problem}</FieldProblem>
      {!readOnly && <Button look="quiet" icon="add" onClick={add}>{`Add ${/^[aeiou]/.test(item) ? 'an' : 'a'} ${item}`}</Button>}
    </fieldset>
  );
}
