import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPdf } from '#shared/pdf/reading/open-pdf.ts';
import { asStream, entryIn } from '#shared/pdf/reading/pdf-objects.ts';
import { unpackStream } from '#shared/pdf/reading/unpack-stream.ts';
import { firstObject, makePdf } from '../made-pdf.ts';

const lettersOf = (bytes: Uint8Array | null | undefined) => Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('');

/** What a stream of a file unpacks to, which the catalog names by `/Test`. */
async function unpacked(objects: readonly string[]): Promise<string> {
  const { catalog } = await openPdf(makePdf({ pages: [{ content: '' }], catalog: `/Test ${firstObject(1)} 0 R`, objects }));
  const stream = asStream(entryIn(catalog, 'Test'));
  return lettersOf(stream ? unpackStream(stream) : null);
}

test('takes a stream up to its own end where its length stands elsewhere, is wrong, or stands nowhere', async () => {
  const content = 'stream (of water) endstream here\nstream again';
  const at = firstObject(1);
  expect(await unpacked([`<< /Length ${at + 1} 0 R >>\nstream\n${content}\nendstream`, String(content.length)])).toBe(content);
  expect(await unpacked([`<< /Length 3 >>\nstream\r\n${content}\r\nendstream`])).toBe(content);
  expect(await unpacked([`<< /Length 900000 >>\nstream\n${content}\nendstream`])).toBe(content);
  expect(await unpacked([`<< >>\nstream\n${content}endstream`])).toBe(content);
});

test('unpacks every way of packing, also what is cut off, and rows that were stored as differences', async () => {
  const words = 'Purpose of the report';
  const packed = (text: string) => lettersOf(zlibSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
  const stream = (entries: string, content: string) => `<< ${entries} >>\nstream\n${content}\nendstream`;
  const hex = Array.from(words, (letter) => letter.charCodeAt(0).toString(16)).join('');
  expect(await unpacked([stream('/Filter /FlateDecode', packed(words))])).toBe(words);
  expect(await unpacked([stream('/Filter [/ASCIIHexDecode]', `${hex}>`)])).toBe(words);
  expect(
    await unpacked([
      stream(
        '/Filter [/ASCIIHexDecode /FlateDecode]',
        `${Array.from(packed(words), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`,
      ),
    ]),
  ).toBe(words);
  expect(words.startsWith((await unpacked([stream('/Filter /FlateDecode', packed(words).slice(0, -8))])).slice(0, 4))).toBe(true);
  expect(await unpacked([stream('/Filter /DCTDecode', 'picture')])).toBe('');
  // Rows of four bytes: as they are, by the left, by the one above, by the mean of both, and by the nearest (PNG, 9).
  const rows = ['\x00ABCD', '\x01E\x01\x01\x01', '\x02\x00\x00\x00\x00', '\x03\x23\x01\x01\x01', '\x04\x00\x00\x00\x00'].join('');
  expect(await unpacked([stream('/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 4 >>', packed(rows))])).toBe('ABCDEFGHEFGHEFGHEFGH');
});
