import { weekdayDate } from '#shared/base/calendar-date.ts';
import { planSentences } from '#shared/calendar/back-plan-sentences.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { planOf, unfinishedReports } from '#shared/meetings/meeting-plan.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import { Link } from 'wouter';
import { listWords } from '#shared/base/list-words.ts';
import { useRecords } from '#renderer/data/index.ts';
import { distanceWords } from '#renderer/parts/days-away.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { useAgenda } from '../agenda/use-agenda.ts';
import { WorkingTable } from './working-table.tsx';

/** The days before a meeting by which things must be done, each with how it was counted, and what is not there yet. */
export function DeadlinesTab({ meeting }: { readonly meeting: Meeting }) {
  const lookups = useLookups();
  const reports = useRecords('report');
  const agenda = useAgenda(meeting);
  if (!reports || !lookups.ready || !agenda) return null;
  if (meeting.date === null) return <p>The days are counted back from the date of the meeting, and it has none yet. It is set under Details.</p>;
  const today = localDay();
  const committee = lookups.recordsOf('committee').find((one) => one.id === meeting.committee) ?? null;
  const due = publicationOf({ date: meeting.date, published: meeting.published }, committee, lookups.settings);
  const missing = unfinishedReports(meeting, reports);
  const undecided = agenda.lines.filter((one) => one.access.access === 'undecided' && !one.withdrawn);
  return (
    <div className="deadlines">
      <section aria-labelledby="deadlines-steps">
        <h2 id="deadlines-steps">Days before this meeting</h2>
        <table className="days-table">
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">By</th>
              <th scope="col">How it is counted</th>
            </tr>
          </thead>
          <tbody>
            {planOf(meeting.date, committee, lookups.settings).map((one) => (
              <tr key={one.key} className={one.day < today ? 'is-out' : undefined}>
                <td>{one.kind === 'publication' ? 'Agenda and reports published' : one.label}</td>
                <td>
                  {weekdayDate(one.day)}
                  <small className="days-away">{distanceWords(one.day, today)}</small>
                </td>
                <td>
                  {one.kind === 'publication' ? `${due.working.rule.days} clear days: the working stands below` : planSentences(one)[0]?.replace(/^.*?: /, '')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="field-help">
          Steps, clear days and holidays are the council’s: <Link href="/settings/meetings">Settings</Link>. A committee may have clear days of its own.
        </p>
      </section>
      <section aria-labelledby="deadlines-missing">
        <h2 id="deadlines-missing">Not handed in yet</h2>
        {missing.length === 0 ? (
          <p className="meetings-none">Every report for this meeting is submitted or issued.</p>
        ) : (
          <ul>
            {missing.map((one) => (
              <li key={one.id}>
                <Link href={placeOf('report', one.id)}>{one.title}</Link>{' '}
                <small>{lookups.settings.reportStages.find(({ value }) => value === one.stage)?.label.toLowerCase()}</small>
              </li>
            ))}
          </ul>
        )}
        {undecided.length > 0 && (
          <p>
            {`Nobody has decided yet who may see ${undecided.length === 1 ? 'item' : 'items'} ${listWords(undecided.map((one) => one.number))}. `}
            <Link href={`/meetings/${meeting.id}/agenda`}>To the agenda</Link>
          </p>
        )}
      </section>
      <section aria-labelledby="deadlines-working">
        <h2 id="deadlines-working">Clear days before this meeting</h2>
        <WorkingTable working={due.working} />
        {meeting.published !== null && (
          <p className={due.enough ? undefined : 'field-problem'}>
            {due.enough
              ? `It was published in time: ${due.countWords}.`
              : `It was published too late: ${due.countWords}. What was not out in time can be taken only as urgent.`}
          </p>
        )}
      </section>
    </div>
  );
}
