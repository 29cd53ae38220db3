import { NotRead } from '#shared/base/not-read.ts';

/** In which characters a text file was written. */
export type Encoding = 'UTF-8' | 'Windows-1252' | 'UTF-16';

/** The text of a file: UTF-16 where it says so, UTF-8 where it is, else Windows-1252, in which Excel saves plain CSV. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new NotRead('not-text', 'This is not a CSV file: it does not hold text. Nothing was imported. Choose an Excel workbook (.xlsx) or a CSV file.');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Some hosts answer with Latin-1, which has control characters where Windows-1252 has quotes and the euro.
    return { text: text.replace(/[\u0080-\u009f]/g, (one) => upper[one.charCodeAt(0) - 0x80] ?? one), encoding: 'Windows-1252' };
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9f; the five that it leaves open stay as they are. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
