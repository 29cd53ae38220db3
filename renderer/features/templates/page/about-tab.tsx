import type { Field } from '#shared/domain/field.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import type { Draft } from '../use-draft.ts';

const fields: readonly (Field & { readonly name: 'name' | 'authority' | 'body' | 'numbering' })[] = [
  { name: 'name', label: 'Name', shape: { type: 'line', filled: true } },
  { name: 'authority', label: 'Authority', shape: { type: 'line' }, help: 'Whose template it is: a council, a joint committee, any council.' },
  { name: 'body', label: 'Body', shape: { type: 'line' }, help: 'Who the papers are for: a committee, Cabinet, a programme board.' },
  {
    name: 'numbering',
    label: 'Numbers',
    shape: {
      type: 'choice',
      choices: [
        { value: 'running', label: 'Paragraphs 1 to the last through the whole paper' },
        { value: 'decimal', label: 'Headings 1, 2 …; paragraphs and sub-headings 1.1, 1.2 …' },
      ],
    },
  },
];

/** What a template says of itself, and what was done to it. */
export function AboutTab({ draft, record }: { readonly draft: Draft; readonly record: string | null }) {
  return (
    <div className="template-about">
      {fields.map((field) => (
        <FieldEditor
          key={field.name}
          draftKey={`${draft.key}:${field.name}`}
          field={field}
          value={draft.template[field.name]}
          readOnly={draft.readOnly}
          save={(next) => draft.change(`Change a template: ${field.label.toLowerCase()}`, (now): Template => ({ ...now, [field.name]: next(now[field.name]) }))}
        />
      ))}
      <FieldProblem>{draft.problem}</FieldProblem>
      {record !== null && (
        <details>
          <summary>What was changed here</summary>
          <RecordHistory kind="template" id={record} />
        </details>
      )}
    </div>
  );
}
