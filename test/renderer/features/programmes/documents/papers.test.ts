import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { templatesWith } from '#shared/templates/index.ts';
import { fillingsOf } from '#renderer/features/programmes/documents/fill-paper.ts';
import { paperKinds, papersInOrder, paperWords, versionOf } from '#renderer/features/programmes/documents/papers.ts';

const programme = newId();
const report = (title: string, fields: object) => ({ ...nouns.report.create(newId()), programme, title, ...fields });

test('papers stand newest first, those begun by hand last', () => {
  const reports = [
    report('By hand', {}),
    report('First', { front: { made: '2026-10-01', version: 'Draft 1' } }),
    report('Issued', { issued: '2026-11-03' }),
    report('Second', { front: { made: '2026-11-22', version: 'Draft 2' } }),
    report('Third', { front: { made: '2026-11-22', version: 'Draft 3' } }),
    report('Other', { programme: null }),
  ];
  expect(papersInOrder(reports, programme).map((one) => one.title)).toEqual(['Third', 'Second', 'Issued', 'First', 'By hand']);
  expect(reports.map(paperWords).slice(0, 3)).toEqual(['draft', 'made 01/10/26', 'issued 03/11/26']);
  expect(reports.map(versionOf)).toEqual([0, 1, 0, 2, 3, 0]);
});

test('every paper has its template, and nothing is filled twice in one', () => {
  const templates = templatesWith([]).offered('2026-11-22');
  for (const { template } of paperKinds) expect(templates.map((one) => one.id)).toContain(template);
  for (const template of templates) {
    const names = [...fillingsOf(template).values()].flat().map((one) => one.name);
    expect(new Set(names).size, template.id).toBe(names.length);
    const offered = template.parts.some((part) => part.part === 'section' && part.fill.length > 0);
    expect(names.length > 0).toBe(offered);
  }
});
