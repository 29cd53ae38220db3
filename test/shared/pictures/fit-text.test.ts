import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenText, wrapText } from '#shared/pictures/fit-text.ts';
import { textWidth } from '#shared/pictures/text-widths.ts';
import { anyTitle } from './arbitrary.ts';

test('widths are those of Arimo', () => {
  expect(textWidth('m', 2048)).toBe(1706);
  expect(textWidth('1234567890', 2048)).toBe(11390);
  expect(textWidth('m', 2048, true)).toBe(1821);
});

test('lines break between words; what is left over is shortened', () => {
  expect(wrapText('Community transport review', 60, 9, 3)).toEqual(['Community', 'transport', 'review']);
  expect(wrapText('Community transport review', 60, 9, 2)).toEqual(['Community', 'transport rev…']);
  expect(wrapText('  ', 60, 9, 2)).toEqual([]);
});

const seed = Date.now() % 2 ** 31;
describe(`any text, seed ${seed}`, () => {
  test('never wider than its room, never more lines than asked for', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 12, max: 200 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (text, width, most, bold) => {
        expect(textWidth(shortenText(text, width, 9, bold), 9, bold)).toBeLessThanOrEqual(width);
        const lines = wrapText(text, width, 9, most, bold);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 9, bold)).toBeLessThanOrEqual(width);
      }),
      { seed, numRuns: 500 },
    );
  });
});
