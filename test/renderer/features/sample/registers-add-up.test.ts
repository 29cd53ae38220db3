import { describe, expect, test } from 'vitest';
import { boards } from '#renderer/features/sample/boards.ts';
import { postsBlocks } from '#renderer/features/sample/posts-report/posts-report.ts';
import { closerToHome } from '#renderer/features/sample/programme.ts';
import { progressBlocks } from '#renderer/features/sample/progress-report/progress-report.ts';
import { projects } from '#renderer/features/sample/projects.ts';
import { actions } from '#renderer/features/sample/registers/actions.ts';
import { benefits } from '#renderer/features/sample/registers/benefits.ts';
import { budgetLines, fundings } from '#renderer/features/sample/registers/money.ts';
import { posts } from '#renderer/features/sample/registers/posts.ts';
import { risks } from '#renderer/features/sample/risks.ts';
import { sampleId } from '#renderer/features/sample/sample-id.ts';
import { formatFte } from '#shared/base/fte.ts';
import { sumMoney } from '#shared/base/money.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { profileByYear } from '#shared/domain/benefit-fields.ts';
import { board } from '#shared/domain/board.ts';
import type { RecordBase } from '#shared/domain/noun.ts';
import { yearCostOf } from '#shared/domain/post.ts';
import { project } from '#shared/domain/project.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { scoreProduct } from '#shared/domain/risk-matrix.ts';
import { wayRound } from '#shared/domain/way-round.ts';

describe('money in the registers', () => {
  test('the benefits by year are the savings and costs in the progress report', () => {
    const years = profileByYear(benefits.map((one) => one.profile));
    const thousands = (part: 'gross' | 'implementation' | 'net' | 'cumulative') => years.map((one) => one[part] / 100_000);
    const [, gross, cost, net, running] = rowsOf('report:progress:profile-table', progressBlocks);
    expect(thousands('gross')).toEqual(amountsOf(gross).slice(0, 4));
    expect(thousands('implementation')).toEqual(amountsOf(cost).slice(0, 4));
    expect(thousands('net')).toEqual(amountsOf(net).slice(0, 4));
    expect(thousands('cumulative')).toEqual(amountsOf(running).slice(0, 4));
    expect(sumMoney(years.map((one) => one.net)) + sumMoney(years.map((one) => one.implementation))).toBe(sumMoney(years.map((one) => one.gross)));
  });

  test('each year is funded to the penny', () => {
    for (const year of [2025, 2026, 2027]) {
      const needed = sumMoney(budgetLines.filter((one) => one.year === year).map((one) => one.budget));
      const given = sumMoney(fundings.flatMap((one) => one.amounts.filter((amount) => amount.year === year).map((amount) => amount.amount)));
      expect(given, String(year)).toBe(needed);
    }
  });

  test('the costs of the programme in its benefits are what reserve and revenue budget pay', () => {
    const own = fundings.filter((one) => one.source === 'Reserve' || one.title.includes('revenue'));
    for (const { year, implementation } of profileByYear(benefits.map((one) => one.profile))) {
      expect(sumMoney(own.flatMap((one) => one.amounts.filter((amount) => amount.year === year).map((amount) => amount.amount))), String(year)).toBe(
        implementation,
      );
    }
  });

  test('the posts asked for cost what the report on posts says', () => {
    const rows = rowsOf('report:posts:posts-table', postsBlocks).slice(1, 6);
    expect(rows.map(([, fte, , first]) => [fte, first])).toEqual(
      posts.slice(0, 5).map((one) => [formatFte(one.fte ?? 0), ((yearCostOf(one) ?? 0) / 100).toLocaleString('en-GB')]),
    );
    const budgeted = budgetLines.filter((one) => one.year === 2027).slice(0, 5);
    expect(budgeted.map((one) => one.budget)).toEqual(posts.slice(0, 5).map(yearCostOf));
  });

  test('posts come in halves, with and without a grade, for a term and for good', () => {
    expect(posts.some((one) => (one.fte ?? 0) % 2 === 1)).toBe(true);
    expect(posts.some((one) => one.subjectToEvaluation && one.grade === '')).toBe(true);
    for (const one of posts) expect(one.months !== null, one.title).toBe(one.term === 'fixed');
  });
});

describe('what has been kept', () => {
  test('ratings end with the present one, in the order of their days', () => {
    for (const one of [...projects, closerToHome]) {
      const last = [...one.ratings].sort(byPlace).at(-1);
      expect([last?.rag, last?.direction, last?.ragReason], one.title).toEqual([one.rag, one.direction, one.ragReason]);
      inOrder(one.ratings);
    }
  });

  test('scores end with the present ones, and every earlier score belongs to a risk', () => {
    const kept = risks.filter((one) => one.scores.length > 0);
    expect(kept).toHaveLength(14);
    for (const one of kept) {
      const last = [...one.scores].sort(byPlace).at(-1);
      expect([last?.inherent, last?.current, last?.target], one.title).toEqual([one.inherent, one.current, one.target]);
      expect(new Set(one.scores.map((score) => scoreProduct(score.current))).size).toBeGreaterThan(1);
      inOrder(one.scores);
    }
  });

  test('names end with the present one', () => {
    for (const one of projects) if (one.titles.length > 0) expect([...one.titles].sort(byPlace).at(-1)?.title).toBe(one.title);
  });
});

describe('the order of things', () => {
  test('no project waits for itself, and every board answers to one above', () => {
    for (const one of projects) expect(wayRound(byId(projects), one.id, fieldOf(project, 'dependsOn')), one.title).toBeNull();
    for (const one of boards) expect(wayRound(byId(boards), one.id, fieldOf(board, 'reportsTo')), one.title).toBeNull();
    expect(boards.filter((one) => one.reportsTo === null)).toHaveLength(1);
  });

  test('an action is done on a day exactly where it says that it is done', () => {
    for (const one of actions) expect(one.done !== null, one.title).toBe(one.status === 'done');
  });
});

function inOrder(kept: readonly { readonly from: string | null; readonly place: string; readonly id: string }[]): void {
  const days = [...kept].sort(byPlace).map((one) => one.from ?? '');
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBe(days.length);
}

function byId<R extends RecordBase>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((one) => [one.id, one]));
}

function fieldOf(noun: typeof project | typeof board, name: string) {
  const field = noun.fields.find((one) => one.name === name);
  if (!field) throw new Error(`There is no field ${name}`);
  return field;
}

function rowsOf(seed: string, blocks: readonly Block[]): string[][] {
  const rows = blocks.filter((block) => block.type === 'row').filter((row) => row.slot === `table:${sampleId(seed)}`);
  return rows.sort(byPlace).map((row) => Object.values(row.cells).map(plainText));
}

function amountsOf(row: readonly string[] | undefined): number[] {
  return (row ?? []).slice(1).map((text) => Number(text.replace(/[^\d.-]/g, '')));
}
