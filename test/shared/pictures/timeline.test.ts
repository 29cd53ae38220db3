import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '#shared/base/partial-date.ts';
import type { TimelineMilestone } from '#shared/pictures/timeline/input.ts';
import { timelinePages, timelineScene } from '#shared/pictures/timeline/scene.ts';
import { isOpenAfter, slippageOf, slippageWords } from '#shared/pictures/timeline/slippage.ts';
import { anyDay, anyPartialDate, anyTitle, anyWidth } from './arbitrary.ts';
import { expectSound } from './troubles.ts';

const today = '2026-11-22';
const on = (date: string): PartialDate => ({ kind: 'on', precision: 'day', date });
const month = (date: string, kind: 'on' | 'by' = 'on'): PartialDate => ({ kind, precision: 'month', date });
const milestone = (fields: Partial<TimelineMilestone>): TimelineMilestone => ({
  ...{ id: 'm1', project: 'p1', title: 'Hub open', planned: null, forecast: null, actual: null, done: false },
  ...fields,
});
const projects = [
  { id: 'p1', letter: 'a', title: 'Home First' },
  { id: 'p2', letter: 'b', title: 'Community transport' },
];

describe('slippage', () => {
  test.each([
    ['a fortnight after the day planned', { planned: on('2026-12-01'), forecast: on('2026-12-15') }, '2 weeks late'],
    ['a few days before it', { planned: on('2026-12-10'), forecast: on('2026-12-05') }, '5 days early'],
    ['within the month planned', { planned: month('2026-05-01'), actual: on('2026-05-09') }, 'on time'],
    ['by a month, done before it began', { planned: month('2026-05-01', 'by'), actual: on('2026-04-24') }, '7 days early'],
    ['after the month planned', { planned: month('2026-05-01'), actual: on('2026-08-30') }, '3 months late'],
    ['passed and not forecast anew', { planned: on('2026-10-01') }, 'overdue'],
    ['forecast late, and that has passed too', { planned: on('2026-09-01'), forecast: on('2026-10-01') }, '4 weeks late, overdue'],
    ['still to come as planned', { planned: on('2027-01-05'), forecast: on('2027-01-05') }, ''],
    ['to be confirmed', { planned: { kind: 'tbc' } as const }, ''],
  ])('%s', (_what, fields, words) => {
    expect(slippageWords(slippageOf(milestone(fields), today))).toBe(words);
  });

  test('late ones are found by forecast and by today', () => {
    expect(isOpenAfter(milestone({ planned: on('2026-12-01'), forecast: on('2026-12-02') }), today, true)).toBe(true);
    expect(isOpenAfter(milestone({ planned: on('2026-12-01') }), today, true)).toBe(false);
    expect(isOpenAfter(milestone({ planned: on('2026-10-01'), done: true }), today, false)).toBe(false);
  });
});

test('every milestone has a mark that says its dates, and a row of the table', () => {
  const scene = timelineScene(
    {
      projects,
      today,
      milestones: [
        milestone({ planned: month('2026-05-01', 'by'), actual: on('2026-06-12') }),
        milestone({ id: 'm2', project: 'p2', title: 'Contract signed', planned: { kind: 'tbc' } }),
      ],
    },
    { width: 464 },
  );
  expectSound(scene);
  expect(scene.marks.map((mark) => mark.label)).toEqual([
    'Hub open; Home First; planned by May 2026; done 12 June 2026; 12 days late',
    'Contract signed; Community transport; planned to be confirmed; date to be confirmed',
  ]);
  expect(scene.marks[0]?.record).toEqual({ kind: 'milestone', id: 'm1' });
  expect(scene.table.rows.map((row) => row.cells)).toEqual([
    ['a  Home First', 'Hub open', 'by May 2026', '', '12 June 2026', '12 days late'],
    ['b  Community transport', 'Contract signed', 'to be confirmed', '', '', ''],
  ]);
  expect(scene.alt).toBe(
    'Timeline of 2 milestones in 2 projects as on 22 November 2026: 1 done and 1 to come, 1 without a date yet. None to come is expected later than planned.',
  );
});

const seed = Date.now() % 2 ** 31;
describe(`any plan, seed ${seed}`, () => {
  const anyMilestone = fc.record({
    project: fc.integer({ min: 0, max: 9 }),
    title: anyTitle,
    planned: fc.option(anyPartialDate),
    forecast: fc.option(anyPartialDate),
    actual: fc.option(anyPartialDate),
    done: fc.boolean(),
  });
  const anyPlan = fc
    .record({ titles: fc.array(anyTitle, { minLength: 1, maxLength: 10 }), milestones: fc.array(anyMilestone, { maxLength: 40 }), today: anyDay })
    .map((plan) => {
      const rows = plan.titles.map((title, index) => ({ id: `p${index}`, letter: index % 3 === 0 ? '' : 'c', title }));
      const milestones = plan.milestones.map((one, index) => ({ ...one, id: `m${index}`, project: `p${one.project % rows.length}` }));
      return { projects: rows, milestones, today: plan.today };
    });

  test('words stand inside the frame and never over each other; no milestone is lost', () => {
    fc.assert(
      fc.property(anyPlan, anyWidth, (plan, width) => {
        const scene = timelineScene(plan, { width });
        expectSound(scene);
        expect(scene.marks).toHaveLength(plan.milestones.length);
        expect(scene.table.rows).toHaveLength(plan.milestones.length);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('pages hold each milestone once, in their order, on one scale of time', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const pages = timelinePages(plan, { width: 464, height: 300 });
        for (const page of pages) expectSound(page);
        expect(pages.flatMap((page) => page.table.rows.map((row) => row.record?.id))).toEqual(
          timelineScene(plan, { width: 464 }).table.rows.map((row) => row.record?.id),
        );
        for (const page of pages) expect(page.height <= 300 || page.marks.length <= 1).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });
});
