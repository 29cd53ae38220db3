import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { fittingWidth, frozenCount, frozenOffsets, gridTemplate, inOrder, leastWidth, movedTo } from '#renderer/parts/register/column-layout.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';

const all = columnsOf(nouns.risk.fields).slice(0, 4);
const ids = (columns: readonly { readonly id: string }[]) => columns.map((one) => one.id);

test('a column goes to where another stands', () => {
  expect(ids(all)).toEqual(['reference', 'title', 'programme', 'project']);
  expect(movedTo(all, 'reference', 'programme')).toEqual(['title', 'programme', 'reference', 'project']);
  expect(movedTo(all, 'project', 'title')).toEqual(['reference', 'project', 'title', 'programme']);
  expect(movedTo(all, 'project', 'gone')).toEqual(ids(all));
});

test('an order is kept; columns that it does not know stand where they usually do', () => {
  expect(ids(inOrder(all, ['project', 'gone', 'title', 'reference']))).toEqual(['project', 'title', 'programme', 'reference']);
  expect(inOrder(all, [])).toBe(all);
});

test('frozen columns stay at the distances of those before them', () => {
  expect(frozenCount(all, 'title')).toBe(2);
  expect(frozenCount(all, null)).toBe(0);
  expect(frozenOffsets(all, 2, { reference: 6 })).toEqual(['2rem', '8rem']);
});

test('a width that was chosen stays; with none to grow the rest stays empty', () => {
  expect(gridTemplate(all.slice(0, 1), { reference: 6 })).toBe('2rem 6rem minmax(0px, 1fr)');
  expect(gridTemplate(all.slice(0, 2), { title: 20 })).toBe('2rem minmax(5rem, 1fr) 20rem');
  expect([1, 400, 7.07].map(fittingWidth)).toEqual([3, 60, 7.125]);
});

test('the least width of a register is that of its columns, and of the one for marks', () => {
  expect(leastWidth(all.slice(0, 2), { title: 20 })).toBe('calc(2rem + 5rem + 20rem)');
  expect(leastWidth(all.slice(0, 2))).toMatch(/^calc\(2rem \+ 5rem \+ max\([\d.]+rem, 26vw\)\)$/);
  expect(leastWidth(all.slice(0, 1), { reference: 6 })).toBe('calc(2rem + 6rem + 0px)');
});
