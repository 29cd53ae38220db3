import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { retentionSentences } from '#shared/calendar/deadline-sentences.ts';
import { retentionUntil } from '#shared/calendar/deadlines.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { minutesOutline } from '#shared/meetings/minutes/minutes-outline.ts';
import type { Reader } from '#shared/meetings/minutes/minuted.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { saveOutlineAsWord } from '#renderer/parts/save-outline.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useAgenda } from '../agenda/use-agenda.ts';
import { beginMinutes } from './begin-minutes.ts';
import { ItemMinute } from './item-minute.tsx';
import { attendanceField, interestFields, sittingFields } from './minute-fields.ts';
import { useMeetingSave } from './use-meeting-save.ts';
import './minutes.css';

/** What came of the meeting: who was there, what was said and resolved, and the minutes as documents. */
export function MinutesTab({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const lookups = useLookups();
  const committee = useRecord('committee', meeting.committee ?? '') ?? null;
  const agenda = useAgenda(meeting);
  const save = useMeetingSave(meeting.id);
  const [busy, setBusy] = useState(false);
  if (!agenda) return null;
  const begin = async () => {
    const result = await store.run({ command: 'meeting.begin-minutes', label: 'Begin the minutes' }, async (reader) => {
      const now = await reader.get('meeting', meeting.id);
      return now ? setEdits('meeting', now, beginMinutes(now, committee)) : [];
    });
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say('The minutes are begun.', undoStep(store, result.value));
  };
  if (meeting.minutes.length === 0 && meeting.attendance.length === 0) {
    return (
      <EmptyState
        title="No minutes yet"
        actions={
          <Button look="primary" disabled={!store.writable} onClick={() => void begin()}>
            Begin the minutes
          </Button>
        }
      >
        They begin with everybody who sits on the committee and with every item of the agenda. Recommendations become resolutions with one step, and the public
        minutes hold nothing that is exempt.
      </EmptyState>
    );
  }
  const write = async (reader: Reader) => {
    setBusy(true);
    const outline = minutesOutline(
      { meeting, committee, people: lookups.recordsOf('person'), settings: lookups.settings, lines: agenda.lines, exclusion: agenda.exclusion },
      reader,
    );
    const name = [meeting.date, committee?.title, reader === 'public' ? 'minutes, public' : 'minutes'].filter(Boolean).join(' ');
    const result = await saveOutlineAsWord(outline, name);
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The minutes are in ${result.value}.`);
  };
  const editor = (field: Field) => (
    <FieldEditor
      key={field.name}
      draftKey={`meeting:${meeting.id}:minutes:${field.name}`}
      field={field}
      value={meeting[field.name as keyof Meeting]}
      readOnly={save.readOnly}
      save={save.field(field.name as keyof Meeting)}
    />
  );
  const lacking = agenda.lines.filter((line) => !meeting.minutes.some((one) => one.item === line.id));
  return (
    <div className="minutes-tab">
      <div className="toolbar">
        <Button disabled={busy} onClick={() => void write('members')}>
          Minutes for members …
        </Button>
        <Button disabled={busy} onClick={() => void write('public')}>
          Public minutes …
        </Button>
        {lacking.length > 0 && !save.readOnly && (
          <Button look="quiet" onClick={() => void begin()}>
            Begin {lacking.length === 1 ? 'one item' : `${lacking.length} items`} added since
          </Button>
        )}
      </div>
      <div className="minutes-sitting">{sittingFields.map(editor)}</div>
      <details open={meeting.attendance.length < 6}>
        <summary>
          Who was there ({meeting.attendance.filter((one) => one.presence === 'present').length} present,{' '}
          {meeting.attendance.filter((one) => one.presence === 'apologies').length} apologies)
        </summary>
        {editor(attendanceField)}
      </details>
      <FieldEditor
        draftKey={`meeting:${meeting.id}:minutes:interests`}
        field={{ name: 'interests', label: 'Interests declared in no particular item', shape: { type: 'list', item: 'interest', fields: interestFields } }}
        value={meeting.interests.filter((one) => one.item === null)}
        readOnly={save.readOnly}
        save={save.interests(null)}
      />
      {agenda.lines.map((line) => (
        <ItemMinute key={line.id} line={line} meeting={meeting} save={save} />
      ))}
      {meeting.date && (
        <details>
          <summary>How long these papers are kept</summary>
          {(['agenda', 'reports', 'minutes', 'background papers'] as const).flatMap((papers) =>
            retentionSentences(retentionUntil(papers, meeting.date as string).working).map((sentence) => <p key={`${papers} ${sentence}`}>{sentence}</p>),
          )}
        </details>
      )}
      {meeting.confirmed && <p className="field-help">These minutes were confirmed on {longDate(meeting.confirmed)}.</p>}
    </div>
  );
}
