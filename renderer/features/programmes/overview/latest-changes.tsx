import { useMemo } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { recordChanges } from '#shared/changes/what-changed.ts';
import { recordWords } from '#shared/changes/what-changed-text.ts';
import { usePeriod, useRecords } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { firstDay, ofProgramme } from '#renderer/parts/what-changed-choice.ts';

const few = 5;
const words = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** The most important of what changed since the last report, and where all of it stands. */
export function LatestChanges({ programme, today }: { readonly programme: string; readonly today: string }) {
  const reports = useRecords('report');
  if (!reports) return null;
  return <Since programme={programme} from={firstDay(reports, programme, today).day} today={today} />;
}

function Since({ programme, from, today }: { readonly programme: string; readonly from: string; readonly today: string }) {
  const lookups = useLookups();
  const projects = useRecords('project');
  const period = useMemo(() => ({ from, to: today }), [from, today]);
  const found = usePeriod(period);
  const changes = useMemo(
    () => (found && projects ? recordChanges(ofProgramme(found.states, programme, projects), lookups) : null),
    [found, projects, programme, lookups],
  );
  const all = <Link href={`/programmes/${programme}/changes`}>What changed</Link>;
  return (
    <section aria-labelledby="overview-changes">
      <h2 id="overview-changes">Changed since {longDate(from)}</h2>
      {changes?.length === 0 && <p className="soft">Nothing is different since then. {all}</p>}
      {changes && changes.length > 0 && (
        <>
          <ul className="overview-list">
            {changes.slice(0, few).map((one) => (
              <li key={`${one.kind}:${one.id}`}>
                <span className="soft">{words[one.what]}</span>
                <span>
                  {one.what === 'removed' ? recordWords(one) : <Link href={placeOf(one.kind, one.id)}>{recordWords(one)}</Link>}
                  {one.differences[0] && <small className="soft">{` ${one.differences[0].label}: ${shortened(one.differences[0].to)}`}</small>}
                </span>
              </li>
            ))}
          </ul>
          <p>
            {changes.length > few ? `${(changes.length - few).toLocaleString('en-GB')} more under ` : 'All under '}
            {all}
          </p>
        </>
      )}
    </section>
  );
}

function shortened(text: string): string {
  if (text === '') return 'now empty';
  return text.length > 80 ? `${text.slice(0, 78)}…` : text;
}
