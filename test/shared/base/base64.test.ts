import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#shared/base/base64.ts';

test('bytes come back as they were, and the text is what others write', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test('what is not base64 is refused', () => {
  for (const text of ['a', 'abc', 'ab c', 'ab=c', '====']) expect(() => fromBase64(text)).toThrow('Not base64');
});
