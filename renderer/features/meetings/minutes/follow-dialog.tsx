import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { ok } from '#shared/base/result.ts';
import { shorten } from '#shared/base/shorten.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, type TypedDay } from '#renderer/parts/day-input.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import type { MeetingSources } from './documents-of-meeting.ts';

/** What a resolution asks somebody to do: a commitment to the committee, or an action. */
export type Follow = 'commitment' | 'action';

const kinds = {
  commitment: { title: 'Make it a commitment', done: 'It is among the commitments, on Today, and at the committee’s next meetings until it is kept.' },
  action: { title: 'Make it an action', done: 'It is among the actions now.' },
} as const;

/** Asks what is to be done, by whom and by when, and records it with the meeting and item that it came from. */
export function FollowDialog({
  kind,
  line,
  sources: { meeting, committee },
  onClose,
}: {
  readonly kind: Follow;
  readonly line: AgendaLine;
  readonly sources: MeetingSources;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const all = meeting.resolutions
    .filter((one) => one.item === line.id)
    .sort(byPlace)
    .map((one) => one.words.trim());
  // What is to be reported is what is promised most often.
  const [words, setWords] = useState(all.find((one) => /\b(report|bring|write|return)/i.test(one)) ?? all[0] ?? '');
  const [title, setTitle] = useState(shorten(words, 200) || line.title);
  const [owner, setOwner] = useState(line.item.presenter);
  const [due, setDue] = useState<TypedDay>({ text: '', day: null, problem: null });
  const source = [committee?.title ?? 'Committee', meeting.date ? longDate(meeting.date) : '', `item ${line.number}`].filter(Boolean).join(', ');
  const perform = async () => {
    const made =
      kind === 'commitment'
        ? await createRecord(store, 'commitment', {
            title: title.trim(),
            committee: meeting.committee,
            report: line.item.report,
            owner,
            due: due.day === null ? null : { kind: 'by', precision: 'day', date: due.day },
            note: [`Asked for by ${source}.`, words].filter(Boolean).join('\n'),
          })
        : await createRecord(store, 'action', { title: title.trim(), owner, due: due.day, source, note: words });
    if (made.ok) say(kinds[kind].done);
    return made.ok ? ok(null) : made;
  };
  return (
    <StepDialog
      title={kinds[kind].title}
      yes="Record it"
      canPerform={title.trim() !== '' && (due.text === '' || due.day !== null)}
      onClose={onClose}
      perform={perform}
    >
      {all.length > 1 && (
        <ChoiceField
          label="Resolution"
          value={words}
          options={all.map((one, index) => [one, `(${index + 1}) ${shorten(one, 90)}`] as const)}
          onChoose={(chosen) => {
            setWords(chosen);
            setTitle(shorten(chosen, 200));
          }}
        />
      )}
      <FieldFrame label="What is to be done">
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.target.value.replace(/\n/g, ' '))}
          />
        )}
      </FieldFrame>
      <FieldFrame label="By whom">{(control) => <RecordPicker control={control} kind="person" value={owner} onChoose={setOwner} />}</FieldFrame>
      <DayInput
        label="By when"
        help="May stay empty."
        value={due}
        onChange={(next) => setDue(next.text === '' ? { text: '', day: null, problem: null } : next)}
      />
      <p className="field-help">{`It is recorded as asked for by ${source}.`}</p>
    </StepDialog>
  );
}
