import { expect, test } from 'vitest';
import { typeAhead } from '#renderer/parts/register/type-ahead.ts';

const choices = ['Not begun', 'Begun', 'Done', 'Dropped'].map((label) => ({ value: label.toLowerCase(), label }));

test('one letter leads to the next choice that begins with it, round the list', () => {
  expect(typeAhead(choices, 'not begun', 'd')).toEqual({ value: 'done', letters: 'd' });
  expect(typeAhead(choices, 'done', 'd')).toEqual({ value: 'dropped', letters: 'd' });
  expect(typeAhead(choices, 'dropped', 'D')).toEqual({ value: 'done', letters: 'D' });
});

test('more letters lead to the choice that begins with all of them', () => {
  expect(typeAhead(choices, 'done', 'dr')).toEqual({ value: 'dropped', letters: 'dr' });
  expect(typeAhead(choices, 'not begun', 'not b')).toEqual({ value: 'not begun', letters: 'not b' });
});

test('letters that lead nowhere together begin anew with the last one', () => {
  expect(typeAhead(choices, 'done', 'dd')).toEqual({ value: 'dropped', letters: 'd' });
  expect(typeAhead(choices, 'done', 'dx')).toBeNull();
  expect(typeAhead([], '', 'a')).toBeNull();
});
