import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { officerRecord } from '#shared/meetings/minutes/officer-record.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { decisionRecord } from '#shared/templates/decision-record.ts';
import { item, paperOf, para, recommend } from '#test/documents/papers.ts';

test('an officer’s decision becomes a report that says what was decided, why, when and under which delegation', () => {
  const records = paperOf(countyCommittee, {
    'section:options': [para('To do nothing, which was rejected.')],
    'section:reasons': [para('Evenings are when people can come.')],
    'section:recommendations': [recommend('approve two evening hubs'), recommend('approves these posts:'), item('bulleted', 'a manager')],
  });
  const by = newId();
  const { report, blocks } = officerRecord(
    { report: { ...records.report, exempt: [3] }, outline: buildOutline(records) },
    { by, on: '2027-01-20', power: ' Scheme 4.2 ' },
    decisionRecord,
  );
  expect(report).toMatchObject({
    template: 'decision-record',
    reportOf: by,
    // What was not for the public does not become so by being decided.
    exempt: [3],
    front: { 'taken-on': 'Wednesday 20 January 2027', power: 'Scheme 4.2' },
  });
  expect(report.id).not.toBe(records.report.id);
  const printed = buildOutline({ ...records, template: decisionRecord, report, blocks });
  const texts = printed.nodes.flatMap((node) => ('text' in node ? [typeof node.text === 'string' ? node.text : plainText(node.text)] : []));
  expect(texts).toEqual(
    expect.arrayContaining([
      'approve two evening hubs',
      'approve these posts:',
      'a manager',
      'Evenings are when people can come.',
      'To do nothing, which was rejected.',
      'No interests were declared.',
    ]),
  );
});
