import { describe, expect, test } from 'vitest';
import { postsBlocks } from '#renderer/features/sample/posts-report/posts-report.ts';
import { progressBlocks } from '#renderer/features/sample/progress-report/progress-report.ts';
import { commentStates } from '#renderer/parts/papers/comment-states.ts';
import { councilSettings } from '#renderer/features/sample/council.ts';
import { people } from '#renderer/features/sample/people.ts';
import { sampleId } from '#renderer/features/sample/sample-id.ts';
import { papers } from '#renderer/features/sample/sample-edits.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type Block, plainText, type Report } from '#shared/domain/report/index.ts';
import { groupBlocks } from '#shared/outline/register-blocks.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { numberPaper } from '#shared/outline/numbering.ts';
import { typedReferences } from '#shared/outline/typed-references.ts';
import { missingParts, templateFor } from '#shared/templates/index.ts';

describe('references', () => {
  test('lead to something that is in the paper, and none is typed', () => {
    for (const { report, blocks } of papers) {
      const template = templateFor(report.template, report.templateVersion);
      if (!template) throw new Error('No such template');
      const { nodes } = buildOutline({ template, report, blocks, people, settings: councilSettings, committee: null, meeting: null });
      const texts = nodes.flatMap((node) =>
        node.type === 'table' ? node.rows.flatMap((row) => row.cells) : 'text' in node && typeof node.text !== 'string' ? [node.text] : [],
      );
      const cited = texts.flatMap((text) => text.flatMap((piece) => ('cited' in piece ? [piece.cited] : [])));
      expect(cited.length).toBeGreaterThan(3);
      expect(cited.filter((one) => one.to === null)).toEqual([]);
      for (const { text } of wordsOf(blocks)) expect(typedReferences(text), text).toEqual([]);
    }
  });
});

test('the comments of finished papers were signed over what they say and cite, as it stands', () => {
  for (const { report, blocks } of papers) {
    const states = commentStates(report.figures, blocks, '2026-11-20');
    expect(report.comments.map((one) => states.stateOf(one)).filter((state) => state === 'stale')).toEqual([]);
  }
  expect(papers.map(({ report }) => report.comments.map((one) => one.signedOver.length))).toEqual([[1, 4], [1, 3, 3], []]);
});

describe('tables of money', () => {
  test('the posts cost what their number and price say, and both years and all posts add up', () => {
    const [, ...rows] = tableNamed('report:posts:posts-table', postsBlocks);
    const [total, ...posts] = rows.reverse();
    for (const [name, fte, price, first, second, both] of posts) {
      expect(amount(first), name).toBe(amount(fte) * amount(price));
      expect(amount(second), name).toBe(amount(first) / 2);
      expect(amount(both), name).toBe(amount(first) + amount(second));
    }
    for (const column of [1, 3, 4, 5]) expect(amount(total?.[column])).toBe(sumOf(posts, column));
  });

  test('other costs and posts make the whole cost, and the sources pay for exactly that', () => {
    const [, ...costs] = tableNamed('report:posts:whole-table', postsBlocks);
    const [, ...sources] = tableNamed('report:posts:funding-table', postsBlocks);
    const posts = tableNamed('report:posts:posts-table', postsBlocks).at(-1);
    for (const row of [...costs, ...sources]) expect(amount(row[3]), row[0]).toBe(amount(row[1]) + amount(row[2]));
    for (const column of [1, 2, 3]) {
      expect(amount(costs[3]?.[column])).toBe(sumOf(costs.slice(0, 3), column));
      expect(amount(costs[4]?.[column])).toBe(amount(posts?.[column + 2]));
      expect(amount(costs[5]?.[column])).toBe(amount(costs[3]?.[column]) + amount(costs[4]?.[column]));
      expect(amount(sources[3]?.[column])).toBe(sumOf(sources.slice(0, 3), column));
      expect(amount(sources[3]?.[column])).toBe(amount(costs[5]?.[column]));
    }
  });

  test('gross savings less costs are net savings, in each year and over all', () => {
    const [, gross, cost, net, running] = tableNamed('report:progress:profile-table', progressBlocks);
    for (const row of [gross, cost, net]) expect(amount(row?.[5])).toBe([1, 2, 3, 4].reduce((sum, year) => sum + amount(row?.[year]), 0));
    for (const year of [1, 2, 3, 4, 5]) expect(amount(net?.[year])).toBe(amount(gross?.[year]) - amount(cost?.[year]));
    for (const year of [2, 3, 4]) expect(amount(running?.[year])).toBe(amount(running?.[year - 1]) + amount(net?.[year]));
  });

  test('every table has as many cells in each row as columns', () => {
    for (const { blocks } of papers) {
      for (const block of blocks) {
        if (block.type !== 'table') continue;
        for (const row of blocks)
          if (row.type === 'row' && row.slot === `table:${block.id}`) expect(Object.keys(row.cells)).toEqual(block.columns.map((column) => column.id));
      }
    }
  });
});

describe('completeness', () => {
  test('the two finished papers lack nothing, and the draft does', () => {
    const lacking = papers.map(({ report, blocks }) => {
      const filled = groupBlocks(blocks);
      const template = templateFor(report.template, report.templateVersion);
      return template ? missingParts(template, report, (slot) => filled(slot).length > 0).length : -1;
    });
    expect(lacking.slice(0, 2)).toEqual([0, 0]);
    expect(lacking[2]).toBeGreaterThan(0);
  });

  test('the finished papers are as long as real ones', () => {
    for (const { report, blocks } of papers.slice(0, 2)) {
      const numbers = [...numbersOf(report, blocks).labels.values()].filter((label) => /^\d+\.$/.test(label)).map((label) => Number.parseInt(label, 10));
      expect(Math.max(...numbers)).toBeGreaterThanOrEqual(45);
    }
  });

  test('no mark-up is left in the words', () => {
    for (const { blocks } of papers) for (const { text } of wordsOf(blocks)) expect(text).not.toMatch(/\*|\]\(|\^\[|\n/);
  });
});

function numbersOf(report: Report, blocks: readonly Block[]) {
  const template = templateFor(report.template, report.templateVersion);
  if (!template) throw new Error(`No template ${report.template}`);
  return numberPaper(template, report, groupBlocks(blocks));
}

function wordsOf(blocks: readonly Block[]): { id: string; text: string }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'row') return Object.values(block.cells).map((cell) => ({ id: block.id, text: plainText(cell) }));
    return 'text' in block ? [{ id: block.id, text: plainText(block.text) }] : [];
  });
}

function tableNamed(seed: string, blocks: readonly Block[]): string[][] {
  const rows = blocks
    .filter((block) => block.type === 'row')
    .filter((row) => row.slot === `table:${sampleId(seed)}`)
    .sort(byPlace);
  expect(rows.length).toBeGreaterThan(2);
  return rows.map((row) => Object.values(row.cells).map(plainText));
}

function amount(text: string | undefined): number {
  const value = Number((text ?? '').replaceAll(',', ''));
  if (text === undefined || text === '' || Number.isNaN(value)) throw new Error(`Not an amount: ${text}`);
  return value;
}

function sumOf(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((sum, row) => sum + amount(row[column]), 0);
}
