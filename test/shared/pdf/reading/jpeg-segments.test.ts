import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remarksIn, withoutRemarks } from '#shared/pdf/reading/jpeg-segments.ts';

const segment = (marker: number, text: string) => [
  0xff,
  marker,
  (text.length + 2) >> 8,
  (text.length + 2) & 255,
  ...Array.from(text, (letter) => letter.charCodeAt(0)),
];
const picture = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
const jpegOf = (...segments: readonly (readonly number[])[]) => Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...picture]);
const [jfif, profile, adobe] = [segment(0xe0, 'JFIF'), segment(0xe2, 'ICC_PROFILE'), segment(0xee, 'Adobe')];

test('leaves what was written beside a picture, and nothing else', () => {
  const full = jpegOf(jfif, segment(0xe1, 'Exif taken at Mill Lane by Ann Oates'), profile, segment(0xfe, 'Draft of May'), adobe, segment(0xed, 'Photoshop'));
  expect(withoutRemarks(full)).toEqual(jpegOf(jfif, profile, adobe));
  expect(remarksIn(full)).toContain('Mill Lane by Ann Oates');
  expect(remarksIn(full)).toContain('Draft of May');
  expect(remarksIn(withoutRemarks(full))).toBe('');
});

test('takes any bytes as they are where they are no JPEG, or end too soon', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, begins) => {
      const given = begins ? Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...bytes]) : bytes;
      const bare = withoutRemarks(given);
      expect(bare.length).toBeLessThanOrEqual(given.length);
      expect(withoutRemarks(bare)).toEqual(bare);
    }),
  );
});
