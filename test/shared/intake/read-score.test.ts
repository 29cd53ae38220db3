import { expect, test } from 'vitest';
import type { Cell } from '#shared/workbook/sheet.ts';
import { musts, proposed, sheetOf } from './support.ts';

test('says what is wrong with a score, and of which matrix', () => {
  const scored = (...cells: Cell[]) => sheetOf([['Title', 'Current'], ...cells.map((cell, index): Cell[] => [`Risk ${index}`, cell])]);
  expect(proposed(scored('4x5', 25, '20 Very high (4 × 5)', 'Likely / Major', 0)).rows.map((row) => row.values['current'])).toEqual([
    { likelihood: 4, impact: 5 },
    { likelihood: 5, impact: 5 },
    { likelihood: 4, impact: 5 },
    { likelihood: 4, impact: 4 },
    null,
  ]);
  expect(musts(scored(20, 49, '7x2', 'bad'))).toEqual([
    '2 current: 20 may be 4 × 5 or 5 × 4. Take the columns of likelihood and impact instead of the product, or write the score as 4 x 5.',
    '3 current: 49 is not on this council’s matrix of 5 by 5. It was scored on another one: score it again, or change the matrix in Settings first.',
    '4 current: “7x2” is not on this council’s matrix of 5 by 5. It was scored on another one: score it again, or change the matrix in Settings first.',
    '5 current: “bad” is not a score. Write likelihood and impact as 4 x 5.',
  ]);
  expect(
    musts(
      sheetOf([
        ['Title', 'Likelihood', 'Impact'],
        ['A', 3, null],
      ]),
    ),
  ).toEqual(['2 current.impact: The row gives the likelihood and no impact; a score needs both.']);
});

test('takes no half step for a whole one', () => {
  const steps = (...cells: Cell[]) => sheetOf([['Title', 'Likelihood', 'Impact'], ...cells.map((cell, index): Cell[] => [`Risk ${index}`, cell, 2])]);
  expect(musts(steps(3.5, '3,5'))).toEqual([
    '2 current.likelihood: “3.5” is not a likelihood on this council’s matrix: 1 Rare, 2 Unlikely, 3 Possible, 4 Likely, 5 Almost certain.',
    '3 current.likelihood: “3,5” is not a likelihood on this council’s matrix: 1 Rare, 2 Unlikely, 3 Possible, 4 Likely, 5 Almost certain.',
  ]);
  expect(proposed(steps('3.0', '4, likely', '2. Unlikely')).rows.map((row) => row.values['current'])).toEqual([
    { likelihood: 3, impact: 2 },
    { likelihood: 4, impact: 2 },
    { likelihood: 2, impact: 2 },
  ]);
});
