import './overview.css';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { dueActions, dueMilestones, wantedDecisions } from '#shared/domain/due.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { scoreProduct } from '#shared/domain/risk-matrix.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { scoreMark } from '#renderer/parts/score-cell.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { useOwnRecords } from '../own-records.ts';
import { DueTable } from './due-table.tsx';
import { LatestChanges } from './latest-changes.tsx';
import { LatestPapers } from './latest-papers.tsx';
import { MoneyLine } from './money-line.tsx';
import { Status } from './status.tsx';

/** How a programme stands, on one page: its rating, what is due, what is risky, its money, what changed, its papers. */
export function OverviewPart({ programme }: { readonly programme: Programme }) {
  const [today] = useState(() => localDay());
  const { id } = programme;
  const milestones = useOwnRecords('milestone', id);
  const actions = useOwnRecords('action', id);
  const risks = useOwnRecords('risk', id);
  const projects = useOwnRecords('project', id);
  const decisions = useOwnRecords('decision', id);
  const { settings } = useLookups();
  const base = `/programmes/${id}`;
  const lists = useMemo(
    () =>
      milestones && actions && risks && projects && decisions
        ? {
            milestones: dueMilestones(milestones, today),
            actions: dueActions({ actions, risks, projects }, today).filter((one) => one.overdue),
            decisions: wantedDecisions(decisions, today),
            risks: risks
              .filter((one) => !one.closed && one.current !== null)
              .sort((a, b) => scoreProduct(b.current) - scoreProduct(a.current) || a.reference.localeCompare(b.reference, 'en-GB', { numeric: true }))
              .slice(0, 5),
          }
        : null,
    [milestones, actions, risks, projects, decisions, today],
  );
  useUndoCommands([`programme:${id}`]);
  if (!lists) return null;
  return (
    <div className="overview">
      <Status programme={programme} />
      <MoneyLine programme={id} today={today} />
      <div className="overview-columns">
        <section aria-labelledby="overview-milestones">
          <h2 id="overview-milestones">Next milestones</h2>
          <DueTable list={lists.milestones} none="No milestone is overdue or due within six weeks." more={`${base}/plan/milestones`} />
        </section>
        <section aria-labelledby="overview-actions">
          <h2 id="overview-actions">Overdue actions</h2>
          <DueTable list={lists.actions} none="No action is overdue." more={`${base}/registers/actions`} />
        </section>
        <section aria-labelledby="overview-risks">
          <h2 id="overview-risks">Highest risks</h2>
          {lists.risks.length === 0 ? (
            <p className="soft">
              No open risk is scored. <Link href={`${base}/registers/risks`}>Risks</Link>
            </p>
          ) : (
            <ul className="overview-list">
              {lists.risks.map((one) => (
                <li key={one.id}>
                  <span>{scoreMark(one.current, settings.matrix)}</span>
                  <Link href={placeOf('risk', one.id)}>{`${one.reference} ${one.title}`.trim()}</Link>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="overview-decisions">
          <h2 id="overview-decisions">Decisions wanted</h2>
          <DueTable list={lists.decisions} none="No decision is wanted." more={`${base}/registers/decisions`} />
        </section>
        <LatestChanges programme={id} today={today} />
        <LatestPapers programme={id} />
      </div>
    </div>
  );
}
