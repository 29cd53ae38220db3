import { expect, test } from 'vitest';
import { fitColumns } from '#shared/outline/column-widths.ts';
import { widestWord } from '#shared/outline/text-measure.ts';

const header = ['Ref', 'Risk', 'Owner'];

test('columns that hold their words stay as they are wanted', () => {
  expect(fitColumns([1, 4, 2], [header, ['R1', 'Rain', 'Ann']])).toEqual([1, 4, 2]);
});

test('a column takes what its longest word needs from those with room to spare', () => {
  const rows = [header, ['R1', 'Supply of neighbourhood coordinators', 'Thistlewood-Castellane']];
  const widths = fitColumns([1, 8, 1], rows);
  expect(widths[2]).toBeGreaterThan(widestWord('Thistlewood-Castellane', 12));
  expect(widths[1]).toBeGreaterThan(widestWord('coordinators', 12));
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(464.9, 0);
});

test('where no width is enough, the longest words share it', () => {
  const widths = fitColumns(
    [1, 1],
    [
      ['A', 'B'],
      ['x'.repeat(90), 'y'.repeat(45)],
    ],
  );
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(1.8);
});

test('a page that lies across has room for more', () => {
  const rows = [
    ['A', 'B'],
    ['x'.repeat(45), 'word'],
  ];
  expect(fitColumns([1, 1], rows)).not.toEqual([1, 1]);
  expect(fitColumns([1, 1], rows, 'landscape')).toEqual([1, 1]);
});
