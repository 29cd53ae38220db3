import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '#shared/checks/sheet.ts';
import { wrongSums } from '#shared/checks/table-sums.ts';
import { readNumber, writeNumber } from '#shared/checks/written-numbers.ts';

/** A table from its lines: '|' between cells, '*' before a row in bold. */
function sheet(text: string): Sheet {
  const [head = '', ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  return { head: cells(head), rows: rows.map((line) => ({ cells: cells(line.replace(/^\*/, '')), isBold: line.startsWith('*') })) };
}

const right: Record<string, string> = {
  'a total at the foot': `Item | Cost
    Chairs | £1,200
    Tables | £2,300.50
    Total | £3,500.50`,
  'dashes and empty cells': `Item | 2026 | 2027
    Chairs | 5 | –
    Tables | | 7
    Total | 5 | 7`,
  'halves of posts': `Post | FTE
    Manager | 1
    Officer | 4.5
    All posts | 5.5`,
  'subtotals and a grand total': `Item | Cost
    A | 10
    B | 20
    Sub-total | 30
    C | 5
    D | 6
    Sub-total | 11
    Grand total | 41`,
  'a total of the total above and what follows': `Item | First year | Second year
    Evaluation | 320 | 160
    Training | 180 | 35
    *Other costs | 500 | 195
    All posts, from the table before | 4,359 | 2,179
    *Whole cost | 4,859 | 2,374`,
  'net of gross less cost': `Amount | 2026/27 | 2027/28 | All years
    Gross saving | 5,600 | 9,500 | 15,100
    Less: cost of the programme | 2,500 | 3,100 | 5,600
    Net saving | 3,100 | 6,400 | 9,500
    Net saving, running total | 3,100 | 9,500 | –`,
  'what is taken away with its sign': `Item | £000
    Base budget | 500
    Less: savings | (120)
    Total | 380`,
  'an item that is the sum of those below': `Line | £
    Staffing | 900
    Managers | 300
    Assistants | 600
    Premises | 100
    Total | 1,000`,
  'parts that are named as such': `Line | £
    Staffing | 900
    of which agency | 200
    Premises | 100
    Total | 1,000`,
  'percentages that are rounded': `Answer | Share
    Yes | 33%
    No | 33%
    Do not know | 33%
    Total | 100%`,
  'the average of percentages': `Branch | Satisfied
    North | 80%
    South | 60%
    Total | 71%`,
  'a column that cannot be added': `Post | FTE | Cost of each | Cost
    Officer | 2 | £30,000 | £60,000
    Manager | 1 | £50,000 | £50,000
    Total | 3 | – | £110,000`,
  'amounts still to come': `Item | Cost
    Chairs | £1,200
    Tables | to be confirmed
    Total | £5,000`,
  'measures that share a table': `Measure | 2026
    People waiting | 412
    Visits in all homes | 1,900
    Total calls answered | 3,107
    Average wait in days | 6`,
  'a total above its parts': `Item | £
    Total | 1,000
    North | 300
    South | 400`,
  'a year in the first column': `Year | Gross | Cost | Net
    2026 | 560 | 250 | 310
    2027 | 950 | 310 | 640`,
  'income that is taken off': `Line | £
    Staff | 400
    Premises | 100
    Income | 200
    Total | 300`,
  'a number of posts at a cost': `Line | Amount
    Posts | 3
    Salary | £40,000
    Total cost | £120,000`,
  'a cost per post': `Line | Amount
    Posts | 3
    Cost per post | 40,000
    Total cost | 120,000`,
  scores: `Ref | Risk | Before | Now
    R1 | Not enough staff | 20 | 16
    R2 | Money ends | 12 | 12`,
};

const wrong: Record<string, readonly [string, string]> = {
  'a total at the foot': ['Chairs | £1,200', 'Chairs | £1,300'],
  'halves of posts': ['4.5', '5.5'],
  'subtotals and a grand total': ['Grand total | 41', 'Grand total | 51'],
  'a total of the total above and what follows': ['Whole cost | 4,859', 'Whole cost | 4,895'],
  'net of gross less cost': ['Net saving | 3,100 | 6,400', 'Net saving | 3,100 | 6,500'],
  'what is taken away with its sign': ['Total | 380', 'Total | 620'],
  'parts that are named as such': ['Total | 1,000', 'Total | 1,010'],
};

describe('the sums of a table', () => {
  test.each(Object.entries(right))('are right: %s', (_name, text) => {
    expect(wrongSums(sheet(text))).toEqual([]);
  });

  test.each(Object.entries(wrong))('are wrong: %s', (name, [was, by]) => {
    const text = (right[name] ?? '').replace(was, by);
    expect(text).not.toBe(right[name]);
    expect(wrongSums(sheet(text)).length).toBeGreaterThan(0);
  });

  test('say by how much, and that rounding may be why', () => {
    const [one] = wrongSums(sheet('Item | Cost\nA | £10.6m\nB | £0.6m\nTotal | £11.3m'));
    expect(one).toMatchObject({ row: 2, column: 1, along: 'column', mayBeRounding: true });
    expect(one && writeNumber(one.sum, one.says)).toBe('£11.2m');
    expect(wrongSums(sheet('Item | Cost\nA | £10.6m\nB | £0.6m\nTotal | £12.3m'))).toMatchObject([{ mayBeRounding: false }]);
    expect(wrongSums(sheet('Post | Number\nA | 3\nB | 4\nTotal | 8'))).toMatchObject([{ mayBeRounding: false }]);
  });
});

const money = fc.integer({ min: 1_000, max: 9_999_999 });
const table = fc
  .record({ rows: fc.integer({ min: 2, max: 9 }), columns: fc.integer({ min: 2, max: 5 }), style: fc.constantFrom('£', '', 'pence', 'k') })
  .chain(({ rows, columns, style }) =>
    fc.tuple(fc.array(fc.array(money, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }), fc.constant(style)),
  );

function write(value: number, style: string): string {
  const like = readNumber({ '£': '£1', '': '1', pence: '£1.00', k: '1.0k' }[style] ?? '1');
  if (!like) throw new Error('No such style');
  const unit = { pence: 1_000_000n, k: 10_000_000_000n }[style] ?? 100_000_000n;
  return writeNumber(BigInt(value) * unit, like);
}

function summed(body: readonly (readonly number[])[], style: string, alter?: readonly [number, number, number]): Sheet {
  const add = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
  const rows = body.map((row) => [...row, add(row)]);
  const grid = [...rows, (rows[0] ?? []).map((_, column) => add(rows.map((row) => row[column] ?? 0)))];
  return {
    head: ['Item', ...(body[0] ?? []).map((_, index) => `20${27 + index}/${28 + index}`), 'Total'],
    rows: grid.map((row, at) => ({
      isBold: false,
      cells: [
        at === grid.length - 1 ? 'Total' : `Item ${'abcdefghijk'[at]}`,
        ...row.map((value, column) => write(alter?.[0] === at && alter[1] === column ? value + alter[2] : value, style)),
      ],
    })),
  };
}

test('a table that adds up is never pointed out, and one in which a single number is altered always is', () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 900 }), ([body, style], row, column, by) => {
      expect(wrongSums(summed(body, style))).toEqual([]);
      const at = [row % (body.length + 1), column % ((body[0]?.length ?? 1) + 1), by] as const;
      expect(wrongSums(summed(body, style, at)).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a table of a thousand rows is added up at once', () => {
  const body = Array.from({ length: 1_000 }, (_, row) => [row * 37 + 1_000, row * 11 + 2_000, row + 3_000]);
  expect(wrongSums(summed(body, '£'))).toEqual([]);
  expect(wrongSums(summed(body, '£', [500, 1, 10]))).toHaveLength(2);
});
