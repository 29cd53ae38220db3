import { expect, test } from 'vitest';
import { isKindOfItsOwn, kindOfItsOwn } from '#shared/domain/report/index.ts';
import { templates } from '#shared/templates/index.ts';

test.each([
  ['Public Health', 'Public Health'],
  ['  property   Comments ', 'Property'],
  ['comments', ''],
  ['Commentary', 'Commentary'],
])('%o is a kind of its own: %o', (typed, kind) => {
  expect(kindOfItsOwn(typed)).toBe(kind);
});

test('no kind of a template is taken for one', () => {
  expect(isKindOfItsOwn(kindOfItsOwn('procurement'))).toBe(true);
  expect(templates.flatMap((one) => one.commentKinds).filter((one) => isKindOfItsOwn(one.key))).toEqual([]);
});
