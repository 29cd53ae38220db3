import { expect, test } from 'vitest';
import { escapeMarkup } from '#shared/base/escape-markup.ts';

test('what markup is made of is written out, and what is forbidden is dropped', () => {
  expect(escapeMarkup('Roads', /\p{Control}/gu)).toBe('Roads');
  expect(escapeMarkup('a < b & "c" > d', /\p{Control}/gu)).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  expect(escapeMarkup('one\r\n\ttwo\u0007', /\p{Control}/gu)).toBe('one two');
  expect(escapeMarkup('a\ufffeb\ufdd0', /\ufffe/gu)).toBe('ab\ufdd0');
});
