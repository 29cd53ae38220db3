import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { sumMoney } from '#shared/base/money.ts';
import { partialDateKey } from '#shared/base/partial-date.ts';
import type { Benefit } from '#shared/domain/benefit.ts';
import type { Board } from '#shared/domain/board.ts';
import type { BudgetLine } from '#shared/domain/budget-line.ts';
import type { Funding } from '#shared/domain/funding.ts';
import type { Milestone } from '#shared/domain/milestone.ts';
import type { Project } from '#shared/domain/project.ts';
import { projectLetter } from '#shared/domain/project.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { type RiskMatrix, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import type { GovernanceBody } from './governance/tree.ts';
import type { BenefitYear } from './money/benefit-profile.ts';
import type { BudgetFundingInput } from './money/budget-funding.ts';
import type { RagHistoryInput } from './rag-history/input.ts';
import type { MappedRisk, RiskMapInput, ScoreName } from './risk-map/input.ts';
import type { TimelineInput } from './timeline/input.ts';

/** The open risks for a map in the order of their references, each with its current score on an earlier day where one is given. */
export function mapRisks(risks: readonly Risk[], since: CalendarDate | null): readonly MappedRisk[] {
  return risks
    .filter((one) => !one.closed)
    .map(({ id, reference, title, inherent, current, target, ...risk }) => ({
      ...{ id, reference, title, inherent, current, target },
      ...(since === null ? {} : { earlier: currentOn({ current, scores: risk.scores }, since) }),
    }))
    .sort((a, b) => a.reference.localeCompare(b.reference, 'en-GB', { numeric: true }));
}

/** What is chosen about a map: the score that places the risks, what its arrows show (so many days back, where they show a time), and which risks. */
export type MapChoice = {
  readonly show: ScoreName;
  readonly arrows: 'none' | 'controls' | number;
  readonly which: 'all' | 'ten' | 'beyond';
};

/** A map of the open risks as it was chosen, seen from a day. Arrows over a time go by the current score. */
export function riskMapOf(risks: readonly Risk[], matrix: RiskMatrix, { show, arrows, which }: MapChoice, day: CalendarDate): RiskMapInput {
  const since = typeof arrows === 'number' ? addDays(day, -arrows) : null;
  const placed = since === null ? show : 'current';
  const ordered = [...mapRisks(risks, since)].sort((a, b) => scoreProduct(b[placed]) - scoreProduct(a[placed]));
  return {
    risks: which === 'ten' ? ordered.slice(0, 10) : which === 'beyond' ? ordered.filter((one) => scoreProduct(one[placed]) > matrix.appetite) : ordered,
    matrix,
    show: placed,
    movement: since !== null ? { kind: 'since', day: since } : { kind: arrows === 'controls' ? 'controls' : 'none' },
  };
}

/** A risk's current score on a day; null where it had none, or was not yet kept. */
function currentOn({ current, scores }: Pick<Risk, 'current' | 'scores'>, day: CalendarDate): Score | null {
  if (scores.length === 0) return current;
  return byDay(scores).findLast((one) => one.from === null || one.from <= day)?.current ?? null;
}

/** The projects of a programme, in their order and with their milestones, the earliest planned first. A closed one stands here only with milestones. */
export function timelineOf(projects: readonly Project[], all: readonly Milestone[], today: CalendarDate): TimelineInput {
  const own = new Set(all.map((one) => one.project));
  const rows = projects
    .map(({ id, title, closedOn }, index) => ({ id, title, letter: projectLetter(index), isShown: closedOn === null || own.has(id) }))
    .filter((one) => one.isShown);
  const ids = new Set(rows.map((one) => one.id));
  const milestones = all.flatMap((one) => (one.project !== null && ids.has(one.project) ? [{ ...one, project: one.project }] : []));
  const keyOf = (one: Milestone) => partialDateKey(one.planned ?? one.forecast ?? one.actual ?? { kind: 'tbc' });
  return { projects: rows, milestones: milestones.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)), today };
}

/** The projects of a programme in their order with their ratings so far; those closed before the first day are left out. */
export function ragHistoryOf(projects: readonly Project[], from: CalendarDate, to: CalendarDate): RagHistoryInput {
  return {
    from,
    to,
    projects: projects
      .map(({ id, title, closedOn, rag, ratings }, index) => ({
        ...{ id, title, closedOn, letter: projectLetter(index) },
        ratings: ratings.length === 0 ? [{ from: null, rag }] : byDay(ratings),
      }))
      .filter((one) => one.closedOn === null || one.closedOn >= from),
  };
}

/** The amounts of benefits by financial year; years and amounts that are not filled in are left out. */
export function benefitYearsOf(benefits: readonly Pick<Benefit, 'profile'>[]): readonly BenefitYear[] {
  return benefits.flatMap(({ profile }) =>
    profile.flatMap(({ year, gross, implementation }) => (year === null ? [] : [{ year, gross: gross ?? 0, implementation: implementation ?? 0 }])),
  );
}

/** Budget lines against funding that was approved or received. What is bid for is summed apart; what was refused is left out. */
export function budgetFundingOf(lines: readonly BudgetLine[], sources: readonly Funding[]): Omit<BudgetFundingInput, 'of'> {
  const amounts = (list: readonly Funding[]) => list.flatMap((one) => one.amounts);
  return {
    budget: lines.flatMap(({ year, budget, forecast, spent }) =>
      year === null ? [] : [{ year, budget: budget ?? 0, forecast: forecast ?? budget ?? 0, spent: spent ?? 0 }],
    ),
    funding: amounts(sources.filter((one) => one.status === 'approved' || one.status === 'received')).flatMap(({ year, amount }) =>
      year === null ? [] : [{ year, amount: amount ?? 0 }],
    ),
    bids: sumMoney(amounts(sources.filter((one) => one.status === 'bid')).map((one) => one.amount)),
  };
}

/** Boards and groups for the chart; `nameOf` gives the name of the person in the chair. */
export function governanceOf(boards: readonly Board[], nameOf: (person: string) => string | null): readonly GovernanceBody[] {
  return boards.map(({ id, title, chair, frequency, reportsTo }) => ({ id, title, reportsTo, chair: (chair && nameOf(chair)) ?? '', note: frequency }));
}

/** Kept values in order of time; what held before anything was kept comes first. */
function byDay<Item extends { readonly from: CalendarDate | null }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}
