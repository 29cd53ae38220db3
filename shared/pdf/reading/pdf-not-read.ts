import type { Refusal } from '#shared/base/result.ts';

/** Why a PDF cannot be read; caught where reading begins and returned as a `Refusal`. */
export class PdfNotRead extends Error implements Refusal {
  readonly reason: 'not-a-pdf' | 'damaged' | 'locked' | 'too-large';

  constructor(reason: PdfNotRead['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a file is answered with whose parts do not hold together. */
export function damagedPdf(what: string): PdfNotRead {
  return new PdfNotRead('damaged', `This PDF is damaged: ${what}. Nothing was taken in. Open it in a PDF reader, print it to a new PDF, and choose that one.`);
}

/** What a file is answered with that holds more than is read. */
export function tooLargePdf(what: string): PdfNotRead {
  return new PdfNotRead(
    'too-large',
    `This PDF ${what}, so reading it was ended. Nothing was taken in. Split the file, or save it smaller, and choose that one.`,
  );
}
