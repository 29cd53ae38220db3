import type { Result } from '#shared/base/result.ts';
import { joinPages } from './page-joins.ts';
import { readCalendar, readJson } from './read-lines.ts';
import { readMarkup } from './read-markup.ts';
import { readWordPart } from './read-word.ts';
import { readZip } from './read-zip.ts';
import { readableIn } from './readable.ts';

/**
 * A text that a reader of a file could find, and where. `isForm`: the form of the file brings it, as names of styles and
 * typefaces; single words in it say nothing.
 */
export type OutputText = { readonly place: string; readonly text: string; readonly isForm?: true };
/** A file that leaves, under its name: everything that could be read in it, and the places that could not be read. */
export type ReadOutput = { readonly name: string; readonly texts: readonly OutputText[]; readonly unread: readonly string[] };
export type OutputKind = 'pdf' | 'docx' | 'zip' | 'boardpack' | 'html' | 'ics' | 'json' | 'csv' | 'text';

/** Reads a PDF through its fonts: its pages, and all other words with their places. */
export type ReadPdf = (bytes: Uint8Array) => Promise<Result<{ readonly pages: readonly string[]; readonly elsewhere: readonly OutputText[] }>>;

/** The parts of a Word file that hold styles, lists and typefaces. */
const formParts = /(^|, )(word\/(styles|numbering|settings|fontTable|theme\/.*)\.xml|\[Content_Types\]\.xml)$/;
/** A zip in a zip is opened as often as this. */
const deepest = 6;

/**
 * Reads a finished file as those will who get it: words and what does not show, in every part, down to files within
 * files. The file's own name is among its texts. What cannot be opened is named in `unread`, never passed over.
 */
export async function readOutput(kind: OutputKind, bytes: Uint8Array, name: string, readPdf: ReadPdf): Promise<ReadOutput> {
  const texts: OutputText[] = [{ place: 'the name of the file', text: name }];
  const unread: string[] = [];
  const read = async (one: OutputKind | 'word part' | 'bytes', content: Uint8Array, where: string, depth: number): Promise<void> => {
    const put = (found: readonly OutputText[]) => {
      for (const one of found) if (one.text.trim() !== '') texts.push({ ...one, place: where === '' ? one.place : `${where}, ${one.place}` });
    };
    if (one === 'pdf') {
      const found = await readPdf(content);
      if (!found.ok) unread.push(where === '' ? 'The file' : where);
      // A short secret may stand in the names of a file as well.
      else put([...pageTexts(found.value.pages), ...found.value.elsewhere.map(({ place, text }) => ({ place, text }))]);
    } else if (one === 'docx' || one === 'zip' || one === 'boardpack') {
      const zip = depth < deepest ? readZip(content) : null;
      if (zip === null) {
        unread.push(where === '' ? 'The file' : where);
        return;
      }
      const { files, comments } = zip;
      put([
        { place: 'names of files', text: [...files.keys()].join('\n') },
        { place: 'comments of the archive', text: comments },
      ]);
      for (const [part, inner] of files)
        await read(kindOf(part, inner, one === 'docx' || files.has('[Content_Types].xml')), inner, where === '' ? part : `${where}, ${part}`, depth + 1);
    } else if (one === 'word part')
      put(
        formParts.test(where)
          ? readWordPart('words', decode(content)).map((text) => ({ ...text, isForm: true as const }))
          : readWordPart('words', decode(content)),
      );
    else if (one === 'html') put(readMarkup(decode(content)));
    else if (one === 'bytes') put([{ place: 'readable letters', text: readableIn(content) }]);
    else put([{ place: 'the text', text: one === 'json' ? readJson(decode(content)) : one === 'ics' ? readCalendar(decode(content)) : decode(content) }]);
  };
  await read(kind, bytes, '', 0);
  return { name, texts, unread };
}

/** Each page, without the numbers of footnotes where that makes a difference, and what runs from page to page. */
function pageTexts(pages: readonly string[]): readonly OutputText[] {
  const whole = pages.map((text, index) => ({ place: `page ${index + 1}`, text }));
  const unmarked = whole.flatMap(({ place, text }) => {
    const without = text.replace(/(?<=[\p{L}.,;:)’”])\d{1,3}(?=[\s.,;:)]|$)/gu, '');
    return without === text ? [] : [{ place: `${place}, without footnote marks`, text: without }];
  });
  return [...whole, ...unmarked, ...joinPages(pages).map(({ page, text }) => ({ place: `from page ${page} to ${page + 1}`, text }))];
}

function kindOf(name: string, bytes: Uint8Array, isOffice: boolean): OutputKind | 'word part' | 'bytes' {
  const begins = String.fromCharCode(...bytes.subarray(0, 5));
  if (begins.startsWith('PK\u0003\u0004') || begins.startsWith('PK\u0005\u0006')) return 'zip';
  if (begins === '%PDF-') return 'pdf';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'xml' || extension === 'rels' || extension === 'vml') return isOffice ? 'word part' : 'html';
  if (extension === 'html' || extension === 'htm' || extension === 'svg') return 'html';
  if (extension === 'pdf' || extension === 'json' || extension === 'ics' || extension === 'csv') return extension;
  if (extension === 'docx' || extension === 'zip' || extension === 'boardpack') return extension;
  return extension === 'txt' || extension === 'md' ? 'text' : 'bytes';
}

/** Bytes as text: UTF-16 where they begin so, UTF-8 otherwise. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
