import { useState } from 'react';
import { addDays, type CalendarDate, localDay } from '#shared/base/calendar-date.ts';
import { type Result, refuse } from '#shared/base/result.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { askMessage } from './ask-message.ts';
import { changeComment } from './change-comment.ts';
import type { CommentOn } from './comment-on.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';

/** A message that is ready to be sent. */
export type ReadyMessage = { readonly subject: string; readonly text: string; readonly to: string };

const daysToAnswer = 7;

/** A week from now, or the Monday after where nobody works on that day. */
function usualDeadline(today: CalendarDate): CalendarDate {
  const day = addDays(today, daysToAnswer);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** Asks a colleague for a comment: by when, about what. The Word file and the message follow; nothing is sent from here. */
export function AskDialog({
  comment,
  name,
  session,
  fields,
  file,
  onClose,
  onAsked,
}: CommentOn & {
  /** What the Word file that goes with the message will be called. */
  readonly file: string;
  readonly onClose: () => void;
  readonly onAsked: (message: ReadyMessage) => void;
}) {
  const store = useStore();
  const lookups = useLookups();
  const [adviser, setAdviser] = useState(comment.adviser);
  const [deadline, setDeadline] = useState(() => dayTyped(comment.deadline ?? usualDeadline(localDay())));
  const [concerns, setConcerns] = useState<ReadonlySet<string>>(new Set(comment.concerns));
  const paragraphs = numberedParagraphs(session);
  const toggle = (id: string) => setConcerns((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const perform = async (): Promise<Result<unknown>> => {
    const by = deadline.day;
    if (by === null) return refuse('no-day', 'Please give the day by which you need the answer.');
    await session.flush();
    const chosen = paragraphs.filter((one) => concerns.has(one.id));
    const result = await changeComment(store, { report: fields.report.id, comment: comment.id, label: `Ask for the ${name}` }, () => ({
      adviser,
      asked: localDay(),
      deadline: by,
      concerns: chosen.map((one) => one.id),
    }));
    if (!result.ok) return result;
    const person = fields.people.find((one) => one.id === adviser);
    const me = fields.people.find((one) => one.id === lookups.settings.me);
    const message = askMessage(fields, {
      name,
      adviser: person?.name ?? '',
      deadline: by,
      concerns: chosen,
      file,
      from: [me?.name ?? '', me?.post ?? '', me?.telephone ?? ''].filter((line) => line !== ''),
    });
    onAsked({ ...message, to: person?.email ?? '' });
    return result;
  };
  return (
    <StepDialog title={`Ask for the ${name}`} yes="Write the file and the message" wide onClose={onClose} perform={perform}>
      <FieldFrame label="Who is asked">{(control) => <RecordPicker control={control} kind="person" value={adviser} onChoose={setAdviser} />}</FieldFrame>
      <DayInput label="Answer wanted by" value={deadline} onChange={setDeadline} />
      <fieldset className="ask-paragraphs">
        <legend className="field-label">Paragraphs concerned</legend>
        <p className="field-help">
          With none chosen, the whole report is asked about. When one of these is changed after the comment is signed, the comment is marked as stale.
        </p>
        <div className="ask-list">
          {paragraphs.map((one) => (
            <label key={one.id}>
              <input type="checkbox" checked={concerns.has(one.id)} onChange={() => toggle(one.id)} />
              <span className="ask-number">{one.number}</span>
              <span>{one.words}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </StepDialog>
  );
}
