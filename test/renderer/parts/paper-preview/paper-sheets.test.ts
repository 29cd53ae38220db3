import { expect, test } from 'vitest';
import { splitSheets } from '#renderer/parts/paper-preview/paper-sheets.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

const heading = (id: string): OutlineNode => ({ type: 'heading', id, level: 2, number: null, text: [{ text: id }] });
const upright = (id: string): OutlineNode => ({ type: 'page', id });
const across = (id: string): OutlineNode => ({ type: 'page', id, landscape: true });
const shown = (nodes: readonly OutlineNode[]) => splitSheets(nodes).map((sheet) => [sheet.isAcross, sheet.nodes.map((node) => node.id).join(' ')]);

test('a paper without wide parts is one sheet, with its page breaks', () => {
  expect(shown([heading('a'), upright('p'), heading('b')])).toEqual([[false, 'a p b']]);
});

test('where pages are turned another sheet begins, and the break between them is gone', () => {
  expect(shown([heading('a'), across('p'), heading('b'), across('q'), heading('c'), upright('r'), heading('d')])).toEqual([
    [false, 'a'],
    [true, 'b q c'],
    [false, 'd'],
  ]);
});

test('a paper may begin across', () => {
  expect(shown([across('p'), heading('a')])).toEqual([[true, 'a']]);
});
