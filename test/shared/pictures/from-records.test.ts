import { expect, test } from 'vitest';
import { benefit } from '#shared/domain/benefit.ts';
import { board } from '#shared/domain/board.ts';
import { budgetLine } from '#shared/domain/budget-line.ts';
import { funding } from '#shared/domain/funding.ts';
import { milestone } from '#shared/domain/milestone.ts';
import { project } from '#shared/domain/project.ts';
import { risk } from '#shared/domain/risk.ts';
import { defaultMatrix } from '#shared/domain/risk-matrix.ts';
import { benefitYearsOf, budgetFundingOf, governanceOf, mapRisks, ragHistoryOf, riskMapOf, timelineOf } from '#shared/pictures/from-records.ts';

const score = (likelihood: number, impact: number) => ({ likelihood, impact });
const kept = (from: string | null, current: ReturnType<typeof score>) => ({ id: `${from}`, place: 'V', from, inherent: null, current, target: null });

test('open risks stand in the order of their references, with the score they had on a day', () => {
  const risks = [
    {
      ...risk.create('r10'),
      reference: 'R10',
      current: score(2, 2),
      scores: [kept('2026-09-01', score(2, 2)), kept(null, score(4, 4)), kept('2026-05-01', score(3, 3))],
    },
    { ...risk.create('r2'), reference: 'R2', current: score(5, 5), scores: [kept('2026-09-01', score(5, 5))] },
    { ...risk.create('r3'), reference: 'R3', current: score(1, 1) },
    { ...risk.create('r4'), reference: 'R4', closed: true },
  ];
  expect(mapRisks(risks, '2026-06-15').map((one) => [one.reference, one.earlier])).toEqual([
    ['R2', null],
    ['R3', score(1, 1)],
    ['R10', score(3, 3)],
  ]);
  expect(mapRisks(risks, '2026-01-01')[2]?.earlier).toEqual(score(4, 4));
  expect(mapRisks(risks, null)[0]).not.toHaveProperty('earlier');
});

test('projects keep their letters; a closed one stands in the timeline with its milestones only', () => {
  const projects = [
    { ...project.create('p1'), title: 'One', closedOn: '2026-01-01' },
    { ...project.create('p2'), title: 'Two' },
    { ...project.create('p3'), title: 'Three', closedOn: '2026-02-02' },
  ];
  const planned = { kind: 'by', precision: 'month', date: '2026-05-01' } as const;
  const milestones = [
    { ...milestone.create('m1'), project: 'p3' },
    { ...milestone.create('m0'), project: 'p3', planned },
    { ...milestone.create('m2'), project: 'elsewhere' },
    milestone.create('m3'),
  ];
  const input = timelineOf(projects, milestones, '2026-11-22');
  expect(input.projects.map((one) => [one.letter, one.title])).toEqual([
    ['b', 'Two'],
    ['c', 'Three'],
  ]);
  expect(input.milestones.map((one) => one.id)).toEqual(['m0', 'm1']);
});

test('ratings come from what was kept, or are the one of today; projects closed before are left out', () => {
  const projects = [
    { ...project.create('p1'), rag: 'green' as const },
    { ...project.create('p2'), ratings: [{ id: 'a', place: 'V', from: '2026-03-01', rag: 'red' as const, direction: 'same' as const, ragReason: '' }] },
    { ...project.create('p3'), closedOn: '2025-12-31' },
  ];
  expect(ragHistoryOf(projects, '2026-01-01', '2026-12-31').projects.map((one) => one.ratings.map(({ from, rag }) => [from, rag]))).toEqual([
    [[null, 'green']],
    [['2026-03-01', 'red']],
  ]);
});

test('amounts without a year are left out; only approved and received funding counts, bids apart', () => {
  const year = (of: number | null, gross: number | null) => ({ id: `${of}`, place: 'V', year: of, gross, implementation: null });
  expect(benefitYearsOf([{ ...benefit.create('b1'), profile: [year(2026, 500), year(null, 900), year(2027, null)] }])).toEqual([
    { year: 2026, gross: 500, implementation: 0 },
    { year: 2027, gross: 0, implementation: 0 },
  ]);
  const source = (id: string, status: 'bid' | 'approved' | 'received' | 'refused', amount: number) => ({
    ...funding.create(id),
    status,
    amounts: [{ id: 'a', place: 'V', year: 2026, amount }],
  });
  const sources = [source('f1', 'approved', 100), source('f2', 'received', 20), source('f3', 'bid', 7), source('f4', 'refused', 1_000)];
  const lines = [
    { ...budgetLine.create('l1'), year: 2026, budget: 130, spent: 10 },
    { ...budgetLine.create('l2'), budget: 5 },
  ];
  expect(budgetFundingOf(lines, sources)).toEqual({
    budget: [{ year: 2026, budget: 130, forecast: 130, spent: 10 }],
    funding: [
      { year: 2026, amount: 100 },
      { year: 2026, amount: 20 },
    ],
    bids: 7,
  });
});

test('a board names its chair, or nobody', () => {
  const boards = [
    { ...board.create('b1'), title: 'Board', chair: 'x', frequency: 'monthly' },
    { ...board.create('b2'), title: 'Group', chair: 'gone', reportsTo: 'b1' },
  ];
  expect(governanceOf(boards, (id) => (id === 'x' ? 'Ines Barlow' : null))).toEqual([
    { id: 'b1', title: 'Board', chair: 'Ines Barlow', note: 'monthly', reportsTo: null },
    { id: 'b2', title: 'Group', chair: '', note: '', reportsTo: 'b1' },
  ]);
});

test('a map shows the risks that were chosen, the highest first, and arrows over a time go by the current score', () => {
  const at = (reference: string, current: number, inherent: number) => ({
    ...{ ...risk.create(reference), reference, title: reference },
    ...{ current: score(current, 4), inherent: score(inherent, 5) },
  });
  const risks = [at('R1', 1, 5), at('R2', 4, 1), at('R3', 3, 2)];
  const map = (choice: Partial<Parameters<typeof riskMapOf>[2]>) =>
    riskMapOf(risks, defaultMatrix, { show: 'current', arrows: 'none', which: 'all', ...choice }, '2026-11-20');
  expect(map({}).risks.map((one) => one.reference)).toEqual(['R2', 'R3', 'R1']);
  expect(map({ show: 'inherent', which: 'beyond' }).risks.map((one) => one.reference)).toEqual(['R1']);
  expect(map({ which: 'beyond' }).risks.map((one) => one.reference)).toEqual(['R2']);
  expect(map({ show: 'target', arrows: 30 })).toMatchObject({ show: 'current', movement: { kind: 'since', day: '2026-10-21' } });
  expect(map({ arrows: 'controls' }).movement).toEqual({ kind: 'controls' });
});
