import type { FieldShape } from '#shared/domain/field.ts';
import type { FrontField, PartOf, Template } from '#shared/domain/template/index.ts';
import { changedPart, freshKey } from '#shared/templates/editing.ts';
import type { Draft } from '../use-draft.ts';
import { RowsEditor } from './rows-editor.tsx';

const from: Readonly<Record<FrontField['from'], string>> = {
  committee: 'The committee',
  'meeting-date': 'The day of the meeting',
  'agenda-item': 'The agenda item',
  'report-of': 'The post whose report it is',
  written: 'Filled in by the author',
  council: 'The council',
  programme: 'The programme',
  sponsor: 'The programme’s sponsor',
  manager: 'The programme’s manager',
  issued: 'The day it was issued',
  exempt: 'Why it is not for publication',
  title: 'The title, on a cover',
  kind: 'The name of the template, on a cover',
};

const styles: Readonly<Record<FrontField['style'], string>> = {
  line: 'On a line',
  row: 'In two columns',
  capitals: 'In capitals',
  control: 'In the table of a cover',
  council: 'As the council of a cover',
  title: 'As the title of a cover',
  kind: 'As the kind of paper on a cover',
};

const choices = (words: Readonly<Record<string, string>>): FieldShape => ({
  type: 'choice',
  choices: Object.entries(words).map(([value, label]) => ({ value, label })),
});

const columns = [
  { name: 'label', label: 'Name of line', shape: { type: 'line' } as FieldShape },
  { name: 'from', label: 'Words of line', shape: choices(from) },
  { name: 'style', label: 'Look of line', shape: choices(styles) },
];

/** The lines of the front block: what stands before each, and where its words come from. */
export function FrontRows({ draft, at, part }: { readonly draft: Draft; readonly at: number; readonly part: PartOf<'front'> }) {
  const { fields } = part;
  const set = (next: (rows: readonly FrontField[]) => readonly FrontField[]) => (now: Template) => ({
    ...now,
    parts: changedPart(now.parts, part, at, (one) => (one.part === 'front' ? { ...one, fields: next(one.fields) } : one)),
  });
  const keys = fields.map((one) => one.key);
  return (
    <RowsEditor<FrontField>
      draftKey={`${draft.key}:front`}
      label="Lines of the front block"
      one="line"
      columns={columns}
      rows={fields}
      readOnly={draft.readOnly}
      problem={draft.problem}
      fresh={() => ({ key: freshKey('line', keys), label: 'New line', from: 'written', style: 'line' })}
      change={(label, next) => draft.change(label, set(next))}
      step={(label, next) => draft.step(label, set(next))}
    />
  );
}
