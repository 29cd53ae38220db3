import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '#shared/word/xml.ts';

test('what XML gives a meaning to is written as text', () => {
  expect(escapeXml(`Fish & "chips" <b>`)).toBe('Fish &amp; &quot;chips&quot; &lt;b&gt;');
});

test('what XML cannot hold is dropped, line ends and tabs become one space', () => {
  expect(escapeXml('a\u0000b\u0008c\ufffed\uffffe')).toBe('abcde');
  expect(escapeXml('a\r\n\tb')).toBe('a b');
  expect(escapeXml('x\ud83d y \ude00 z\ud83d\ude00')).toBe('x y  z😀');
});

const seed = Date.now() % 2 ** 31;
test(`any text is well formed and keeps its words, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const complain = (message: string) => {
        throw new Error(message);
      };
      const parsed = new DOMParser({ errorHandler: complain }).parseFromString(`<t>${escapeXml(text)}</t>`, 'text/xml');
      const kept = (parsed.documentElement?.textContent ?? '').replace(/\s/g, '');
      expect(kept).toBe(text.replace(/[\p{Control}\p{Surrogate}\ufffe\uffff]/gu, '').replace(/\s/g, ''));
    }),
    { seed, numRuns: 500 },
  );
});
