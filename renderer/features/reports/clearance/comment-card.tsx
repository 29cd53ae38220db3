import { useState } from 'react';
import { localDay, longDate } from '#shared/base/calendar-date.ts';
import type { Field } from '#shared/domain/noun.ts';
import { type Block, type Comment, restsOn } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { AskComment } from './ask-comment.tsx';
import { changeComment } from './change-comment.ts';
import type { CommentOn } from './comment-on.ts';
import { clearanceWords } from '#renderer/parts/papers/clearance-words.ts';
import { StaleWords } from './stale-words.tsx';
import { type CommentStates, commentStates } from '#renderer/parts/papers/comment-states.ts';
import './clearance.css';

const signFields: readonly Field[] = [
  { name: 'initials', label: 'Initials', shape: { type: 'line' } },
  { name: 'date', label: 'Signed on', shape: { type: 'day' } },
];

/** What a comment becomes, with the text of the report as it is stored. */
type Next = (now: Comment, text: readonly Block[]) => Partial<Comment>;

/** One comment of a colleague: how far it has come, and the next step. Its words stand in the paper. */
export function CommentCard({
  comment,
  name,
  session,
  fields,
  states,
  readOnly,
  onRemove,
}: CommentOn & {
  readonly states: CommentStates;
  readonly readOnly: boolean;
  readonly onRemove: () => void;
}) {
  const store = useStore();
  const [open, setOpen] = useState<'ask' | 'answer' | null>(null);
  const { report } = fields;
  const state = states.stateOf(comment);
  const change = async (label: string, next: Next) => {
    // What was typed a moment ago is signed too.
    await session.flush();
    return changeComment(store, { report: report.id, comment: comment.id, label: `${label} ${name}` }, next);
  };
  const step = async (label: string, done: string, next: Next) => {
    const result = await change(label, next);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(done, undoStep(store, result.value));
  };
  /** Initials and day together are a signature: what it rests on is kept with it. */
  const sign = (now: Comment, text: readonly Block[], patch: Partial<Comment>): Partial<Comment> => {
    const next = { ...now, ...patch };
    const isSigned = next.initials.trim() !== '' && next.date !== null;
    const { basisOf, wordsNow } = commentStates(report.figures, text, localDay());
    return { ...patch, signedOver: isSigned ? restsOn(basisOf(now, session.labels.citable), wordsNow) : [], cleared: null };
  };
  const person = fields.people.find((one) => one.id === comment.adviser);
  const came = [comment.receivedFrom, comment.received ? longDate(comment.received) : ''].filter(Boolean).join(', ');
  return (
    <fieldset className="comment" data-state={state}>
      <legend>{name}</legend>
      <p className="comment-state" role="status">
        {clearanceWords(state, comment)}
      </p>
      {(person || came) && <p className="field-help">{[person ? `Asked: ${person.name}` : '', came ? `Received: ${came}` : ''].filter(Boolean).join(' · ')}</p>}
      {state === 'stale' && <StaleWords changed={states.changedUnder(comment)} session={session} />}
      <div className="pair">
        {signFields.map((field) => (
          <FieldEditor
            key={field.name}
            draftKey={`report:${report.id}:comment:${comment.id}:${field.name}`}
            field={field}
            value={comment[field.name as 'initials' | 'date']}
            readOnly={readOnly}
            save={async (next) => {
              const result = await change('Sign the', (now, text) => sign(now, text, { [field.name]: next(now[field.name as 'initials' | 'date']) }));
              return result.ok ? null : result.problem.message;
            }}
          />
        ))}
      </div>
      {!readOnly && (
        <div className="toolbar">
          {(state === 'wanted' || state === 'asked' || state === 'late') && (
            <Button onClick={() => setOpen('ask')}>{state === 'wanted' ? 'Ask …' : 'Ask again …'}</Button>
          )}
          {state !== 'cleared' && <Button onClick={() => setOpen('answer')}>Take in the answer …</Button>}
          {state === 'stale' && (
            <Button
              onClick={() => void step('Sign again the', `The ${name} stand on what the paper says now.`, (now, text) => sign(now, text, { date: localDay() }))}
            >
              Signed again today
            </Button>
          )}
          {state === 'signed' && (
            <Button look="primary" onClick={() => void step('Clear the', `The ${name} are cleared.`, () => ({ cleared: localDay() }))}>
              Mark as cleared
            </Button>
          )}
          {state === 'cleared' && (
            <Button look="quiet" onClick={() => void step('No longer cleared:', `The ${name} are no longer cleared.`, () => ({ cleared: null }))}>
              Not cleared after all
            </Button>
          )}
          <Button look="quiet" onClick={() => session.goTo(`comment:${comment.id}`)}>
            Write it in the paper
          </Button>
          <IconButton icon="remove" label={`Remove the ${name}`} onClick={onRemove} />
        </div>
      )}
      {open === 'ask' && <AskComment comment={comment} name={name} session={session} fields={fields} onClose={() => setOpen(null)} />}
      {open === 'answer' && <AnswerDialog comment={comment} name={name} session={session} fields={fields} onClose={() => setOpen(null)} />}
    </fieldset>
  );
}
