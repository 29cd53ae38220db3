import { expect, test } from 'vitest';
import { nameOfFile } from '#shared/base/file-name.ts';

test('what a file system refuses is left out of a name', () => {
  expect(nameOfFile('Budget 2027/28: “savings”, part 1\n')).toBe('Budget 2027 28 “savings”, part 1');
  expect(nameOfFile('a\\b:c*d?e"f<g>h|i\u0000j\u007fk\u0085l')).toBe('a b c d e f g h i j k l');
  expect(nameOfFile('Roads etc. . ')).toBe('Roads etc');
  expect(nameOfFile(' /// ')).toBe('');
});

test('a long name is cut, and never ends in a blank or a full stop', () => {
  expect(nameOfFile('a'.repeat(500))).toHaveLength(120);
  expect(nameOfFile('abc def', 4)).toBe('abc');
  expect(nameOfFile('abc. def', 5)).toBe('abc');
});
