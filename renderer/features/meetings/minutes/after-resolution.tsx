import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { callInWords } from '#shared/meetings/minutes/decision-outline.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { DocumentDialog, type DocumentVersion } from '../documents/document-dialog.tsx';
import { decisionVersions, isDecided, type MeetingSources } from './documents-of-meeting.ts';
import { type Follow, FollowDialog } from './follow-dialog.tsx';
import { noticeOn } from './minute-fields.ts';
import type { MeetingSave } from './use-meeting-save.ts';

/** What follows from what was decided about an item: the notice with its call-in clock, commitments and actions. */
export function AfterResolution({ line, sources, save }: { readonly line: AgendaLine; readonly sources: MeetingSources; readonly save: MeetingSave }) {
  const store = useStore();
  const { meeting, committee, settings } = sources;
  const [follow, setFollow] = useState<Follow | null>(null);
  const [versions, setVersions] = useState<readonly DocumentVersion[] | null>(null);
  const entries = useRecords('keyDecision');
  const own = meeting.resolutions.filter((one) => one.item === line.id);
  if (!isDecided(meeting, line)) return null;
  const planned = (entries ?? []).find((one) => one.report !== null && one.report === line.item.report && one.decided === null && one.withdrawn === null);
  const settle = async () => {
    if (!planned) return;
    const result = await saveField(store, 'keyDecision', planned.id, 'decided', () => meeting.date);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say('It has left the forward plan.', undoStep(store, result.value));
  };
  const published = own.find((one) => one.noticeOn !== null)?.noticeOn ?? null;
  // Nothing is published of a decision that is still to be taken.
  const isAhead = meeting.date !== null && meeting.date > localDay();
  const isBefore = published !== null && meeting.date !== null && published < meeting.date;
  const show = async () => {
    const made = await decisionVersions(store, sources, line.id);
    if (made.ok) setVersions(made.value);
    else sayProblem(made.problem.message);
  };
  const setPublished = (next: (now: unknown) => unknown) =>
    save.field('resolutions')((now) => {
      const day = next(published) as string | null;
      return (now as Meeting['resolutions']).map((one) => (one.item === line.id ? { ...one, noticeOn: day } : one));
    });
  const clock = committee?.callIn && !isBefore ? callInWords(published, settings) : [];
  return (
    <div className="after-resolution">
      {own.length > 0 && (
        <FieldEditor
          draftKey={`meeting:${meeting.id}:notice:${line.id}`}
          field={noticeOn}
          within={`item ${line.number}`}
          value={published}
          readOnly={save.readOnly}
          save={setPublished}
        />
      )}
      <div className="toolbar">
        {own.length > 0 && published === null && !isAhead && !save.readOnly && (
          <Button look="quiet" onClick={() => void setPublished(() => localDay())}>
            Published today
          </Button>
        )}
        <Button onClick={() => void show()}>Decision notice …</Button>
        {planned && !save.readOnly && (
          <Button look="quiet" onClick={() => void settle()}>
            Mark as decided in the forward plan
          </Button>
        )}
        {!save.readOnly && (
          <>
            <Button look="quiet" icon="add" onClick={() => setFollow('commitment')}>
              Commitment …
            </Button>
            <Button look="quiet" icon="add" onClick={() => setFollow('action')}>
              Action …
            </Button>
          </>
        )}
      </div>
      <FieldProblem>{isBefore ? `The meeting is on ${longDate(meeting.date ?? '')}. A decision is published once it is taken.` : null}</FieldProblem>
      {clock.length === 1 && <p className="field-help">{clock[0]}</p>}
      {clock.length > 1 && (
        <details className="call-in">
          <summary>{clock.at(-1)}</summary>
          {clock.slice(0, -1).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
      {clock.length === 0 && published && !isBefore && (
        <p className="field-help">Published on {longDate(published)}; this committee’s decisions cannot be called in.</p>
      )}
      {follow && <FollowDialog kind={follow} line={line} sources={sources} onClose={() => setFollow(null)} />}
      {versions && <DocumentDialog title={`Decision on item ${line.number}`} versions={versions} onClose={() => setVersions(null)} />}
    </div>
  );
}
