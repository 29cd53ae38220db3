import { expect, test } from 'vitest';
import { escapeHtml, fragment, idAttribute } from '#shared/html/escape.ts';

test('what HTML gives a meaning to is escaped, what it does not allow is dropped, all else stays', () => {
  expect(escapeHtml('a & b < c > "d" ’e’ 😀 𐀀 é')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; ’e’ 😀 𐀀 é');
  expect(escapeHtml('a\u0000\u0008b\ud800c\ufffed\ud83fe')).toBe('abcde');
  expect(escapeHtml('a\r\n\tb')).toBe('a b');
});

test('an address leads to its id, whatever is in it', () => {
  expect(idAttribute('section:a b"c')).toBe(' id="section:a_b&quot;c"');
  expect(fragment('section:a b"c')).toBe('#section%3Aa_b%22c');
});
