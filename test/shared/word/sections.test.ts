import { expect, test } from 'vitest';
import { inlineOf } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { Sections } from '#shared/word/sections.ts';

const words = (id: string): OutlineNode => ({ type: 'paragraph', id, number: null, continues: false, text: inlineOf(id) });
const parts = { header: 'rId7', footer: 'rId8', firstHeader: null, firstFooter: 'rId9' };

test('a section ends with the last words before the page turns', () => {
  const [a, b, c] = [words('a'), words('b'), words('c')];
  const blank: OutlineNode = { type: 'quotation', id: 'd', text: [] };
  const sections = new Sections([a, blank, { type: 'page', id: 'x', landscape: true }, b, { type: 'page', id: 'y' }, c], parts);
  const first = sections.after(a) ?? '';
  expect(first).toContain('r:id="rId7"');
  expect(first).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(first).toContain('<w:titlePg/>');
  expect(sections.after(blank)).toBeNull();
  const second = sections.after(b) ?? '';
  expect(second).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(second).not.toContain('titlePg');
  expect(second).not.toContain('Reference');
  expect(sections.after(c)).toBeNull();
  expect(sections.end()).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
});

test('a paper that never turns has one section', () => {
  const a = words('a');
  const sections = new Sections([a, { type: 'page', id: 'x' }, words('b')], parts);
  expect(sections.after(a)).toBeNull();
  expect(sections.end()).toContain('<w:titlePg/>');
});
