import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, type PDFRef, PDFStreamWriter } from '@cantoo/pdf-lib';
import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { openPdf } from '../reading/open-pdf.ts';
import { pageEntry, type PdfPageDict } from '../reading/page-tree.ts';
import { asStream, entryIn } from '../reading/pdf-objects.ts';
import { PdfNotRead } from '../reading/pdf-not-read.ts';
import { unpackStream } from '../reading/unpack-stream.ts';
import { type AddedFile, addFile } from './add-file.ts';
import { destinationsIn } from './destinations.ts';
import { bookmarksIn, nestUnderPage, writeBookmarks } from './outline-tree.ts';
import { arrayOf } from './page-annotations.ts';
import { stamperOf } from './stamp.ts';
import { placeParts, structureTreeOf, writeStructureTree } from './structure-tree.ts';

/** A file whose pages are joined to a pack. */
export type FileToJoin = {
  /** How many of the pack's own pages stand before its pages, its cover page among them. */
  readonly after: number;
  readonly bytes: Uint8Array;
  /** As many pages as the pack was set with room for; anything else is a mistake of the caller and throws. */
  readonly pages: number;
  /** What it is called in the structure, for those who hear the pack. */
  readonly title: string;
  /** Stamped at the foot of each of its pages, beside the page's number: committee, date and item. */
  readonly header: string;
};

/** How files are joined. */
export type JoinOptions = {
  /** The font of the stamps, as a TrueType file. */
  readonly font: Uint8Array;
  /** Whether a stamp says 'Page 3 of 40' and not 'Page 3'. */
  readonly isCounted?: boolean;
  /** What the first page is numbered, and what stands before each number; 1 and nothing where left out. */
  readonly paging?: { readonly first: number; readonly prefix: string };
  readonly signal?: AbortSignal;
  /** Goes from 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/** A pack with its files joined; what was left out of each, in the order in which the files were given. */
export type JoinedPack = { readonly pdf: Uint8Array; readonly pages: number; readonly files: readonly JoinedFile[] };

/** What became of one file: the place of its first page in the pack, from 0, and what did not come along. */
export type JoinedFile = {
  readonly firstPage: number;
  readonly pages: number;
  readonly wasTagged: boolean;
  readonly commentsLeft: number;
  readonly linksLeft: number;
};

/**
 * Joins files behind their cover pages. Their structure is kept below a part of its own, their bookmarks below the cover
 * page's, their links go on working; scripts, attached files, comments and properties stay behind. The same input gives
 * the same bytes. Refused, with the file's title, where a file cannot be opened.
 */
export async function joinFiles(base: Uint8Array, files: readonly FileToJoin[], options: JoinOptions): Promise<Result<JoinedPack>> {
  const { first, prefix } = options.paging ?? { first: 1, prefix: '' };
  const pack = await openPdf(base);
  const { catalog } = pack;
  const { context } = pack.document;
  const stamper = await stamperOf(context, options.font);
  const tree = structureTreeOf(catalog);
  const own = pack.pages.map(({ ref, dict }) => ref ?? context.register(dict));
  const destinations = destinationsIn(catalog, own);
  const bookmarks = bookmarksIn(catalog, destinations);
  const inAll = own.length + files.reduce((sum, file) => sum + file.pages, 0);
  const order = files.map((file, index) => ({ file, index })).sort((a, b) => a.file.after - b.file.after || a.index - b.index);
  const added = new Map<number, AddedFile & JoinedFile>();
  let before = 0;
  for (const { file, index } of order) {
    if (file.after > own.length) throw new Error(`${file.title} is to come behind page ${file.after} of ${own.length}`);
    const firstPage = file.after + before;
    before += file.pages;
    const done = (pages: number) => options.onProgress?.((0.9 * (firstPage + pages)) / inAll);
    try {
      const source = await openPdf(file.bytes);
      if (source.pages.length !== file.pages) throw new Error(`${file.title} has ${source.pages.length} pages, and room was left for ${file.pages}`);
      const stamp = { stamper, header: file.header, label: (page: number) => `${prefix}${page + first}`, ofAll: options.isCounted ? ` of ${inAll}` : '' };
      const made = addFile({ context, catalog, tree, stamp }, source, {
        title: file.title,
        firstPage,
        number: index + 1,
        signal: options.signal,
        onPage: done,
      });
      added.set(index, { ...made, firstPage, pages: file.pages });
      nestUnderPage(bookmarks, file.after - 1, made.bookmarks);
    } catch (error) {
      if (!(error instanceof PdfNotRead)) throw error;
      return refuse(error.reason, `“${file.title}” could not be joined to the pack. ${error.message}`);
    }
  }
  placeParts(
    tree,
    new Map(own.map((ref, index) => [ref, index])),
    order.flatMap(({ file, index }) => {
      const one = added.get(index);
      return one ? [{ page: file.after - 1, ...one.part }] : [];
    }),
  );
  const joinedAt = new Map<number, PDFRef[]>();
  for (const { file, index } of order) joinedAt.set(file.after, [...(joinedAt.get(file.after) ?? []), ...(added.get(index)?.pageRefs ?? [])]);
  const refs = [...(joinedAt.get(0) ?? []), ...own.flatMap((ref, place) => [ref, ...(joinedAt.get(place + 1) ?? [])])];
  writePages(catalog, pack.pages, refs);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: first, ...(prefix === '' ? {} : { P: PDFHexString.fromText(prefix) }) }] }));
  writeBookmarks(catalog, bookmarks);
  writeStructureTree(tree);
  await stamper.finish();
  writeProperties(catalog, refs.length);
  context.trailerInfo.ID = await idOfAll(context.trailerInfo.ID, base, files, catalog);
  options.signal?.throwIfAborted();
  const pdf = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  options.onProgress?.(1);
  return ok({
    pdf,
    pages: refs.length,
    files: files.map((_, index) => {
      const { firstPage = 0, pages = 0, wasTagged = false, commentsLeft = 0, linksLeft = 0 } = added.get(index) ?? {};
      return { firstPage, pages, wasTagged, commentsLeft, linksLeft };
    }),
  });
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const most = 64;

