import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { propose } from '#shared/intake/propose.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { usualOptions } from '#shared/intake/usual-options.ts';
import { contextOf, sheetOf } from './support.ts';

test('numbers new records after the highest in the register and in the sheet', () => {
  const kind = 'issue';
  const there = { ...nouns.issue.create(newId()), title: 'There', reference: 'I4' };
  const sheet = sheetOf([
    ['Ref', 'Title'],
    [null, 'One'],
    ['I7', 'Two'],
    [null, 'Three'],
  ]);
  const context = { ...contextOf(), kind, existing: [there] } as const;
  const { rows } = propose(
    sheet,
    context,
    usualOptions(kind, sheet, () => null),
  );
  expect(rows.map((row) => row.values['reference'])).toEqual(['I8', 'I7', 'I9']);
});
