import { useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { refuse } from '#shared/base/result.ts';
import { insertItem, removeItem } from '#shared/changes/edits.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { answerBlocks } from './answer-blocks.ts';
import { changeComment } from './change-comment.ts';
import type { CommentOn } from './comment-on.ts';

/** Takes in what a colleague answered: the words, from whom and when. An earlier signature goes with the words that it was under. */
export function AnswerDialog({ comment, name, session, fields, onClose }: CommentOn & { readonly onClose: () => void }) {
  const store = useStore();
  const person = fields.people.find((one) => one.id === comment.adviser);
  const [text, setText] = useState('');
  const [from, setFrom] = useState(comment.receivedFrom || person?.name || '');
  const [received, setReceived] = useState(() => dayTyped(comment.received ?? localDay()));
  const slot = `comment:${comment.id}`;
  const perform = async () => {
    const day = received.day;
    if (day === null) return refuse('no-day', 'Please give the day on which the answer came.');
    await session.flush();
    const blocks = answerBlocks(text, slot);
    const result = await changeComment(
      store,
      { report: fields.report.id, comment: comment.id, label: `Take in the ${name}` },
      () => ({ received: day, receivedFrom: from.trim(), initials: '', date: null, signedOver: [], cleared: null }),
      async (reader) => {
        const before = (await reader.blocks(fields.report.id)).filter((block) => block.slot === slot);
        return [
          ...before.map((block) => removeItem('report', fields.report.id, 'blocks', block)),
          ...blocks.map((block) => insertItem('report', fields.report.id, 'blocks', block)),
        ];
      },
    );
    if (result.ok) session.goTo(slot);
    return result;
  };
  return (
    <StepDialog title={`Take in the ${name}`} yes="Put it into the paper" wide canPerform={text.trim() !== ''} onClose={onClose} perform={perform}>
      <FieldFrame
        label="Words of the comment"
        help="Paste or type what was sent. Numbers before paragraphs are left out: the paper makes its own. Words that stand there already are replaced."
      >
        {(control) => <textarea {...control} className="input" rows={10} value={text} onChange={(event) => setText(event.target.value)} />}
      </FieldFrame>
      <div className="pair">
        <FieldFrame label="From whom">
          {(control) => <input {...control} className="input" maxLength={300} value={from} onChange={(event) => setFrom(event.target.value)} />}
        </FieldFrame>
        <DayInput label="Received on" value={received} onChange={setReceived} />
      </div>
    </StepDialog>
  );
}