/** Writes the list of pages anew, two levels deep, each page with all that it inherited. */
function writePages(catalog: PDFDict, own: readonly PdfPageDict[], refs: readonly PDFRef[]): void {
  const { context } = catalog;
  for (const page of own) {
    for (const key of inherited) {
      const value = pageEntry(page, key);
      if (value) page.dict.set(PDFName.of(key), value);
    }
  }
  const root = PDFDict.withContext(context);
  const rootRef = context.register(root);
  const kids: PDFRef[] = [];
  for (let from = 0; from < refs.length; from += most) {
    const some = refs.slice(from, from + most);
    const node = context.register(context.obj({ Type: 'Pages', Parent: rootRef, Count: some.length, Kids: arrayOf(context, some) }));
    for (const ref of some) (context.lookup(ref) as PDFDict).set(PDFName.of('Parent'), node);
    kids.push(node);
  }
  root.set(PDFName.of('Type'), PDFName.of('Pages'));
  root.set(PDFName.of('Count'), PDFNumber.of(refs.length));
  root.set(PDFName.of('Kids'), arrayOf(context, kids));
  forget(catalog, catalog.get(PDFName.of('Pages')) as PDFRef);
  catalog.set(PDFName.of('Pages'), rootRef);
}

/** The list of pages as it was is written no more. */
function forget(catalog: PDFDict, ref: PDFRef): void {
  const node = catalog.context.lookup(ref);
  if (!(node instanceof PDFDict) || node.get(PDFName.of('Type')) !== PDFName.of('Pages')) return;
  const kids = entryIn(node, 'Kids');
  catalog.context.delete(ref);
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) forget(catalog, kid as PDFRef);
}

/** The properties count the pages, and claim no more for the joined files than was said of the pack. */
function writeProperties(catalog: PDFDict, pages: number): void {
  const stream = asStream(entryIn(catalog, 'Metadata'));
  const bytes = stream ? unpackStream(stream) : null;
  const ref = catalog.get(PDFName.of('Metadata'));
  if (!bytes || !ref) return;
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/(<xmpTPg:NPages>)\d+/g, `$1${pages}`)
    .replace(/\s*<pdfuaid:(\w+)>[^<]*<\/pdfuaid:\1>/g, '')
    .replace(/\s+pdfuaid:\w+="[^"]*"/g, '');
  catalog.context.assign(ref as PDFRef, PDFRawStream.of(catalog.context.obj({ Type: 'Metadata', Subtype: 'XML' }), new TextEncoder().encode(text)));
}

/** The second half of a file's id stands for this state of it (ISO 32000-2, 14.4). */
async function idOfAll(old: unknown, base: Uint8Array, files: readonly FileToJoin[], catalog: PDFDict): Promise<PDFArray> {
  const hashes = await Promise.all([base, ...files.map(({ bytes }) => bytes)].map((bytes) => sha256(bytes)));
  const told = files.map(({ after, title, header }) => `${after}\n${title}\n${header}`);
  const state = PDFHexString.of((await sha256([...hashes, ...told].join('\n'))).slice(0, 32));
  const first = old instanceof PDFArray ? old.get(0) : state;
  return arrayOf(catalog.context, [first, state]);
}
