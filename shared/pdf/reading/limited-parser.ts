import { type PDFContext, PDFName, type PDFObject, PDFParser, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { pdfLimits } from './pdf-limits.ts';
import { type PdfNotRead, tooLargePdf } from './pdf-not-read.ts';
import { unpackedSize } from './unpack-stream.ts';

const packedObjects = new Set([PDFName.of('ObjStm'), PDFName.of('XRef')]);
const type = PDFName.of('Type');

/** The library's parser under our limits. What passes them is thrown when the rest has been read: the library keeps going at every fault of one object. */
class LimitedParser extends PDFParser {
  readonly #given: Uint8Array;
  #depth = 0;
  #objects = 0;
  #unpacked = 0;
  #passed: PdfNotRead | null = null;

  constructor(...given: ConstructorParameters<typeof PDFParser>) {
    super(...given);
    this.#given = given[0];
  }

  override parseObject(ref?: PDFRef): PDFObject {
    if (this.#passed) throw this.#passed;
    if (ref && this.#depth === 0 && ++this.#objects > pdfLimits.objects) throw this.#pass('holds more objects than any paper needs');
    if (this.#depth >= pdfLimits.depth) throw this.#pass('is nested deeper than any paper needs');
    this.#depth++;
    try {
      const object = super.parseObject(ref);
      if (object instanceof PDFRawStream && packedObjects.has(object.dict.get(type) as PDFName)) this.#count(object);
      return object;
    } finally {
      this.#depth--;
    }
  }

  override async parseDocument(): Promise<PDFContext> {
    const context = await super.parseDocument();
    if (this.#passed) throw this.#passed;
    return context;
  }

  /** Where the length of a stream stands elsewhere, or wrongly: up to the `endstream` that `endobj` follows. */
  protected override findEndOfStreamFallback(start: { line: number; column: number; offset: number }): number {
    const from = this.bytes.offset();
    for (let at = indexOf(this.#given, endStream, from); at >= 0; at = indexOf(this.#given, endStream, at + 9)) {
      let next = at + 9;
      while (isBlank(this.#given[next])) next++;
      if (indexOf(this.#given, endObject, next) !== next) continue;
      this.bytes.moveTo(at + 9);
      if (this.#given[at - 1] === 10) return this.#given[at - 2] === 13 ? at - 2 : at - 1;
      return this.#given[at - 1] === 13 ? at - 1 : at;
    }
    return super.findEndOfStreamFallback(start);
  }

  #count(stream: PDFRawStream): void {
    if (stream.dict.get(PDFName.of('Filter')) === undefined) return;
    this.#unpacked += unpackedSize(stream.contents, pdfLimits.unpackedStream);
    if (this.#unpacked > pdfLimits.unpackedStream) throw this.#pass('unpacks to far more than any paper of its size holds');
  }

  #pass(what: string): PdfNotRead {
    this.#passed ??= tooLargePdf(what);
    return this.#passed;
  }
}

const endStream = Uint8Array.from('endstream', (letter) => letter.charCodeAt(0));
const endObject = Uint8Array.from('endobj', (letter) => letter.charCodeAt(0));

const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 0 || byte === 12;

/** Where a word begins in bytes, from a place on; -1 where it does not. */
function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word[same]) same++;
    if (same === word.length) return at;
  }
  return -1;
}

/** From now on the library reads every file, a decrypted one too, under our limits. */
export function limitParsing(): void {
  PDFParser.forBytesWithOptions = (...given) => new LimitedParser(...given);
}
