import type { FieldShape } from '#shared/domain/field.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { freshKey } from '#shared/templates/editing.ts';
import { RowsEditor } from '../fields/rows-editor.tsx';
import type { Draft } from '../use-draft.ts';

const line: FieldShape = { type: 'line' };
type Implication = Template['implications'][number];
type CommentKind = Template['commentKinds'][number];

/** The implications that every report in the template weighs, in the order in which they are listed. */
export function ImplicationsTab({ draft }: { readonly draft: Draft }) {
  const rows = draft.template.implications;
  const set = (next: (rows: readonly Implication[]) => readonly Implication[]) => (now: Template) => ({ ...now, implications: next(now.implications) });
  return (
    <RowsEditor<Implication>
      draftKey={`${draft.key}:implications`}
      label="Implications"
      one="implication"
      columns={[
        { name: 'label', label: 'In the list', shape: line },
        { name: 'heading', label: 'Heading where it is material', shape: line },
      ]}
      rows={rows}
      readOnly={draft.readOnly}
      problem={draft.problem}
      fresh={() => ({
        key: freshKey(
          'implication',
          rows.map((one) => one.key),
        ),
        label: 'new implication',
        heading: 'New Implications',
      })}
      change={(label, next) => draft.change(label, set(next))}
      step={(label, next) => draft.step(label, set(next))}
    />
  );
}

/** Whose comments a report in the template can have. */
export function CommentsTab({ draft }: { readonly draft: Draft }) {
  const rows = draft.template.commentKinds;
  const set = (next: (rows: readonly CommentKind[]) => readonly CommentKind[]) => (now: Template) => ({ ...now, commentKinds: next(now.commentKinds) });
  return (
    <RowsEditor<CommentKind>
      draftKey={`${draft.key}:comments`}
      label="Kinds of comment"
      one="kind of comment"
      columns={[{ name: 'label', label: 'Comments of', shape: line }]}
      rows={rows}
      readOnly={draft.readOnly}
      problem={draft.problem}
      fresh={() => ({
        key: freshKey(
          'comment',
          rows.map((one) => one.key),
        ),
        label: 'New',
      })}
      change={(label, next) => draft.change(label, set(next))}
      step={(label, next) => draft.step(label, set(next))}
    />
  );
}
