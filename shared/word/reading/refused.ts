import { beginsWith, holdsWide } from '#shared/base/file-marks.ts';
import { NotRead } from '#shared/base/not-read.ts';
import { type Refusal, refuse } from '#shared/base/result.ts';
import type { ZipRefusals } from '#shared/base/zip-parts.ts';

const again = 'Nothing was taken in. Open it in Word, save it again as a Word document (.docx), and choose that file.';

/** The file is a Word file that is broken. */
export function damaged(what: string): NotRead {
  return new NotRead('damaged', `This Word file cannot be read: ${what}. ${again}`);
}

const encrypted =
  'This Word file is locked with a password, so it cannot be read here. Nothing was taken in. Open it in Word, save a copy without the password, and choose that copy.';
const tooLarge =
  'This Word file holds far more than a paper of its size should, so reading it was ended. Nothing was taken in. Ask its author for another copy.';

/** What is said of a Word file whose package cannot be unpacked. */
export const wordRefusals: ZipRefusals = { tooManyParts: tooLarge, tooLarge, encrypted, damaged };

/** Beyond a limit: of parts, bytes, elements or depth. */
export function beyondLimits(): NotRead {
  return new NotRead('too-large', tooLarge);
}

/** The file is larger than is read. */
export function largerThan(megabytes: number): NotRead {
  return new NotRead(
    'too-large',
    `This file is larger than ${megabytes} MB, which is the most that is read. Nothing was taken in. Make its pictures smaller, or split it.`,
  );
}

/** A zip whose list of parts names no Word document. */
export function otherPackage(parts: readonly string[]): NotRead {
  const what = parts.some((part) => part.startsWith('xl/'))
    ? 'an Excel workbook'
    : parts.some((part) => part.startsWith('ppt/'))
      ? 'a PowerPoint presentation'
      : parts.includes('content.xml')
        ? 'an OpenDocument file'
        : 'a zip file without a Word document in it';
  return new NotRead('not-word', `This is ${what}, whatever its ending says. Nothing was taken in. Choose a Word document (.docx).`);
}

/** Why a file is refused that is no zip at all, by its first bytes. */
export function refusalOfBytes(bytes: Uint8Array): NotRead {
  if (bytes.length === 0) return new NotRead('empty', 'This file is empty. Nothing was taken in.');
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsWide(bytes, 'EncryptedPackage')
      ? new NotRead('encrypted', encrypted)
      : new NotRead('old-word', `This is a file of Word 2003 or older (.doc), which is not read here. ${again}`);
  }
  const what = beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])
    ? 'a PDF'
    : beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || beginsWith(bytes, [0xff, 0xd8, 0xff])
      ? 'a picture'
      : beginsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])
        ? 'a rich text file (.rtf)'
        : 'no Word file';
  return new NotRead('not-word', `This is ${what}, whatever its ending says. Nothing was taken in. Choose a Word document (.docx).`);
}

/** What ended the reading, as a refusal. A bug passes through. */
export function refusalOf(error: unknown): { readonly ok: false; readonly problem: Refusal } {
  if (error instanceof NotRead) return refuse(error.reason, error.message);
  if (error instanceof RangeError) return refuse('too-large', tooLarge);
  throw error;
}
