import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Field } from '#shared/domain/noun.ts';
import { type Comment, newComment } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import { removePart } from './remove-part.ts';
import { changeItem, useReportSave } from './use-report-save.ts';

const fieldsOf: readonly Field[] = [
  { name: 'initials', label: 'Initials', shape: { type: 'line' } },
  { name: 'date', label: 'Date', shape: { type: 'day' } },
];

/** The comments of Legal, Finance and HR: kind, initials and date. Their words are written in the paper. */
export function Comments({ fields: { report, template }, onGo }: { readonly fields: Fields; readonly onGo: (part: string) => void }) {
  const store = useStore();
  const { readOnly, save } = useReportSave(report);
  const comments = [...report.comments].sort(byPlace);
  const labelOf = (kind: string) => template.commentKinds.find((one) => one.key === kind)?.label ?? kind;
  const change = (next: (items: readonly Comment[]) => readonly Comment[]) => save('comments')((now) => next(now as readonly Comment[]));
  const add = async (kind: string) => {
    const made = newComment(kind, '');
    const problem = await change((items) => {
      const last = [...items].sort(byPlace).at(-1);
      return [...items, { ...made, place: placeBetween(last?.place ?? null, null) }];
    });
    if (problem) sayProblem(problem);
    else onGo(`comment:${made.id}`);
  };
  const remove = (one: Comment) =>
    removePart(store, {
      report: report.id,
      slot: `comment:${one.id}`,
      name: `The ${labelOf(one.kind)} Comments`,
      words: 'Their words go out of the paper with them.',
      perform: () => change((items) => items.filter((each) => each.id !== one.id)),
    });
  if (template.commentKinds.length === 0) return <p>This template has no comments of Legal, Finance or HR.</p>;
  return (
    <div className="report-fields">
      <p className="field-help">A comment is written and signed by a colleague. While it has no words it leaves no trace in the paper.</p>
      {comments.map((one) => (
        <fieldset key={one.id} className="comment">
          <legend>{`${labelOf(one.kind)} Comments`}</legend>
          <div className="pair">
            {fieldsOf.map((field) => (
              <FieldEditor
                key={field.name}
                draftKey={`report:${report.id}:comment:${one.id}:${field.name}`}
                field={field}
                value={one[field.name as 'initials' | 'date']}
                readOnly={readOnly}
                save={(next) =>
                  change((items) => changeItem<Comment>(items, one.id, (each) => ({ ...each, [field.name]: next(each[field.name as 'initials' | 'date']) })))
                }
              />
            ))}
          </div>
          <div className="toolbar">
            <Button look="quiet" onClick={() => onGo(`comment:${one.id}`)}>
              Write it in the paper
            </Button>
            {!readOnly && <IconButton icon="remove" label={`Remove the ${labelOf(one.kind)} Comments`} onClick={() => void remove(one)} />}
          </div>
        </fieldset>
      ))}
      {!readOnly && (
        <div className="toolbar">
          {template.commentKinds.map((kind) => (
            <Button key={kind.key} look="quiet" icon="add" onClick={() => void add(kind.key)}>{`${kind.label} Comments`}</Button>
          ))}
        </div>
      )}
    </div>
  );
}
