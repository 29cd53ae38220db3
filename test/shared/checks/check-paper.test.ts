import fc from 'fast-check';
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

const seed = Date.now() % 2 ** 31;
const scraps = [
  ...[
    'the',
    'the',
    'will be',
    'was held',
    'in',
    'on',
    'FTE',
    '(FTE)',
    'full-time equivalent',
    'paragraph 2',
    'paragraphs 1 to 3',
    'Table 1',
    'Appendix A',
    'Idris Calloway,',
  ],
  ...[
    'Programme Manager',
    'Tuesday',
    '14 December 2026',
    '31 June 2027',
    'October 2025',
    '£1,200',
    '£0.5 million',
    '2.5%',
    '[insert',
    ']',
    'TBC',
    '???',
    'H:\\x\\y',
    '\\\\a\\b',
  ],
  ...[
    'http://intranet/x',
    'www.a.example',
    '(',
    ')',
    '“',
    '”',
    '. ',
    ', ',
    ': ',
    '– ',
    '\u00a0',
    '🏛',
    'ﬁ',
    '\\',
    '$',
    '^',
    '*',
    'Audit Committee',
    'notes',
    'approve',
    'e.g. ',
    '1 FTE Lead',
  ],
];
const words = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join(' ').trim() || ' ');

test(`whatever is written, every finding points at words that are there, and a fix names them, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), fc.array(words, { maxLength: 3 }), fc.array(words, { minLength: 4, maxLength: 4 }), (body, asks, cells) => {
      const rows = [cells.slice(0, 2), cells.slice(2)];
      const paper = paperOf(
        paperWith({
          'section:information': [...body.map((one) => para(one)), table('Steps', rows, [1, 1])],
          'section:recommendations': asks.map((one) => recommend(one)),
        }),
        '2026-11-20',
      );
      for (const { at, cell, range, fix, message } of checkPaper(paper)) {
        expect(message).toMatch(/\S[.?!]$/);
        const text = paper.texts.find((one) => one.at === at && one.cell?.row === cell?.row && one.cell?.column === cell?.column);
        if (range) expect(range.from >= 0 && range.from < range.to && range.to <= (text?.plain.length ?? -1), `${message} ${JSON.stringify(range)}`).toBe(true);
        if (fix) expect(text?.plain.slice(fix.range.from, fix.range.to)).toBe(fix.was);
      }
    }),
    { seed, numRuns: 150 },
  );
});
