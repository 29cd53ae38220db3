import { expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { riskRegisterPaper } from '#shared/templates/programme-papers.ts';
import { paperOf, para } from '#test/documents/papers.ts';

const frontOf = (report: Partial<Report>) =>
  buildOutline(paperOf(riskRegisterPaper, {}, report)).nodes.flatMap((node) =>
    node.type === 'title' ? [`title ${node.text}`] : node.type === 'front' ? [`${node.style} ${node.label} ${node.text}`.replace('  ', ' ')] : [],
  );

test('a cover names the kind of paper once, apart from the title', () => {
  const lines = frontOf({ title: 'Closer to Home: Risk register', front: { version: 'Draft 2', status: 'Draft', made: '2026-11-22' } });
  expect(lines.slice(0, 3)).toEqual(['council Wendlebury County Council', 'title Closer to Home', 'kind Risk register']);
  expect(lines).toEqual(expect.arrayContaining(['control Version Draft 2', 'control Status Draft', 'control Date 22 November 2026']));
});

test('a title that is the kind alone stays, and the day of issue goes before the day it was made', () => {
  const lines = frontOf({ title: 'Risk register', front: { made: '2026-11-22' }, issued: '2026-12-03' });
  expect(lines).toContain('title Risk register');
  expect(lines).toContain('control Date 3 December 2026');
});

test('what stands on the cover under a heading without a number takes none itself', () => {
  const { nodes } = buildOutline(paperOf(programmeInitiation, { 'section:control': [para('Agreed by the board.')], 'section:context': [para('Why.')] }));
  const numbers = nodes.flatMap((node) => (node.type === 'heading' || node.type === 'paragraph' ? [node.number] : []));
  expect(numbers.slice(0, 4)).toEqual([null, null, '1.', '1.1']);
});
