import { Fragment, type Ref, useImperativeHandle, useRef } from 'react';
import type { Field, Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useLookups } from '../lookups.tsx';
import { useStore } from '#renderer/data/index.ts';
import { valueOf } from '../field-text.ts';
import { saveField } from '../record-commands.ts';
import { isTitle, shownFields } from '../shown-fields.ts';
import { FieldEditor } from './field-editor.tsx';
import { useNumberTaken } from './number-taken.ts';

const takenWords = 'Another record of this programme has this number too. Give one of them the next free number.';

/** What a screen may ask of a form: the cursor goes to the title, its words selected, or else to the first field. */
export type RecordFormHandle = { readonly recordId: string; readonly focusFirst: () => void };

/**
 * The form of any record, made from its noun's fields. Each field saves itself, one change a field. `only` chooses
 * and orders fields; without it all are shown. `isGrouped`: fields that say so stand under headings.
 * `label` names the form where a screen has several.
 */
export function RecordForm({
  kind,
  record,
  only,
  isGrouped = true,
  label = nouns[kind].label,
  doubts = {},
  ref,
}: {
  readonly kind: Kind;
  readonly record: AnyRecord;
  readonly only?: readonly string[];
  readonly isGrouped?: boolean;
  readonly label?: string;
  /** Sentences for fields whose value may stand but is of no use as it is, by field name. */
  readonly doubts?: Readonly<Record<string, string>>;
  readonly ref?: Ref<RecordFormHandle>;
}) {
  const store = useStore();
  const form = useRef<HTMLFormElement>(null);
  const isTaken = useNumberTaken(kind, record);
  const all = shownFields(kind, useLookups().recordsOf('template'));
  const fields = only ? only.flatMap((name) => all.find((one) => one.name === name) ?? []) : all;
  const titleAt = Math.max(
    0,
    fields.findIndex((one) => isTitle(one)),
  );
  useImperativeHandle(
    ref,
    () => ({
      recordId: record.id,
      focusFirst: () => {
        const drawn = [...(form.current?.children ?? [])].filter((one) => !one.classList.contains('form-group'));
        const first = drawn[titleAt]?.querySelector<HTMLElement>('input, textarea, select, button');
        first?.focus();
        if (first instanceof HTMLInputElement) first.select();
      },
    }),
    [record.id, titleAt],
  );
  return (
    <form ref={form} className="record-form" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {fields.map((field, index) => (
        <Fragment key={`${record.id}:${field.name}`}>
          {isGrouped && field.group !== undefined && field.group !== fields[index - 1]?.group && <h2 className="form-group">{field.group}</h2>}
          <FieldEditor
            draftKey={`${kind}:${record.id}:${field.name}`}
            field={withDoubt(field, field.numbered !== undefined && isTaken ? takenWords : doubts[field.name])}
            value={valueOf(record, field)}
            readOnly={!store.writable}
            save={async (next) => {
              const result = await saveField(store, kind, record.id, field.name, next);
              return result.ok ? null : result.problem.message;
            }}
          />
        </Fragment>
      ))}
    </form>
  );
}

function withDoubt(field: Field, doubt: string | undefined): Field {
  return doubt === undefined ? field : { ...field, help: doubt };
}
