import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { templatesWith } from '#shared/templates/index.ts';
import { reportPlaces, reportsToWriteIn } from '#renderer/parts/report-place/report-places.ts';

const report = (of: Partial<Report>): Report => ({ ...nouns.report.create(newId()), ...of });

test('what can be put in goes into the sections of a report and the appendices written here', () => {
  const file = { blob: 'a'.repeat(64), name: 'plan.pdf', mediaType: 'application/pdf', size: 3 };
  const appendices = [
    { id: newId(), place: 'V', title: 'Risks', exempt: [], file: null },
    { id: newId(), place: 'W', title: 'Plan', exempt: [], file },
  ] as unknown as Report['appendices'];
  const places = reportPlaces(report({ appendices }), templatesWith([]));
  expect(places[0]).toEqual({ slot: 'section:purpose', label: 'Purpose of the Report', isLandscape: false, isUsual: false });
  expect(places.at(-1)).toMatchObject({ slot: `appendix:${appendices[0]?.id}`, label: 'Appendix: Risks' });
  expect(places.find((one) => one.isUsual)?.slot).toMatch(/^section:/);
});

test('reports that were issued are not offered, and those of the programme stand first', () => {
  const programme = newId();
  const reports = [
    report({ title: 'Annual review' }),
    report({ title: 'Progress', programme }),
    report({ title: 'Outcomes', programme }),
    report({ title: 'Last year', programme, issued: '2026-01-05' }),
  ];
  expect(reportsToWriteIn(reports, programme).map((one) => one.title)).toEqual(['Outcomes', 'Progress', 'Annual review']);
});
