import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { ok, type Refusal, type Result } from '#shared/base/result.ts';
import { unescapeXml } from '#shared/base/xml-scan.ts';
import { plainLetters } from './join-glyphs.ts';
import { remarksIn } from './jpeg-segments.ts';
import { openPdf } from './open-pdf.ts';
import { textOfContent, textOfPage } from './page-text.ts';
import { asName, dictIn, isString, nameIn, textOfString } from './pdf-objects.ts';
import { PdfNotRead, tooLargePdf } from './pdf-not-read.ts';
import { pdfLimits } from './pdf-limits.ts';
import { rawText } from './pdf-trees.ts';
import { unpackStream } from './unpack-stream.ts';
import { newMemory } from './walk-content.ts';

/** All that anybody can read out of a PDF. */
export type PdfText = {
  /** The text of each page, words parted by spaces and lines by line breaks, in the order in which it is drawn. */
  readonly pages: readonly string[];
  /**
   * All other words: metadata, bookmarks, replacement texts and what is drawn under them, comments, attached files,
   * destinations, page labels, names, and content that no page shows. `place` says where, in words for people; `isForm`:
   * what its program and the format bring along, which is alike in files that have nothing else in common.
   */
  readonly elsewhere: readonly FoundElsewhere[];
};
type FoundElsewhere = { readonly place: string; readonly text: string; readonly isForm?: true };

/** Reads all that anybody can read out of a PDF; refused where it cannot be opened. `onProgress` goes from 0 to 1. */
export async function textOfPdf(bytes: Uint8Array, onProgress?: (done: number) => void): Promise<Result<PdfText>> {
  try {
    const { document, pages } = await openPdf(bytes);
    const memory = newMemory();
    const elsewhere: FoundElsewhere[] = [];
    const texts = pages.map((page, index) => {
      const { text, underneath } = textOfPage(page, memory);
      if (underneath !== null && underneath !== text) elsewhere.push({ place: `Page ${index + 1}, under its replacement text`, text: underneath });
      onProgress?.((index + 1) / (pages.length + 1));
      return text;
    });
    const contents = new Set(pages.flatMap(({ dict }) => streamsOf(dict.get(PDFName.of('Contents')), dict)));
    let unpacked = 0;
    const names = new Set<string>();
    for (const [ref, object] of document.context.enumerateIndirectObjects()) {
      gatherStrings(object, (place, text) => elsewhere.push({ place, text }), names);
      if (!(object instanceof PDFRawStream) || contents.has(object)) continue;
      const found = textOfStream(ref, object, memory);
      unpacked += found?.size ?? 0;
      if (unpacked > pdfLimits.unpacked) throw tooLargePdf('unpacks to far more than any paper of its size holds');
      if (found && /\p{L}/u.test(found.text)) elsewhere.push({ place: found.place, text: found.text });
    }
    const info = document.context.lookup(document.context.trailerInfo.Info);
    if (info && document.context.trailerInfo.Info === info) gatherStrings(info, (place, text) => elsewhere.push({ place, text }), names);
    elsewhere.push({ place: 'Names within the file', text: [...names].join('\n'), isForm: true });
    return ok({ pages: texts, elsewhere });
  } catch (error) {
    if (error instanceof PdfNotRead) return { ok: false, problem: { reason: error.reason, message: error.message } satisfies Refusal };
    throw error;
  }
}

function streamsOf(object: PDFObject | undefined, near: PDFDict): PDFObject[] {
  const found = near.context.lookup(object);
  if (found instanceof PDFArray) return found.asArray().flatMap((_, index) => found.lookup(index) ?? []);
  return found ? [found] : [];
}

const binary = new Set(['ObjStm', 'XRef']);

