import { describe, expect, test } from 'vitest';
import { paperOf as read } from '#shared/checks/check-paper.ts';
import { sums } from '#shared/checks/sums.ts';
import { templateFor } from '#shared/templates/index.ts';
import { item, para, paperOf, table } from '#test/documents/papers.ts';

type Drafts = Parameters<typeof paperOf>[1][string];

function foundIn(drafts: Drafts) {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('There is no such template');
  return sums.run(read(paperOf(template, { 'section:information': drafts }), '2027-01-04'));
}

const costs = (changes: Readonly<Record<string, string>> = {}) => {
  const of = (cell: string) => changes[cell] ?? cell;
  return table(
    'Costs (£)',
    [
      ['Item', '2027/28', '2028/29', 'Total'],
      ['Staff', of('186,120'), '93,060', of('279,180')],
      ['Rooms', '52,470', '26,235', '78,705'],
      ['Total', of('238,590'), '119,295', of('357,885')],
    ],
    [4, 2, 2, 2],
  );
};

describe('a table', () => {
  test('that adds up is not pointed out', () => {
    expect(foundIn([costs()])).toEqual([]);
  });

  test.each([
    ['an item', '186,120', '186,210'],
    ['the total of a row', '279,180', '297,180'],
    ['the total of a column', '238,590', '238,950'],
    ['the total of all', '357,885', '375,885'],
  ])('in which %s is wrong says what it should be', (_what, was, by) => {
    const found = foundIn([costs({ [was]: by })]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'must', fix: { was: by, by: was } });
    expect(found[0]?.message).toBe(`With ${by} here, neither its row nor its column adds up. With ${was} both would.`);
  });

  test('with one column says what it comes to and by how much the total is out', () => {
    const found = foundIn([
      table(
        '',
        [
          ['Item', 'Cost'],
          ['Staff', '£1,200'],
          ['Rooms', '£300'],
          ['Total', '£1,400'],
        ],
        [6, 4],
      ),
    ]);
    expect(found.map((one) => one.message)).toEqual(['The column “Cost” adds up to £1,500. The total says £1,400, which is £100 too low.']);
  });

  test('that says it is rounded is left alone', () => {
    const rows = [
      ['Item', '£m'],
      ['Staff', '1.2'],
      ['Rooms', '0.3'],
      ['Total', '1.6'],
    ];
    expect(foundIn([table('Costs', rows, [6, 4])])).toMatchObject([{ severity: 'advice' }]);
    expect(foundIn([table('Costs, rounded', rows, [6, 4])])).toEqual([]);
    expect(foundIn([table('Costs', rows, [6, 4]), para('Sums may differ because of rounding.')])).toEqual([]);
  });
});

describe('a list under a total', () => {
  const list = (lead: string, ...items: string[]) => [para(lead), ...items.map((words) => item('bulleted', words)), para('That is all.')];

  test.each([
    [list('The work costs £1,200 in total:', '£700 for staff', '£500 for rooms')],
    [list('The work costs £1,300:', '£700 for staff', '£500 for rooms')],
    [list('A total of £1,300 was asked for, which may go to:', 'staff, at £700', 'rooms')],
    [list('A total of £1,300 was asked for, for:', 'two rooms at £400 each', 'staff at £500')],
    [list('The total is £1,300:', '£700 of the £900 for staff', '£500 for rooms')],
  ])('that adds up, or of which it cannot be told, is not pointed out', (drafts) => {
    expect(foundIn(drafts)).toEqual([]);
  });

  test('that does not add up says what the items come to', () => {
    const found = foundIn(list('The work costs £1,300 in total:', '£700 for staff', '£500 for rooms'));
    expect(found.map((one) => one.message)).toEqual(['The amounts of the list below come to £1,200, not to £1,300, which is £100 too high.']);
    expect(found[0]).toMatchObject({ severity: 'should', range: { from: 15, to: 21 } });
  });
});

test('a sum in a sentence is pointed out at its total', () => {
  const found = foundIn([para('First. It comes to £10.610m + £0.631m = £11.441m.')]);
  expect(found).toMatchObject([{ severity: 'should', range: { from: 40, to: 48 } }]);
  expect(found[0]?.message).toBe('The parts that are named here come to £11.241m, not to £11.441m, which is £0.200m too high.');
});
