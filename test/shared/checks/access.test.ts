import { describe, expect, test } from 'vitest';
import { headings } from '#shared/checks/headings.ts';
import { pictures } from '#shared/checks/pictures.ts';
import { tables } from '#shared/checks/tables.ts';
import { card, para, sub, table } from '#test/documents/papers.ts';
import { foundBy, paperWith } from './found-in.ts';

const messages = (check: typeof tables, ...drafts: Parameters<typeof paperWith>[0][string]) =>
  foundBy(check, paperWith({ 'section:information': drafts })).map((one) => one.message.split('.')[0]);

describe('a table', () => {
  test('has headings, and neither empty columns nor rows', () => {
    expect(
      messages(
        tables,
        table(
          'Steps',
          [
            ['Step', '', 'Day'],
            ['Start', 'x', ''],
            ['', '', ''],
          ],
          [1, 1, 1],
        ),
      ),
    ).toEqual(['Column 2 of this table has no heading', 'Column 3 of this table is empty', 'Row 3 of this table is empty']);
    expect(
      messages(
        tables,
        table(
          'Steps',
          [
            ['Step', 'Day'],
            ['Start', '–'],
          ],
          [1, 1],
        ),
      ),
    ).toEqual([]);
  });

  test('has a caption, unless it is a record with its fields', () => {
    const rows = [
      ['Ref', 'Risk'],
      ['Score', '12'],
    ];
    expect(messages(tables, table('', rows, [1, 1]))).toEqual(['This table has no caption']);
    expect(messages(tables, card(rows))).toEqual([]);
  });

  test('is not empty', () => {
    expect(
      messages(
        tables,
        table(
          'Steps',
          [
            ['', ''],
            ['', ''],
          ],
          [1, 1],
        ),
      ),
    ).toEqual(['This table is empty']);
    const bare = ['This table has no rows under its headings'];
    expect(messages(tables, table('Steps', [['Step', 'Day']], [1, 1]))).toEqual(bare);
    expect(
      messages(
        tables,
        table(
          'Steps',
          [
            ['Step', 'Day'],
            ['', ''],
            ['', ''],
          ],
          [1, 1],
        ),
      ),
    ).toEqual(bare);
  });
});

describe('a picture', () => {
  const drawn = (alt: string, caption = '') =>
    ({ type: 'picture', blob: 'a'.repeat(64), mediaType: 'image/png', width: 10, height: 10, share: 1, alt, caption }) as const;

  test.each([
    ['', 'This picture has no description'],
    ['chart1.png', '“chart1'],
    ['Figure 2', '“Figure 2” does not say what this picture shows'],
  ])('described as “%s” is pointed out', (alt, expected) => {
    expect(messages(pictures, drawn(alt))).toEqual([expected]);
  });

  test('that only repeats its caption is advice; one that says what it shows is right', () => {
    expect(foundBy(pictures, paperWith({ 'section:information': [drawn('Loans by year', 'Loans by year')] })).map((one) => one.severity)).toEqual(['advice']);
    expect(messages(pictures, drawn('Loans fell from 9,000 to 7,000 between 2020 and 2026', 'Loans by year'))).toEqual([]);
  });
});

describe('headings', () => {
  test('skip no level, are not empty and have something under them', () => {
    expect(messages(headings, sub('Deep', 2), para('Words here.'), sub(''), sub('Alone'))).toEqual([
      'This heading skips a level: there is no heading of the level above it',
      'This heading is empty',
      'There is nothing under this heading',
    ]);
    expect(messages(headings, sub('First'), sub('Second', 2), para('Words.'), sub('Third'), para('Words.'))).toEqual([]);
  });

  test('are headings and not bold paragraphs', () => {
    expect(messages(headings, para([{ text: 'Costs and funding', marks: { bold: true } }]))).toEqual(['This looks like a heading, and is a paragraph in bold']);
    expect(messages(headings, para([{ text: 'Costs.', marks: { bold: true } }, { text: ' They are low.' }]))).toEqual([]);
  });
});
