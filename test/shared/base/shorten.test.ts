import { expect, test } from 'vitest';
import { shorten } from '#shared/base/shorten.ts';

test('leaves what fits, on one line', () => {
  expect(shorten(' Wendlebury\n  County  ', 17)).toBe('Wendlebury County');
});

test('cuts what does not, without a space before its sign', () => {
  expect(shorten('Wendlebury County Council', 11)).toBe('Wendlebury …');
});
