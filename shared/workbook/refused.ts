import { refuse } from '#shared/base/result.ts';

/** Ends the reading of a file, wherever it stands; answered outside as a `Result` with the same sentence. */
export class NotRead extends Error {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.name = 'NotRead';
    this.reason = reason;
  }
}

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
