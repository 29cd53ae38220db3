import { expect, test } from 'vitest';
import { inlineOf } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { estimatePages } from '#shared/word/page-estimate.ts';
import { linesOf } from '#shared/outline/text-measure.ts';
import { paperOf } from '#test/documents/papers.ts';

const outline = buildOutline(paperOf(countyCommittee, {}));
const heading = (id: string): OutlineNode => ({ type: 'heading', id, level: 2, number: null, text: inlineOf(`Part ${id}`) });
const paragraph = (id: string, words: number): OutlineNode => ({
  type: 'paragraph',
  id,
  number: null,
  continues: false,
  text: inlineOf('measure '.repeat(words).trim()),
});
const pagesOf = (nodes: readonly OutlineNode[]) => Object.fromEntries(estimatePages({ ...outline, nodes }));

test('words fill lines in Arial', () => {
  // 46 letters m of 12 points are 460 points wide.
  expect(linesOf('m'.repeat(46), 460, 12)).toBe(1);
  expect(linesOf('m'.repeat(47), 460, 12)).toBe(2);
  expect(linesOf('', 460, 12)).toBe(1);
  expect(linesOf('mmm', -2, 12)).toBe(3);
  expect(linesOf('two words', 35, 12)).toBe(2);
});

test('a heading stands on the page where its first words fit', () => {
  expect(pagesOf([heading('a'), paragraph('p', 50), heading('b')])).toMatchObject({ a: 1, b: 1 });
  // A page holds some 46 lines of nine words.
  expect(pagesOf([heading('a'), paragraph('p', 1000), heading('b')])).toMatchObject({ a: 1, b: 3 });
});

test('what starts a new page, and an empty page never', () => {
  expect(pagesOf([heading('a'), { type: 'page', id: 'x' }, heading('b'), { type: 'page', id: 'y', landscape: true }, heading('c')])).toEqual({
    a: 1,
    b: 2,
    c: 3,
  });
  expect(pagesOf([{ type: 'page', id: 'x' }, heading('a')])).toMatchObject({ a: 1 });
});

test('pages that lie across hold fewer lines', () => {
  const words = paragraph('p', 500);
  expect(pagesOf([heading('a'), words, heading('b')])).toMatchObject({ a: 1, b: 2 });
  expect(pagesOf([{ type: 'page', id: 'x', landscape: true }, heading('a'), words, words, heading('b')])).toMatchObject({ a: 1, b: 3 });
});