/** The words of a stream that is not the content of a page. */
function textOfStream(ref: PDFRef, stream: PDFRawStream, memory: ReturnType<typeof newMemory>): { place: string; text: string; size: number } | null {
  const type = nameIn(stream.dict, 'Type') ?? '';
  const subtype = nameIn(stream.dict, 'Subtype') ?? '';
  if (subtype === 'Image' && nameIn(stream.dict, 'Filter') === 'DCTDecode') {
    return { place: `What a camera or program wrote beside a picture (object ${ref.objectNumber})`, text: plainLetters(remarksIn(stream.contents)), size: 0 };
  }
  if (binary.has(type) || subtype === 'Image' || memory.drawn.has(stream.dict)) return null;
  const bytes = unpackStream(stream);
  if (!bytes) return null;
  const size = bytes.length;
  if (type === 'Metadata' || subtype === 'XML') return { place: 'The properties of the file', text: withoutMarkup(new TextDecoder().decode(bytes)), size };
  if (type === 'EmbeddedFile') return { place: 'An attached file', text: readable(bytes), size };
  const begins = rawText(bytes.subarray(0, 200_000));
  if (/\bBT\b[\s\S]*\bET\b/.test(begins) || subtype === 'Form') {
    const { text, underneath } = textOfContent(bytes, dictIn(stream.dict, 'Resources') ?? stream.dict.context.obj({}), memory);
    return { place: `Content that no page shows (object ${ref.objectNumber})`, text: [text, underneath ?? ''].join('\n'), size };
  }
  // Fonts and colour profiles are no text; scripts and forms of other makers are.
  return isText(bytes) ? { place: `A stream of text (object ${ref.objectNumber})`, text: readable(bytes), size } : { place: '', text: '', size };
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  let odd = 0;
  for (const byte of start) if (byte < 9 || (byte > 13 && byte < 32)) odd++;
  return start.length > 0 && odd * 50 < start.length && !/^\/CIDInit|begincmap|^%!PS-AdobeFont|^%!FontType1/.test(rawText(start.subarray(0, 400)));
}

function readable(bytes: Uint8Array): string {
  return plainLetters(new TextDecoder().decode(bytes.subarray(0, 20_000_000)));
}

/** XML as the words between its tags and within their attributes. */
function withoutMarkup(xml: string): string {
  const words = xml.replace(
    /<[^<>]*>/g,
    (tag) => ` ${[...tag.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single]) => double ?? single).join(' ')} `,
  );
  return unescapeXml(words).replace(/\s+/g, ' ');
}

const places: Readonly<Record<string, string>> = {
  Title: 'A bookmark or the title',
  Alt: 'The description of a picture',
  ActualText: 'A replacement text',
  E: 'The long form of an abbreviation',
  Author: 'The author',
  Subject: 'The subject',
  Keywords: 'The keywords',
  Creator: 'The program that made it',
  Producer: 'The program that made it',
  Contents: 'A comment or the description of a link',
  T: 'The name of an author, field or part',
  F: 'The name of a file',
  UF: 'The name of a file',
  Desc: 'The description of a file',
  URI: 'The address of a link',
  Dest: 'A destination',
  D: 'A destination',
  Names: 'A name in a list',
  P: 'A page label',
  V: 'The value of a field',
  DV: 'The value of a field',
  TU: 'The help of a field',
  JS: 'A script',
  Lang: 'A language',
  ID: 'The id of a part',
  Name: 'A name',
  NM: 'A name',
};

/** Every string of an object and of what lies within it. */
function gatherStrings(object: PDFObject, take: (place: string, text: string) => void, names: Set<string>): void {
  const waiting: [key: string, object: PDFObject][] = [['', object]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [key, one] = next;
    if (isString(one)) {
      const text = plainLetters(textOfString(one));
      if (/\p{L}/u.test(text)) take(places[key] ?? `A text at ${key === '' ? 'an unknown place' : key}`, text);
    } else if (one instanceof PDFName) names.add(asName(one) ?? '');
    else if (one instanceof PDFArray) for (const item of one.asArray()) waiting.push([key, item]);
    const dict = one instanceof PDFStream ? one.dict : one;
    if (!(dict instanceof PDFDict) || nameIn(dict, 'Type') === 'Sig') continue;
    for (const [name, value] of dict.entries()) {
      names.add(asName(name) ?? '');
      waiting.push([asName(name) ?? '', value]);
    }
  }
}
