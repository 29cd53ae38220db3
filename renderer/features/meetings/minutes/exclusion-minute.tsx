import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { exclusionOutcome, resolutionWords, voteFields } from './minute-fields.ts';
import { moveOn } from './move-on.ts';
import type { MeetingSave } from './use-meeting-save.ts';

type Minute = NonNullable<Meeting['exclusion']>;

/** What came of the motion to exclude the public, which the minutes print once its outcome is recorded. `words` are those of the agenda. */
export function ExclusionMinute({ meeting, words, save }: { readonly meeting: Meeting; readonly words: string; readonly save: MeetingSave }) {
  const { exclusion: minute } = meeting;
  const isRecorded = minute !== undefined && minute.outcome !== 'open';
  const editor = (field: Field, blank: unknown) => (
    <FieldEditor
      key={field.name}
      draftKey={`meeting:${meeting.id}:exclusion:${field.name}`}
      field={field}
      within="exclusion of the public"
      value={minute?.[field.name as keyof Minute] ?? blank}
      readOnly={save.readOnly}
      save={save.exclusion(words, field.name as keyof Minute)}
    />
  );
  return (
    <section className="item-minute" aria-labelledby="minute-exclusion" onKeyDown={moveOn}>
      <div className="item-minute-head">
        <h2 id="minute-exclusion" tabIndex={-1}>
          Exclusion of the public
        </h2>
      </div>
      {!isRecorded && <p className="field-help">{words}</p>}
      {isRecorded && editor({ ...resolutionWords, label: minute.outcome === 'agreed' ? 'Resolved' : 'Moved' }, words)}
      <div className="minute-votes">
        {isRecorded && voteFields.filter(({ name }) => name !== 'outcome').map((field) => editor(field, null))}
        {editor(exclusionOutcome, 'open')}
      </div>
    </section>
  );
}
