import { expect, test } from 'vitest';
import { beginsWith, holdsWide } from '#shared/base/file-marks.ts';

const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test('a file is known by its first bytes', () => {
  expect(beginsWith(Uint8Array.of(0x50, 0x4b, 3, 4), [0x50, 0x4b])).toBe(true);
  expect(beginsWith(Uint8Array.of(0x50), [0x50, 0x4b])).toBe(false);
});

test('a name is found in UTF-16 wherever it stands', () => {
  const bytes = Uint8Array.of(9, 87, 0, 9, ...wide('WordDocument'), 9);
  expect(holdsWide(bytes, 'WordDocument')).toBe(true);
  expect(holdsWide(bytes, 'Workbook')).toBe(false);
});
