import { NotRead } from '#shared/base/not-read.ts';
import { refuse } from '#shared/base/result.ts';
import type { ZipRefusals } from '#shared/base/zip-parts.ts';

/** The file is not what its ending says, or parts of it are broken. */
export function damaged(what: string): NotRead {
  return new NotRead(
    'damaged',
    `This workbook cannot be read: ${what}. Nothing was imported. Open it in Excel, save it again as an Excel workbook (.xlsx), and choose that file.`,
  );
}

/** What ended the reading, as a refusal. A bug passes through. */
export function refusalOf(error: unknown) {
  if (error instanceof NotRead) return refuse(error.reason, error.message);
  if (error instanceof RangeError)
    return refuse('too-large', 'This file needs more memory than there is. Nothing was imported. Close other programs, or split the file into smaller ones.');
  throw error;
}

/** What a workbook with a password is answered with. */
export const encryptedMessage =
  'This workbook is locked with a password, so it cannot be read here. Nothing was imported. Open it in Excel, save a copy without the password, and choose that copy.';

/** What is said of a workbook whose package cannot be unpacked. */
export const workbookRefusals: ZipRefusals = {
  tooManyParts: 'This workbook holds more parts than any workbook needs. Nothing was imported.',
  tooLarge:
    'This workbook unpacks to far more than a workbook of its size should hold, so reading it was ended. Nothing was imported. Copy the rows you need into a new workbook.',
  encrypted: encryptedMessage,
  damaged,
};
