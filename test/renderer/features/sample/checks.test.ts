import { expect, test } from 'vitest';
import { committees, councilSettings, meetings } from '#renderer/features/sample/council.ts';
import { people } from '#renderer/features/sample/people.ts';
import { closerToHome } from '#renderer/features/sample/programme.ts';
import { papers } from '#renderer/features/sample/sample-edits.ts';
import { assertThere } from '#shared/base/assert.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import { templateFor } from '#shared/templates/index.ts';

/** What the checks are meant to find in the sample: its third paper is only begun. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'Closer to Home: introduction and progress': [],
  'Closer to Home: posts for Home First and Neighbourhood Care Teams': [],
  'Leaving hospital in Aldermoor: what Closer to Home has changed': [
    'must required-parts: Fill in “Portfolio holder”.',
    'must implications: Consider “Legal Implications”.',
    'must implications: Consider “Procurement Implications”.',
    'must implications: Consider “Climate Change Implications”.',
  ],
};

test.each(papers.map(({ report, blocks }) => [report.title, report, blocks] as const))('nothing else is found in “%s”', (title, report, blocks) => {
  const records = {
    template: assertThere(templateFor(report.template, report.templateVersion), 'its template'),
    report,
    blocks,
    people,
    settings: councilSettings,
    committee: committees.find((one) => one.id === report.committee) ?? null,
    meeting: meetings.find((one) => one.id === report.meeting) ?? null,
    programme: closerToHome,
  };
  const found = checkPaper(paperOf(records, '2026-11-22')).map(({ severity, check, message }) => `${severity} ${check}: ${message}`);
  expect(found).toEqual(wanted[title]);
});
