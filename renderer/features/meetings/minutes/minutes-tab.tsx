import { Fragment, useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { retentionSentences } from '#shared/calendar/deadline-sentences.ts';
import { retentionUntil } from '#shared/calendar/deadlines.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useAgenda } from '../agenda/use-agenda.ts';
import { DocumentDialog, type DocumentVersion } from '../documents/document-dialog.tsx';
import { AttendanceTable, attendanceWords } from './attendance-table.tsx';
import { beginMinutes } from './begin-minutes.ts';
import { decisionVersions, isDecided, type MeetingSources, minutesVersions } from './documents-of-meeting.ts';
import { ExclusionMinute } from './exclusion-minute.tsx';
import { ItemMinute } from './item-minute.tsx';
import { interestFields, sittingFields } from './minute-fields.ts';
import { MinutesList } from './minutes-list.tsx';
import { moveOn } from './move-on.ts';
import { NextAgenda } from './next-agenda.tsx';
import { PromisedBefore } from './promised-before.tsx';
import { type MeetingSave, useMeetingSave } from './use-meeting-save.ts';
import './minutes.css';

/** What came of the meeting: who was there, what was said and resolved, and the minutes as documents. */
export function MinutesTab({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const lookups = useLookups();
  const committee = useRecord('committee', meeting.committee ?? '') ?? null;
  const agenda = useAgenda(meeting);
  const save = useMeetingSave(meeting.id);
  if (!agenda) return null;
  const begin = async () => {
    const result = await store.run({ command: 'meeting.begin-minutes', label: 'Begin the minutes' }, async (reader) => {
      const now = await reader.get('meeting', meeting.id);
      return now ? setEdits('meeting', now, beginMinutes(now, committee, localDay())) : [];
    });
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say('The minutes are begun.', undoStep(store, result.value));
  };
  if (meeting.minutes.length === 0 && meeting.attendance.length === 0) {
    return (
      <>
        <EmptyState
          title="No minutes yet"
          actions={
            <Button look="primary" disabled={!store.writable} onClick={() => void begin()}>
              Begin the minutes
            </Button>
          }
        >
          They begin with everybody who sits on the committee and with every item of the agenda. Recommendations become resolutions with one step, and the
          public minutes hold nothing that is exempt.
        </EmptyState>
        <div className="minutes-before">
          <PromisedBefore meeting={meeting} />
        </div>
      </>
    );
  }
  const sources: MeetingSources = { meeting, committee, agenda, people: lookups.recordsOf('person'), settings: lookups.settings };
  const lacking = agenda.lines.filter((line) => !meeting.minutes.some((one) => one.item === line.id)).length;
  return (
    <div className="minutes">
      <div className="minutes-tab">
        <MinutesList lines={agenda.lines} meeting={meeting} />
        <div className="minutes-text">
          <Documents sources={sources} />
          {lacking > 0 && !save.readOnly && (
            <p className="minutes-lacking">
              {lacking === 1 ? 'One item came onto the agenda since.' : `${lacking} items came onto the agenda since.`}{' '}
              <Button onClick={() => void begin()}>Begin to minute it</Button>
            </p>
          )}
          <Sitting meeting={meeting} committee={committee} save={save} />
          <PromisedBefore meeting={meeting} />
          {agenda.lines.map((line) => (
            <Fragment key={line.id}>
              {line.id === agenda.exclusion?.before && <ExclusionMinute meeting={meeting} words={agenda.exclusion.words} save={save} />}
              <ItemMinute line={line} sources={sources} save={save} />
            </Fragment>
          ))}
          {meeting.date && (
            <details>
              <summary>How long these papers are kept</summary>
              {(['agenda', 'reports', 'minutes', 'background papers'] as const).flatMap((papers) =>
                retentionSentences(retentionUntil(papers, meeting.date as string).working).map((sentence) => <p key={`${papers} ${sentence}`}>{sentence}</p>),
              )}
            </details>
          )}
        </div>
      </div>
    </div>
  );
}

/** Chair, times and who was there. */
function Sitting({ meeting, committee, save }: { readonly meeting: Meeting; readonly committee: Committee | null; readonly save: MeetingSave }) {
  const { words, short } = attendanceWords(meeting.attendance, committee?.quorum ?? null);
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
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter moves on among the fields within. */}
      <div className="minutes-sitting" onKeyDown={moveOn}>
        {sittingFields.map(editor)}
      </div>
      <details open>
        <summary>
          Who was there: {words} {short && <strong className="is-late">{short}</strong>}
        </summary>
        <AttendanceTable meeting={meeting} committee={committee} save={save} />
      </details>
      {meeting.interests.some((one) => one.item === null) && (
        <FieldEditor
          draftKey={`meeting:${meeting.id}:minutes:interests`}
          field={{ name: 'interests', label: 'Interests declared in no particular item', shape: { type: 'list', item: 'interest', fields: interestFields } }}
          value={meeting.interests.filter((one) => one.item === null)}
          readOnly={save.readOnly}
          save={save.interests(null)}
        />
      )}
    </>
  );
}

type Shown = { readonly title: string; readonly versions: readonly DocumentVersion[] };

/** The documents that the minutes become. */
function Documents({ sources }: { readonly sources: MeetingSources }) {
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async (title: string, make: () => Promise<Result<readonly DocumentVersion[]>>) => {
    setBusy(true);
    const made = await make().catch((error: unknown) => {
      setBusy(false);
      throw error;
    });
    setBusy(false);
    if (made.ok) setShown({ title, versions: made.value });
    else sayProblem(made.problem.message);
    return ok(null);
  };
  const hasDecisions = sources.agenda.lines.some((line) => isDecided(sources.meeting, line));
  return (
    <div className="toolbar">
      <Button disabled={busy} onClick={() => void show('Minutes', () => minutesVersions(store, sources))}>
        Minutes …
      </Button>
      {hasDecisions && (
        <Button disabled={busy} onClick={() => void show('Decisions of the meeting', () => decisionVersions(store, sources, null))}>
          All decisions …
        </Button>
      )}
      <NextAgenda sources={sources} />
      {shown && <DocumentDialog title={shown.title} versions={shown.versions} onClose={() => setShown(null)} />}
    </div>
  );
}
