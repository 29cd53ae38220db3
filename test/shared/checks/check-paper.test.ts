import { expect, test } from 'vitest';
import { allChecks } from '#shared/checks/all-checks.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import { item, para, recommend, sub, table } from '#test/documents/papers.ts';
import { paperWith } from './found-in.ts';

const records = paperWith({
  'section:information': [
    para('It is the the plan of 31 November 2026.'),
    item('lettered', 'a a part'),
    table(
      'Steps',
      [
        ['Step', 'Day'],
        ['of of it', 'May'],
      ],
      [1, 1],
    ),
  ],
});

test('what weighs most comes first, then the order of reading, each with a name for its place', () => {
  const found = checkPaper(paperOf(records, '2026-11-20')).filter((one) => one.check === 'weekdays' || one.check === 'repeated-words');
  expect(found.map(({ severity, check, where }) => [severity, check, where])).toEqual([
    ['must', 'weekdays', 'Paragraph 1'],
    ['should', 'repeated-words', 'Paragraph 1'],
    ['should', 'repeated-words', 'Paragraph 1, item a'],
    ['should', 'repeated-words', 'Table 1'],
  ]);
});

test('what a council has switched off is not run', () => {
  const off = { ...records, settings: { ...records.settings, checksOff: [{ check: 'repeated-words', reason: 'We like it', day: '2026-11-01' }] } };
  expect(checkPaper(paperOf(off, '2026-11-20')).filter((one) => one.check === 'repeated-words')).toEqual([]);
});

test('every check has a name of its own, a label and a sentence', () => {
  expect(new Set(allChecks.map((one) => one.name)).size).toBe(allChecks.length);
  for (const { name, label, description } of allChecks) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(label).not.toBe('');
    expect(description).toMatch(/\.$/);
  }
});

test('a finding points at words that are there, or at a node, slot or part', () => {
  const paper = paperOf(
    paperWith({
      'section:information': [para('On Friday 14 December 2026 [insert] the the board will in http://intranet/x.'), sub('')],
      'section:recommendations': [recommend('Approval of £5')],
    }),
    '2026-11-20',
  );
  const nodes = new Set(paper.outline.nodes.map((node) => node.id));
  for (const { at, range } of checkPaper(paper)) {
    expect(nodes.has(at) || at.includes(':'), at).toBe(true);
    if (range) {
      const length = paper.texts.find((one) => one.at === at)?.plain.length ?? 0;
      expect(range.from >= 0 && range.from < range.to && range.to <= length).toBe(true);
    }
  }
});
