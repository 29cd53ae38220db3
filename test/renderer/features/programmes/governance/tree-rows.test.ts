import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { treeRows } from '#renderer/features/programmes/governance/tree-rows.ts';

const id = (letter: string) => letter.repeat(20);
const board = (letter: string, title: string, reportsTo: string | null) => ({
  ...nouns.board.create(id(letter)),
  title,
  reportsTo: reportsTo === null ? null : id(reportsTo),
});
const shown = (rows: ReturnType<typeof treeRows>) => rows.map((one) => `${'-'.repeat(one.level)}${one.board.title} ${one.below}`);

test('each board is followed by those that report to it; what is folded hides them', () => {
  const boards = [board('c', 'Delivery group', 'b'), board('b', 'Programme board', 'a'), board('a', 'Committee', null), board('d', 'Panel', 'b')];
  expect(shown(treeRows(boards, new Set()))).toEqual(['-Committee 1', '--Programme board 2', '---Delivery group 0', '---Panel 0']);
  expect(shown(treeRows(boards, new Set([id('b')])))).toEqual(['-Committee 1', '--Programme board 2']);
});

test('a board that reports elsewhere, or to what leads back to it, is still shown, and once', () => {
  const boards = [board('a', 'A', 'b'), board('b', 'B', 'a'), board('c', 'C', 'a'), board('e', 'Elsewhere', 'z')];
  const titles = treeRows(boards, new Set()).map((one) => one.board.title);
  expect([...titles].sort()).toEqual(['A', 'B', 'C', 'Elsewhere']);
});
