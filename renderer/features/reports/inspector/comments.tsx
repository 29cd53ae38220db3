import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { useState } from 'react';
import { type Comment, newComment } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { CommentCard } from '../clearance/comment-card.tsx';
import { useClearance } from '../clearance/use-clearance.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { OtherCommentDialog } from './other-comment-dialog.tsx';
import { removePart } from './remove-part.ts';
import { useReportSave } from './use-report-save.ts';

/** The comments of Legal, Finance and HR: asked for, received, signed, cleared. Their words are written in the paper. */
export function Comments({ fields, session }: { readonly fields: Fields; readonly session: PaperSession }) {
  const { report, template } = fields;
  const store = useStore();
  const { readOnly, save } = useReportSave(report);
  const states = useClearance(fields);
  const comments = [...report.comments].sort(byPlace);
  const nameOf = (kind: string) => `${template.commentKinds.find((one) => one.key === kind)?.label ?? kind} Comments`;
  const change = (next: (items: readonly Comment[]) => readonly Comment[]) => save('comments')((now) => next(now as readonly Comment[]));
  const [isAsking, setAsking] = useState(false);
  const add = async (kind: string) => {
    const made = newComment(kind, '');
    const problem = await change((items) => {
      const last = [...items].sort(byPlace).at(-1);
      return [...items, { ...made, place: placeBetween(last?.place ?? null, null) }];
    });
    if (problem) sayProblem(problem);
    else session.goTo(`comment:${made.id}`);
  };
  const remove = (one: Comment) =>
    removePart(store, {
      report: report.id,
      slot: `comment:${one.id}`,
      name: `the ${nameOf(one.kind)}`,
      words: 'Their words go out of the paper with them.',
      perform: () => change((items) => items.filter((each) => each.id !== one.id)),
    });
  if (template.commentKinds.length === 0) return <p>This template has no comments of Legal, Finance or HR.</p>;
  return (
    <div className="report-fields">
      <p className="field-help">
        A comment is written and signed by a colleague. While it has no words it leaves no trace in the paper. Silence is no clearance.
      </p>
      {comments.map((one) => (
        <CommentCard
          key={one.id}
          comment={one}
          name={nameOf(one.kind)}
          session={session}
          fields={fields}
          states={states}
          readOnly={readOnly}
          onRemove={() => void remove(one)}
        />
      ))}
      {!readOnly && (
        <div className="toolbar">
          {template.commentKinds.map((kind) => (
            <Button key={kind.key} look="quiet" icon="add" onClick={() => void add(kind.key)}>{`${kind.label} Comments`}</Button>
          ))}
          <Button look="quiet" icon="add" onClick={() => setAsking(true)}>
            Other comments …
          </Button>
        </div>
      )}
      {isAsking && <OtherCommentDialog kinds={template.commentKinds} add={add} onClose={() => setAsking(false)} />}
    </div>
  );
}
