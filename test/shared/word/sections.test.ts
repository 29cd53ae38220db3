import { expect, test } from 'vitest';
import { inlineOf } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { PaperNode } from '#shared/outline/pack-papers.ts';
import { Sections } from '#shared/word/sections.ts';

const words = (id: string): OutlineNode => ({ type: 'paragraph', id, number: null, continues: false, text: inlineOf(id) });
const parts = {
  headers: { header: 'rId7', first: null },
  ofPaper: (paper: PaperNode) => ({ header: `rId-${paper.id}`, first: paper.letterhead ? `rIdFirst-${paper.id}` : null }),
  ofPages: (header: string) => ({ header: `rId-${header}`, first: null }),
  footer: 'rId8',
  firstFooter: 'rId9',
};

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

const paper = (id: string, hasLetterhead = false): PaperNode => ({
  type: 'paper',
  id,
  level: 1,
  text: id,
  header: id,
  numbering: 'running',
  ...(hasLetterhead ? { letterhead: { position: 'left', picture: null, lines: ['Council'] } } : {}),
});

test('each paper of a pack has a section with its own header, and a letterhead on its first page', () => {
  const [a, b, c, d] = [words('a'), words('b'), words('c'), words('d')];
  const nodes = [a, paper('one', true), b, { type: 'page', id: 'x', landscape: true } as const, c, paper('none'), paper('two'), d];
  const sections = new Sections(nodes, parts);
  expect(sections.after(a)).toContain('<w:titlePg/>');
  const one = sections.after(b) ?? '';
  expect(one).toContain('<w:headerReference w:type="default" r:id="rId-one"/><w:headerReference w:type="first" r:id="rIdFirst-one"/>');
  expect(one).toContain('<w:titlePg/>');
  const across = sections.after(c) ?? '';
  expect(across).not.toContain('Reference');
  const two = sections.end();
  expect(two).toContain('r:id="rId-two"');
  expect(two).not.toContain('titlePg');
});

test('pages that are headed otherwise have a section of their own', () => {
  const [a, b, c] = [words('a'), words('b'), words('c')];
  const nodes = [paper('one'), a, { type: 'page', id: 'x', header: 'marked' } as const, b, { type: 'page', id: 'y', header: 'one' } as const, c];
  const sections = new Sections(nodes, parts);
  expect(sections.after(a)).toContain('r:id="rId-one"');
  expect(sections.after(b)).toContain('r:id="rId-marked"');
  expect(sections.end()).toContain('r:id="rId-one"');
});
