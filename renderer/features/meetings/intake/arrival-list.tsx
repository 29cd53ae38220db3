import { useId } from 'react';
import { counted } from '#shared/base/count.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ArrivalRow } from './arrival-row.tsx';
import { proposalsIn } from './arrivals.ts';
import type { ArrivalsDesk } from './use-arrivals.ts';

/** What was read of the files, before any of it is taken in: what each is, where it goes, what is wrong with it, and what was refused. */
export function ArrivalList({
  desk: { arrivals, change, clear },
  lines,
  papers,
  isBusy,
  onTakeIn,
}: {
  readonly desk: ArrivalsDesk;
  readonly lines: readonly AgendaLine[];
  readonly papers: readonly ReceivedPaper[];
  readonly isBusy: boolean;
  readonly onTakeIn: () => void;
}) {
  const proposals = proposalsIn(arrivals.list);
  const others = arrivals.list.flatMap((one) => (one.is === 'proposed' ? [] : [one]));
  const wanted = proposals.filter((one) => one.isWanted && one.title.trim() !== '').length;
  const people = useLookups().recordsOf('person');
  const senders = useId();
  const names = [...new Set([...papers.map((one) => one.receivedFrom), ...proposals.map((one) => one.arrived.from), ...people.map((one) => one.name)])]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, 'en-GB'));
  const isLacking = proposals.some((one) => one.isWanted && one.title.trim() === '');
  return (
    <section className="arrivals" aria-label="Papers that were read">
      <h2>{proposals.length === 0 ? 'No paper can be taken in' : `${counted(proposals.length, 'paper', 'papers')} to take in`}</h2>
      {proposals.length > 0 && (
        <>
          <p className="arrivals-note">Nothing is stored yet. A paper is never public by being taken in: that is decided on the agenda.</p>
          <datalist id={senders}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <div className="arrivals-scroll">
            <table className="plain-table arrivals-table">
              <thead>
                <tr>
                  <th scope="col">Take in</th>
                  <th scope="col">Paper</th>
                  <th scope="col">Agenda item</th>
                  <th scope="col">Publication</th>
                  <th scope="col">Found</th>
                </tr>
              </thead>
              <tbody>
                {proposals.map((one) => (
                  <ArrivalRow
                    key={one.path}
                    proposal={one}
                    all={proposals}
                    lines={lines}
                    papers={papers}
                    senders={senders}
                    onChange={(patch) => change(one.path, patch)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {others.length > 0 && (
        <div className="arrivals-others">
          <h3>{counted(others.length, 'file is', 'files are')} not taken in</h3>
          <ul>
            {others.map(({ key, path, about, why }) => (
              <li key={key}>
                <span>
                  <strong>{path}</strong>
                  {about && <small>{about}</small>}
                </span>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {arrivals.strays > 0 && (
        <p className="arrivals-note">{counted(arrivals.strays, 'picture or stray file was', 'pictures and stray files were')} left out.</p>
      )}
      <div className="toolbar">
        {proposals.length > 0 && (
          <Button look="primary" disabled={wanted === 0 || isLacking || isBusy} onClick={onTakeIn}>
            {isBusy ? 'Taking in …' : `Take in ${counted(wanted, 'paper', 'papers')}`}
          </Button>
        )}
        <Button disabled={isBusy} onClick={clear}>
          {proposals.length > 0 ? 'Take in none' : 'Close'}
        </Button>
      </div>
    </section>
  );
}
