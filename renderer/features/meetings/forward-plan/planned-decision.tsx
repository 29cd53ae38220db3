import { useState } from 'react';
import { Link } from 'wouter';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import { keyTest } from '#shared/meetings/notices/key-test.ts';
import { aboutOf, type NoticeKind, noticeOutline, type PlanRecords } from '#shared/meetings/notices/notice-outline.ts';
import { noticeState } from '#shared/meetings/notices/notice-state.ts';
import { noticeDays } from '#shared/meetings/notices/notices-due.ts';
import { useStore } from '#renderer/data/index.ts';
import { distanceWords } from '#renderer/parts/days-away.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { PublicDocument } from './public-document.tsx';

const labels: Readonly<Record<NoticeKind, string>> = {
  key: 'Notice of the key decision',
  private: 'Notice of a private meeting',
  'private-again': 'Further notice of a private meeting',
  exception: 'Notice under the general exception',
  urgency: 'Notice of special urgency',
};

/** One planned decision: whether it is key, how its notice stands, and the notices to be published, each with its day. */
export function PlannedDecision({ entry, records }: { readonly entry: KeyDecision; readonly records: PlanRecords }) {
  const store = useStore();
  const today = localDay();
  const [shown, setShown] = useState<NoticeKind | null>(null);
  const meeting = records.meetings.find((one) => one.id === entry.meeting) ?? null;
  const state = noticeState(entry, meeting, records.settings, today);
  const test = keyTest(entry, records.settings);
  const days = noticeDays(entry, meeting, records.settings, today);
  const about = aboutOf(entry, records);
  const set = async (field: keyof KeyDecision, value: unknown, done: string) => {
    const result = await saveField(store, 'keyDecision', entry.id, field, () => value);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(done, undoStep(store, result.value));
  };
  const missed = test.isKey && !entry.isKey;
  const heading = `planned-${entry.id}`;
  return (
    <li aria-labelledby={heading}>
      <div className="planned-head">
        <h2 id={heading}>
          <Link href={placeOf('keyDecision', entry.id)}>{entry.title}</Link>
        </h2>
        {entry.isKey && <strong className="planned-mark">Key decision</strong>}
        {entry.isPrivate && <strong className="planned-mark">Taken in private</strong>}
      </div>
      <p className="planned-facts">
        <span>{about.maker}</span>
        {meeting ? <Link href={placeOf('meeting', meeting.id)}>{about.when}</Link> : <span>{about.when}</span>}
        {entry.report && <Link href={placeOf('report', entry.report)}>Report</Link>}
      </p>
      <div className="planned-columns">
        <div>
          <h3>Is it key?</h3>
          <ul className={missed ? 'planned-state is-open' : 'planned-state'}>
            {test.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {missed && (
            <Button look="primary" disabled={!store.writable} onClick={() => void set('isKey', true, 'It is marked as a key decision.')}>
              Mark as a key decision
            </Button>
          )}
        </div>
        <div>
          <h3>Notice</h3>
          <ul className={state.isSound ? 'planned-state' : 'planned-state is-open'}>
            {state.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {entry.noticeOn === null && (entry.isKey || entry.isPrivate) && (
            <Button look="quiet" disabled={!store.writable} onClick={() => void set('noticeOn', today, `Its notice is published today, ${longDate(today)}.`)}>
              Published today
            </Button>
          )}
        </div>
      </div>
      {days.length > 0 && (
        <ul className="planned-notices">
          {days.map(({ kind, day, working }) => (
            <li key={kind}>
              <Button onClick={() => setShown(kind)}>{labels[kind]} …</Button>
              <span>
                {kind === 'urgency' ? 'as soon as it is agreed' : `by ${weekdayDate(day)}`} {kind !== 'urgency' && <small>{distanceWords(day, today)}</small>}
              </span>
              <details>
                <summary>How it is counted</summary>
                {working.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </details>
            </li>
          ))}
        </ul>
      )}
      {shown && (
        <PublicDocument
          title={labels[shown]}
          outline={noticeOutline(shown, entry, records)}
          fileName={`${labels[shown]}, ${entry.title}`}
          records={records}
          onClose={() => setShown(null)}
        />
      )}
    </li>
  );
}
