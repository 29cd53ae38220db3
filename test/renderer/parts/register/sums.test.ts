import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';
import { isSummed, sumOf } from '#renderer/parts/register/sums.ts';

const column = (kind: 'budgetLine' | 'post' | 'benefit', name: string) => {
  const found = columnsOf(nouns[kind].fields).find((one) => one.id === name);
  if (!found) throw new Error(`${kind} has no ${name}`);
  return found;
};
const line = (budget: number | null, forecast: number | null) => ({ ...nouns.budgetLine.create('b'), budget, forecast });
const benefit = (target: string | null, unit: string) => ({ ...nouns.benefit.create('b'), target, unit });

test('money is added to the penny, what is worked out too; unknown amounts are left out', () => {
  const lines = [line(10, 25), line(20, 5), line(null, 100)];
  expect(sumOf(column('budgetLine', 'budget'), lines)).toBe('£0.30');
  expect(sumOf(column('budgetLine', 'variance'), lines)).toBe('£0');
  expect(sumOf(column('budgetLine', 'budget'), [line(null, null)])).toBe('');
});

test('posts are added in halves; the cost of one post is not added at all', () => {
  const posts = [19, 2].map((fte) => ({ ...nouns.post.create('p'), fte, cost: 100 }));
  expect(sumOf(column('post', 'fte'), posts)).toBe('10.5');
  expect(isSummed(column('post', 'cost'))).toBe(false);
});

test('numbers of one unit are added exactly, of several not', () => {
  expect(sumOf(column('benefit', 'target'), [benefit('0.1', 'days'), benefit('0.2', 'days')])).toBe('0.3');
  expect(sumOf(column('benefit', 'target'), [benefit('0.1', 'days'), benefit('0.2', '%')])).toBe('');
  expect(sumOf(column('benefit', 'target'), [benefit('0.1', 'days'), benefit(null, '%')])).toBe('0.1');
});
