import './overview.css';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { financialYearOf, formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatMoney } from '#shared/base/money.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { dueActions, dueMilestones, wantedDecisions } from '#shared/domain/due.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { directionChoices } from '#shared/domain/rag.ts';
import { scoreProduct } from '#shared/domain/risk-matrix.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { scoreMark } from '#renderer/parts/score-cell.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { Inspector, useInspector } from '#renderer/ui/inspector.tsx';
import { sumsByYear } from '../money/year-sums.ts';
import { useOwnRecords } from '../own-records.ts';
import { DueTable } from './due-table.tsx';
import { LatestChanges } from './latest-changes.tsx';
import { LatestPapers } from './latest-papers.tsx';

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

const statusFields = ['stage', 'rag', 'direction', 'ragReason', 'periods', 'ratings', 'titles'];

function Status({ programme }: { readonly programme: Programme }) {
  const { open, setOpen } = useInspector();
  const { settings, titleOf } = useLookups();
  const [isEditing, setEditing] = useState(false);
  const latest = [...programme.periods].sort(byPlace).at(-1);
  const { rag, direction, ragReason } = programme;
  const edit = () => {
    setEditing(true);
    setOpen(true);
  };
  useCommands([{ name: 'programme.status', label: 'Change the status of the programme', group: 'Record', words: 'rating RAG stage', perform: edit }]);
  const people = [
    programme.sponsor && `Senior responsible owner: ${titleOf('person', programme.sponsor) ?? 'removed person'}`,
    programme.manager && `Programme manager: ${titleOf('person', programme.manager) ?? 'removed person'}`,
  ].filter(Boolean);
  return (
    <section className="overview-status" aria-label="Status">
      <div className="overview-rating">
        <RagMark value={rag} />
        {rag !== 'none' && <span className="soft">{directionChoices.find((one) => one.value === direction)?.label.toLowerCase()}</span>}
        <span className="soft">{settings.stages.find((one) => one.value === programme.stage)?.label}</span>
        <Button look="quiet" aria-expanded={isEditing && open} onClick={edit}>
          Change the status …
        </Button>
      </div>
      <p>{ragReason || <span className="soft">No reason for the rating is given yet.</span>}</p>
      {latest?.thisPeriod && (
        <p>
          <b>{latest.date ? `At ${longDate(latest.date)}` : 'Lately'}:</b> {latest.thisPeriod}
        </p>
      )}
      {latest?.nextPeriod && (
        <p>
          <b>Next:</b> {latest.nextPeriod}
        </p>
      )}
      {people.length > 0 && <p className="soft">{people.join(' · ')}</p>}
      {isEditing && (
        <Inspector label="status">
          <h2 className="inspector-title">{programme.title}</h2>
          <RecordForm kind="programme" record={programme} only={statusFields} isGrouped={false} label="Status" />
        </Inspector>
      )}
    </section>
  );
}

function MoneyLine({ programme, today }: { readonly programme: string; readonly today: string }) {
  const lines = useOwnRecords('budgetLine', programme);
  const funding = useOwnRecords('funding', programme);
  const now = useMemo(() => {
    const year = financialYearOf(today);
    return lines && funding ? { year, sums: sumsByYear({ lines, funding, benefits: [] }).find((one) => one.year === year) } : null;
  }, [lines, funding, today]);
  if (!now) return null;
  const to = `/programmes/${programme}/money/summary`;
  const { sums } = now;
  const name = formatFinancialYear(now.year);
  if (!sums)
    return (
      <p className="overview-money">
        <b>{name}:</b> no budget or funding is kept for this year. <Link href={to}>Money and benefits</Link>
      </p>
    );
  const over = sums.over === 0 ? 'as budgeted' : `${formatMoney(Math.abs(sums.over))} ${sums.over > 0 ? 'over' : 'under'} budget`;
  const left =
    sums.left === 0
      ? 'which the funding covers exactly'
      : `${formatMoney(Math.abs(sums.left))} ${sums.left > 0 ? 'less than' : 'more than'} the funding of ${formatMoney(sums.funding)}`;
  return (
    <p className="overview-money">
      <b>{name}:</b> budget {formatMoney(sums.budget)}, {left}; {formatMoney(sums.spent)} spent, forecast {formatMoney(sums.forecast)}, {over}.{' '}
      <Link href={to}>Money and benefits</Link>
    </p>
  );
}
