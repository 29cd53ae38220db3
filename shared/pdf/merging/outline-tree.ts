import { type PDFContext, type PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { dictIn, entryIn, isString, numberIn } from '../reading/pdf-objects.ts';
import { type Destinations, destinationOn } from './destinations.ts';

/** A bookmark with those below it. */
export type Bookmark = {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** The place of its page among the pages of its file, from 0; -1 where it leads nowhere. */
  readonly page: number;
  readonly isOpen: boolean;
  readonly below: Bookmark[];
};

const mostBookmarks = 50_000;

/** The bookmarks of a file; what leads in a circle is left. */
export function bookmarksIn(catalog: PDFDict, destinations: Destinations): Bookmark[] {
  const seen = new Set<PDFDict>();
  const read = (above: PDFDict | undefined, depth: number): Bookmark[] => {
    const found: Bookmark[] = [];
    let key = 'First';
    for (let from = above; from && depth < 60; key = 'Next') {
      const dict: PDFDict | undefined = dictIn(from, key);
      if (!dict || seen.has(dict) || seen.size > mostBookmarks) break;
      seen.add(dict);
      const ref = from.get(PDFName.of(key));
      const destination = destinations.from(dict);
      const page = destination ? destinations.pageOf(destination) : -1;
      found.push({
        ref: ref instanceof PDFRef ? ref : dict.context.register(dict),
        dict,
        page,
        isOpen: (numberIn(dict, 'Count') ?? 0) > 0,
        below: read(dict, depth + 1),
      });
      from = dict;
    }
    return found;
  };
  return read(dictIn(catalog, 'Outlines'), 0);
}

/** Bookmarks of another file as bookmarks here, closed, leading to the pages that were made of its pages. */
export function bookmarksHere(
  bookmarks: readonly Bookmark[],
  here: PDFContext,
  destinations: Destinations,
  pages: readonly PDFRef[],
  first: number,
): Bookmark[] {
  return bookmarks.flatMap((bookmark): Bookmark[] => {
    const title = entryIn(bookmark.dict, 'Title');
    const below = bookmarksHere(bookmark.below, here, destinations, pages, first);
    const destination = destinations.from(bookmark.dict);
    const page = pages[bookmark.page];
    if (!isString(title)) return below;
    const dict = here.obj({ Title: title });
    if (destination && page) dict.set(PDFName.of('Dest'), destinationOn(here, page, destination));
    else if (below.length === 0) return [];
    return [{ ref: here.register(dict), dict, page: page ? first + bookmark.page : -1, isOpen: false, below }];
  });
}

/** Writes bookmarks into a file, in place of those that it had. */
export function writeBookmarks(catalog: PDFDict, bookmarks: readonly Bookmark[]): void {
  const { context } = catalog;
  if (bookmarks.length === 0) return;
  const old = catalog.get(PDFName.of('Outlines'));
  const root = dictIn(catalog, 'Outlines') ?? context.obj({ Type: 'Outlines' });
  const rootRef = old instanceof PDFRef ? old : context.register(root);
  catalog.set(PDFName.of('Outlines'), rootRef);
  root.set(PDFName.of('Count'), PDFNumber.of(link(root, rootRef, bookmarks)));
}

/** Links those below to each other and to what they stand under; how many are seen when it is open. */
function link(above: PDFDict, aboveRef: PDFRef, bookmarks: readonly Bookmark[]): number {
  let seen = 0;
  for (const [index, { dict, ref, isOpen, below }] of bookmarks.entries()) {
    dict.set(PDFName.of('Parent'), aboveRef);
    set(dict, 'Prev', bookmarks[index - 1]?.ref);
    set(dict, 'Next', bookmarks[index + 1]?.ref);
    const inside = link(dict, ref, below);
    if (below.length > 0) dict.set(PDFName.of('Count'), PDFNumber.of(isOpen ? inside : -inside));
    seen += 1 + (isOpen ? inside : 0);
  }
  set(above, 'First', bookmarks[0]?.ref);
  set(above, 'Last', bookmarks[bookmarks.length - 1]?.ref);
  return seen;
}

function set(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref);
  else dict.delete(PDFName.of(key));
}

/** Puts bookmarks under the one that leads to a page, or, where none does, under the last before it; at the end where there is none at all. */
export function nestUnderPage(bookmarks: Bookmark[], page: number, added: readonly Bookmark[]): void {
  let best: Bookmark | null = null;
  const visit = (all: readonly Bookmark[]) => {
    for (const one of all) {
      if (one.page >= 0 && one.page <= page && (best === null || one.page > best.page || one.page === page)) best = one;
      visit(one.below);
    }
  };
  visit(bookmarks);
  const under: Bookmark | null = best;
  ((under as Bookmark | null)?.below ?? bookmarks).push(...added);
}
