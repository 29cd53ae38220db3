import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { shorten } from '#shared/base/shorten.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { callInWords, decisionOutline } from '#shared/meetings/minutes/decision-outline.ts';
import { minutedItems } from '#shared/meetings/minutes/minuted.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { saveOutlineAsWord } from '#renderer/parts/save-outline.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { noticeOn } from './minute-fields.ts';
import type { MeetingSave } from './use-meeting-save.ts';
import type { PaperRead } from './use-item-paper.ts';

/** What follows from what was resolved: the notice with its call-in clock, commitments and actions. */
export function AfterResolution({
  line,
  meeting,
  save,
  paper,
}: {
  readonly line: AgendaLine;
  readonly meeting: Meeting;
  readonly save: MeetingSave;
  readonly paper: PaperRead;
}) {
  const store = useStore();
  const lookups = useLookups();
  const committee = useRecord('committee', meeting.committee ?? '') ?? null;
  const [busy, setBusy] = useState(false);
  const own = meeting.resolutions.filter((one) => one.item === line.id);
  const published = own.find((one) => one.noticeOn !== null)?.noticeOn ?? null;
  const writeNotice = async () => {
    setBusy(true);
    const [minuted] = minutedItems(meeting, [line], 'public');
    // An exempt part of an open paper may be told of in its own words only.
    const hasPrivateParts = line.item.parts.some((one) => !isOpen(one));
    const outline =
      minuted &&
      decisionOutline(minuted, {
        meeting,
        committee,
        people: lookups.recordsOf('person'),
        settings: lookups.settings,
        paper: hasPrivateParts ? null : paper.outline,
      });
    const name = [meeting.date, committee?.title, `Decision on ${minuted?.title ?? ''}`].filter(Boolean).join(' ');
    const result = outline ? await saveOutlineAsWord(outline, name) : null;
    setBusy(false);
    if (result && !result.ok) sayProblem(result.problem.message);
    else if (result?.value) say(`The decision notice is in ${result.value}.`);
  };
  const follow = async (kind: 'commitment' | 'action') => {
    const title = shorten(own.map((one) => one.words.trim()).join(' '), 200) || line.title;
    const result =
      kind === 'commitment'
        ? await createRecord(store, 'commitment', { title, committee: meeting.committee, report: line.item.report })
        : await createRecord(store, 'action', { title });
    if (!result.ok) sayProblem(result.problem.message);
    else say(kind === 'commitment' ? 'It is among the commitments now, and on Today until it is kept.' : 'It is among the actions now.');
  };
  return (
    <div className="after-resolution">
      <FieldEditor
        draftKey={`meeting:${meeting.id}:notice:${line.id}`}
        field={noticeOn}
        within={`item ${line.number}`}
        value={published}
        readOnly={save.readOnly}
        save={(next) =>
          save.field('resolutions')((now) => {
            const all = now as Meeting['resolutions'];
            const day = next(published) as string | null;
            return all.map((one) => (one.item === line.id ? { ...one, noticeOn: day } : one));
          })
        }
      />
      {committee?.callIn && (
        <details>
          <summary>{published ? callInWords(published, lookups.settings).at(-1) : 'The call-in period begins when the decision is published.'}</summary>
          {published && callInWords(published, lookups.settings).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </details>
      )}
      {!committee?.callIn && published && <p className="field-help">Published on {longDate(published)}; this committee’s decisions cannot be called in.</p>}
      <div className="toolbar">
        <Button disabled={busy} onClick={() => void writeNotice()}>
          Decision notice …
        </Button>
        {!save.readOnly && (
          <>
            <Button look="quiet" icon="add" onClick={() => void follow('commitment')}>
              Make it a commitment
            </Button>
            <Button look="quiet" icon="add" onClick={() => void follow('action')}>
              Make it an action
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
