import { EncryptedPDFError, PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { brokenPages } from './broken-pages.ts';
import { limitParsing } from './limited-parser.ts';
import { dictIn } from './pdf-objects.ts';
import { damagedPdf, PdfNotRead, tooLargePdf } from './pdf-not-read.ts';
import { pagesOf, type PdfPageDict } from './page-tree.ts';
import { pdfLimits } from './pdf-limits.ts';

limitParsing();

/** A PDF whose parts can be looked at; `isProtected` where it was encrypted but opens without a password. */
export type OpenPdf = {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PdfPageDict[];
  readonly isProtected: boolean;
};

/** Opens a PDF under limits. Throws {@link PdfNotRead} where it is none, damaged, too large, or needs a password. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length > pdfLimits.bytes) throw tooLargePdf('is larger than 200 MB');
  if (!hasHeader(bytes))
    throw new PdfNotRead(
      'not-a-pdf',
      'This file is not a PDF, whatever its name says. Nothing was taken in. Ask the author for the paper as a PDF or a Word file.',
    );
  const options = { updateMetadata: false, ignoreEncryption: true, preserveXFA: true, parseSpeed: Number.POSITIVE_INFINITY };
  let document = await loaded(() => PDFDocument.load(bytes, options));
  const isProtected = document.isEncrypted;
  if (isProtected) document = await loaded(() => PDFDocument.load(bytes, { ...options, password: '' }));
  const catalog = document.catalog as PDFDict | undefined;
  if (!(catalog instanceof PDFDict) || !dictIn(catalog, 'Pages')) throw damagedPdf('it has no list of pages');
  const pages = pagesOf(catalog);
  const broken = brokenPages(pages);
  if (broken.length > 0) throw damagedPdf(`page ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ' and others' : ''} cannot be read as a whole`);
  return { document, catalog, pages, isProtected };
}

async function loaded(load: () => Promise<PDFDocument>): Promise<PDFDocument> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof PdfNotRead) throw error;
    if (error instanceof EncryptedPDFError || (error instanceof Error && /password/i.test(error.message))) throw lockedPdf();
    if (error instanceof Error && /encrypt|crypt|algorithm/i.test(error.message)) {
      throw new PdfNotRead(
        'locked',
        'This PDF is locked in a way that cannot be opened here. Nothing was taken in. Ask the author for a copy without protection.',
      );
    }
    throw damagedPdf('its parts do not hold together');
  }
}

function lockedPdf(): PdfNotRead {
  return new PdfNotRead('locked', 'This PDF opens only with a password. Nothing was taken in. Ask the author for a copy without one.');
}

/** The first lines may be somebody else's; readers look for the header within a kilobyte. */
function hasHeader(bytes: Uint8Array): boolean {
  let start = '';
  for (const byte of bytes.subarray(0, 1024)) start += String.fromCharCode(byte);
  return start.includes('%PDF-');
}
