import { decodePDFRawStream, PDFArray, PDFDict, type PDFRawStream } from '@cantoo/pdf-lib';
import { Inflate, Unzlib } from 'fflate';
import { pdfLimits } from './pdf-limits.ts';
import { arrayIn, asName, entryIn, numberIn } from './pdf-objects.ts';
import { tooLargePdf } from './pdf-not-read.ts';
import { undoPredictor } from './predictor.ts';

const step = 65_536;
const pictures = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'CCF']);

/**
 * The bytes of a stream without its packing (ISO 32000-2, 7.4), or null where they are those of a picture or packed in
 * a way that nobody can read. What is cut off or broken gives what comes before the break. Throws {@link PdfNotRead}
 * where more comes out than is read.
 */
export function unpackStream(stream: PDFRawStream): Uint8Array | null {
  const filters = filtersOf(stream);
  if (filters.some((filter) => pictures.has(filter))) return null;
  if (filters.length === 1 && (filters[0] === 'FlateDecode' || filters[0] === 'Fl')) {
    const bytes = inflate(stream.contents);
    return undoPredictor(bytes, parametersOf(stream));
  }
  if (filters.length === 0 || (filters.length === 1 && filters[0] === 'Crypt')) return stream.contents;
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return null;
  }
}

/** How many bytes a packed stream has when unpacked, counted without keeping them; ends soon after `limit`. */
export function unpackedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  inflateInto(packed, (piece) => {
    size += piece.length;
    return size <= limit;
  });
  return size;
}

function filtersOf(stream: PDFRawStream): string[] {
  const filter = entryIn(stream.dict, 'Filter') ?? entryIn(stream.dict, 'F');
  const all = filter instanceof PDFArray ? filter.asArray().map((_, index) => filter.lookup(index)) : [filter];
  return all.flatMap((one) => asName(one) ?? []);
}

function parametersOf(stream: PDFRawStream): { predictor: number; colors: number; bits: number; columns: number } {
  const given = entryIn(stream.dict, 'DecodeParms') ?? arrayIn(stream.dict, 'DecodeParms')?.lookup(0);
  const one = given instanceof PDFArray ? given.lookup(0) : given;
  const dict = one instanceof PDFDict ? one : null;
  const number = (key: string, otherwise: number) => (dict ? numberIn(dict, key) : undefined) ?? otherwise;
  return { predictor: number('Predictor', 1), colors: number('Colors', 1), bits: number('BitsPerComponent', 8), columns: number('Columns', 1) };
}

function inflate(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  inflateInto(packed, (piece) => {
    size += piece.length;
    if (size > pdfLimits.unpackedStream) throw tooLargePdf('unpacks to far more than any paper of its size holds');
    pieces.push(piece);
    return true;
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflateInto(packed: Uint8Array, take: (piece: Uint8Array) => boolean): void {
  let goOn = true;
  // Some writers leave the two bytes of zlib's header out.
  const hasHeader = packed.length > 1 && ((packed[0] ?? 0) & 15) === 8 && (((packed[0] ?? 0) << 8) | (packed[1] ?? 0)) % 31 === 0;
  const taken = (piece: Uint8Array) => {
    if (goOn) goOn = take(piece);
  };
  const inflater = hasHeader ? new Unzlib(taken) : new Inflate(taken);
  for (let from = 0; from < packed.length && goOn; from += step) {
    try {
      inflater.push(packed.subarray(from, from + step), from + step >= packed.length);
    } catch (error) {
      if (error instanceof Error && error.name === 'Error' && 'code' in error) return;
      throw error;
    }
  }
}
