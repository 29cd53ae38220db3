import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DeflatingEntry, deflateEntry, storeEntry, writeZip } from '#shared/word/zip.ts';

const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 13);

describe('the zip writer', () => {
  test('packs what another reader unpacks', () => {
    const files = { 'a.xml': strToU8('<a/>'.repeat(5000)), 'word/media/x.png': noise(70_000), 'empty.xml': new Uint8Array(0) };
    const zip = writeZip([
      deflateEntry('a.xml', files['a.xml']),
      storeEntry('word/media/x.png', files['word/media/x.png']),
      deflateEntry('empty.xml', files['empty.xml']),
    ]);
    expect(unzipSync(zip)).toEqual(files);
    expect(zip.length).toBeLessThan(75_000);
  });

  test('packs pieces as it would the whole, and counts the same check sum', () => {
    const pieces = Array.from({ length: 40 }, (_, index) => `<w:p>Paragraph ${index} – £${index * 7}</w:p>`.repeat(300));
    const entry = new DeflatingEntry('a.xml');
    for (const piece of pieces) entry.add(piece);
    const whole = deflateEntry('a.xml', pieces.join(''));
    const made = entry.finish();
    expect({ crc: made.crc, size: made.size }).toEqual({ crc: whole.crc, size: whole.size });
    expect(unzipSync(writeZip([made]))['a.xml']).toEqual(strToU8(pieces.join('')));
  });

  test('gives the same bytes at any hour, and knows the check sum of the standard', () => {
    expect(writeZip([deflateEntry('x', 'y')])).toEqual(writeZip([deflateEntry('x', 'y')]));
    expect(deflateEntry('x', '123456789').crc).toBe(0xcbf43926);
  });
});
