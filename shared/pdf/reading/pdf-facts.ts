import type { PDFDict } from '@cantoo/pdf-lib';
import { ok, type Result } from '#shared/base/result.ts';
import { attachmentsIn, commentsIn, hiddenLayersIn, linksIn, scriptsIn } from './hidden-parts.ts';
import { hiddenWordsOn } from './hidden-words.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { seenOf } from './page-tree.ts';
import { holdsOf } from './page-text.ts';
import { asStream, arrayIn, dictIn, entryIn, isSetIn, nameIn, textIn } from './pdf-objects.ts';
import { PdfNotRead } from './pdf-not-read.ts';
import { rawText } from './pdf-trees.ts';
import { unpackStream } from './unpack-stream.ts';
import { newMemory } from './walk-content.ts';

/** A page as it is seen: its size in points after it is turned, and whether there is anything to read on it. */
export type PdfPageFacts = {
  readonly width: number;
  readonly height: number;
  readonly turned: 0 | 90 | 180 | 270;
  /** 'picture' is a page of pictures without a word, as a scanner makes it. */
  readonly holds: 'text' | 'picture' | 'nothing';
};

/** What is to be known of a PDF before it goes into a pack. */
export type PdfFacts = {
  readonly pages: readonly PdfPageFacts[];
  readonly title: string;
  /** A language tag, '' where the file names none. */
  readonly language: string;
  /** Marked as tagged and with a structure that holds something. */
  readonly isTagged: boolean;
  /** Encrypted, but opens without a password: somebody did not want it changed, printed or copied. */
  readonly isProtected: boolean;
  readonly signatures: number;
  readonly fields: number;
  /** A form of the kind that only its maker's program shows. */
  readonly hasXfa: boolean;
  readonly scripts: number;
  readonly attachments: readonly string[];
  readonly comments: readonly { readonly page: number; readonly author: string; readonly text: string }[];
  readonly hiddenLayers: readonly string[];
  /** Words under a box that was drawn over them, and words beside what is seen of a page; pages count from 1. */
  readonly hiddenWords: readonly { readonly page: number; readonly isCovered: boolean; readonly text: string }[];
  /** Addresses that its links lead to, outside the file. */
  readonly links: readonly { readonly page: number; readonly to: string }[];
  /** How many times it was changed by adding to its end: what it said before is still in the file. */
  readonly earlierStates: number;
  readonly author: string;
  readonly program: string;
};

/** Reads what is to be known of a PDF; refused, with a sentence, where it cannot be opened. `onProgress` goes from 0 to 1. */
export async function readPdfFacts(bytes: Uint8Array, onProgress?: (done: number) => void): Promise<Result<PdfFacts>> {
  try {
    return ok(factsOf(await openPdf(bytes), bytes, onProgress));
  } catch (error) {
    if (error instanceof PdfNotRead) return { ok: false, problem: { reason: error.reason, message: error.message } };
    throw error;
  }
}

function factsOf(pdf: OpenPdf, bytes: Uint8Array, onProgress?: (done: number) => void): PdfFacts {
  const { document, catalog, pages } = pdf;
  const info = document.context.lookup(document.context.trailerInfo.Info) as PDFDict | undefined;
  const told = (key: string) => (info && 'get' in info ? (textIn(info, key) ?? '').trim() : '');
  const memory = newMemory();
  const hiddenWords: PdfFacts['hiddenWords'][number][] = [];
  const form = dictIn(catalog, 'AcroForm');
  const fields = form ? fieldsIn(form) : [];
  return {
    pages: pages.map((page, index): PdfPageFacts => {
      const { box, turned, unit } = seenOf(page);
      const [width, height] = [(box[2] - box[0]) * unit, (box[3] - box[1]) * unit];
      const { covered, outside } = hiddenWordsOn(page, memory);
      if (covered !== '') hiddenWords.push({ page: index + 1, isCovered: true, text: covered });
      if (outside !== '') hiddenWords.push({ page: index + 1, isCovered: false, text: outside });
      onProgress?.((index + 1) / pages.length);
      const lies = turned === 90 || turned === 270;
      return { width: lies ? height : width, height: lies ? width : height, turned, holds: holdsOf(page, memory) };
    }),
    title: told('Title') || titleIn(catalog),
    language: (textIn(catalog, 'Lang') ?? '').trim(),
    isTagged: isTagged(catalog),
    isProtected: pdf.isProtected,
    signatures: fields.filter((field) => fieldType(field) === 'Sig' && dictIn(field, 'V') !== undefined).length,
    fields: fields.filter((field) => fieldType(field) !== 'Sig').length,
    hasXfa: form ? entryIn(form, 'XFA') !== undefined : false,
    scripts: scriptsIn(pdf),
    attachments: attachmentsIn(pdf),
    comments: commentsIn(pdf),
    hiddenLayers: hiddenLayersIn(catalog),
    hiddenWords,
    links: linksIn(pdf),
    earlierStates: earlierStatesIn(bytes),
    author: told('Author'),
    program: told('Creator') || told('Producer'),
  };
}

/** Whether the structure that makes a file readable aloud is there (ISO 32000-2, 14.7 and 14.8): marked, and not empty. */
export function isTagged(catalog: PDFDict): boolean {
  const marks = dictIn(catalog, 'MarkInfo');
  const root = dictIn(catalog, 'StructTreeRoot');
  if (!marks || !isSetIn(marks, 'Marked') || !root) return false;
  const kids = arrayIn(root, 'K');
  const first = kids ? kids.lookup(0) : dictIn(root, 'K');
  return first !== undefined && 'get' in first && entryIn(first as PDFDict, 'K') !== undefined;
}

function titleIn(catalog: PDFDict): string {
  const stream = asStream(entryIn(catalog, 'Metadata'));
  const bytes = stream ? unpackStream(stream) : null;
  const found = bytes ? /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(new TextDecoder().decode(bytes)) : null;
  return found?.[1]?.trim() ?? '';
}

/** The fields of a form that hold a value of their own (12.7.4). */
function fieldsIn(form: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  const seen = new Set<PDFDict>();
  const visit = (fields: ReturnType<typeof arrayIn>) => {
    for (let index = 0; fields && index < fields.size(); index++) {
      const field = fields.lookup(index) as PDFDict | undefined;
      if (!field || !('get' in field) || seen.has(field)) continue;
      seen.add(field);
      if (fieldType(field) !== '') found.push(field);
      else visit(arrayIn(field, 'Kids'));
    }
  };
  visit(arrayIn(form, 'Fields'));
  return found;
}

const fieldType = (field: PDFDict) => nameIn(field, 'FT') ?? '';

/** Each state of a file ends with `startxref`; a file that is laid out for the web has one more than states. */
function earlierStatesIn(bytes: Uint8Array): number {
  const word = 'startxref';
  let ends = 0;
  for (let at = bytes.indexOf(115); at >= 0; at = bytes.indexOf(115, at + 1)) {
    if (bytes[at + 5] === 120 && rawText(bytes.subarray(at, at + word.length)) === word) ends++;
  }
  const isForWeb = rawText(bytes.subarray(0, 2048)).includes('/Linearized');
  return Math.max(0, ends - (isForWeb ? 2 : 1));
}
