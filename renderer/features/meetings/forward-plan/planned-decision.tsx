import { useState } from 'react';
import { Link } from 'wouter';
import { clearDaysSentences } from '#shared/calendar/clear-days-sentences.ts';
import { noticeNames } from '#shared/calendar/deadline-sentences.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import { keyTest } from '#shared/meetings/notices/key-test.ts';
import { aboutOf, type NoticeKind, noticeOutline, type PlanRecords } from '#shared/meetings/notices/notice-outline.ts';
import { noticeState } from '#shared/meetings/notices/notice-state.ts';
import { useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import { saveOutlineAsWord } from '#renderer/parts/save-outline.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';

const labels: Readonly<Record<NoticeKind, string>> = {
  key: 'Notice of the key decision',
  private: 'Notice of a private meeting',
  'private-again': 'Further notice of a private meeting',
  exception: 'Notice under the general exception',
  urgency: 'Notice of special urgency',
};

/** One planned decision: whether it is key, how its notice stands, and the notices to be published. */
export function PlannedDecision({ entry, records }: { readonly entry: KeyDecision; readonly records: PlanRecords }) {
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const meeting = records.meetings.find((one) => one.id === entry.meeting) ?? null;
  const state = noticeState(entry, meeting, records.settings, localDay());
  const test = keyTest(entry, records.settings);
  const about = aboutOf(entry, records);
  const set = async (field: keyof KeyDecision, value: unknown, done: string) => {
    const result = await saveField(store, 'keyDecision', entry.id, field, () => value);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(done, undoStep(store, result.value));
  };
  const write = async (kind: NoticeKind) => {
    setBusy(true);
    const result = await saveOutlineAsWord(noticeOutline(kind, entry, records), `${labels[kind]}, ${entry.title}`);
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The notice is in ${result.value}.`);
  };
  const missed = test.isKey && !entry.isKey;
  return (
    <li>
      <h2>
        <Link href={placeOf('keyDecision', entry.id)}>{entry.title}</Link>
      </h2>
      <p className="planned-facts">
        <span>{about.maker}</span>
        <span>{about.when}</span>
        {entry.isKey && <strong>Key decision</strong>}
        {entry.isPrivate && <strong>Taken in private</strong>}
      </p>
      <p className={state.isSound ? 'planned-state' : 'planned-state is-open'}>{state.sentences.join(' ')}</p>
      <p className={missed ? 'planned-state is-open' : 'planned-state'}>{test.sentences.join(' ')}</p>
      {state.working && (
        <details>
          <summary>How the days are counted</summary>
          {clearDaysSentences(state.working, noticeNames).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
      <div className="toolbar">
        {missed && (
          <Button look="primary" disabled={!store.writable} onClick={() => void set('isKey', true, 'It is marked as a key decision.')}>
            Mark as a key decision
          </Button>
        )}
        {noticesFor(entry, state.route).map((kind) => (
          <Button key={kind} disabled={busy} onClick={() => void write(kind)}>
            {labels[kind]} …
          </Button>
        ))}
        {entry.noticeOn === null && (entry.isKey || entry.isPrivate) && (
          <Button look="quiet" disabled={!store.writable} onClick={() => void set('noticeOn', localDay(), 'Its notice is published today.')}>
            Published today
          </Button>
        )}
      </div>
    </li>
  );
}

/** The notices that a planned decision needs by the route that is open to it. */
function noticesFor(entry: KeyDecision, route: KeyDecision['procedure']): readonly NoticeKind[] {
  return [...(entry.isKey ? [route === 'notice' ? ('key' as const) : route] : []), ...(entry.isPrivate ? (['private', 'private-again'] as const) : [])];
}
