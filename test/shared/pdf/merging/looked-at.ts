import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { destinationsIn } from '#shared/pdf/merging/destinations.ts';
import { type Bookmark, bookmarksIn } from '#shared/pdf/merging/outline-tree.ts';
import { kidsOf } from '#shared/pdf/merging/structure-tree.ts';
import { openPdf } from '#shared/pdf/reading/open-pdf.ts';
import { annotationsOf } from '#shared/pdf/reading/page-tree.ts';
import { asName, dictIn, nameIn, numberIn, textIn } from '#shared/pdf/reading/pdf-objects.ts';
import { namesIn, numbersIn } from '#shared/pdf/reading/pdf-trees.ts';

/** What a test looks at in a written PDF. */
export type LookedAt = {
  readonly pages: number;
  /** The bookmarks, each with its depth and the page that it leads to, from 1. */
  readonly bookmarks: readonly string[];
  /** Where the links of each page lead: a page from 1, or an address. */
  readonly links: readonly (readonly (number | string)[])[];
  /** The elements of the structure in order, with the page of what they hold, from 1. */
  readonly elements: readonly string[];
  /** What does not hold together. */
  readonly faults: readonly string[];
  readonly labels: string;
};

/** Looks at a written PDF, and finds what does not hold together in it. */
export async function lookAt(bytes: Uint8Array): Promise<LookedAt> {
  const { document, catalog, pages } = await openPdf(bytes);
  const faults: string[] = [];
  const refs = pages.map(({ ref }) => ref);
  const placeOf = new Map(refs.map((ref, index) => [ref, index + 1]));
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    for (const one of refsIn(object)) if (document.context.lookup(one) === undefined) faults.push(`${ref} refers to ${one}, which is not there`);
    if (object instanceof PDFDict && nameIn(object, 'Type') === 'Page' && !placeOf.has(ref)) faults.push(`${ref} is a page that no list names`);
  }
  const destinations = destinationsIn(catalog, refs);
  const bookmarks: string[] = [];
  const tell = (all: readonly Bookmark[], depth: number) => {
    for (const { dict, page, below } of all) {
      bookmarks.push(`${'  '.repeat(depth)}${textIn(dict, 'Title')} ${page + 1}`);
      tell(below, depth + 1);
    }
  };
  tell(bookmarksIn(catalog, destinations), 0);
  const links = pages.map((page) =>
    annotationsOf(page).map(({ dict }) => {
      if ((textIn(dict, 'Contents') ?? '') === '') faults.push('a link says not where it leads');
      const destination = destinations.from(dict);
      if (destination) return destinations.pageOf(destination) + 1;
      return textIn(dictIn(dict, 'A') ?? dict, 'URI') ?? 'nowhere';
    }),
  );
  const root = dictIn(catalog, 'StructTreeRoot');
  const parents = new Map(numbersIn(root ? dictIn(root, 'ParentTree') : undefined));
  const ids = new Set(namesIn(root ? dictIn(root, 'IDTree') : undefined).map(([id]) => id));
  const elements: string[] = [];
  const marks: [page: PDFRef, mark: number, element: PDFRef][] = [];
  const visit = (object: PDFObject, parent: PDFObject | undefined, depth: number) => {
    const dict = document.context.lookup(object);
    if (!(dict instanceof PDFDict) || !(object instanceof PDFRef)) return;
    if (dict.get(PDFName.of('P')) !== parent) faults.push(`${object} names another parent`);
    const page = dict.get(PDFName.of('Pg'));
    elements.push(`${'  '.repeat(depth)}${nameIn(dict, 'S')}${page instanceof PDFRef ? ` ${placeOf.get(page) ?? 'nowhere'}` : ''}`);
    const headers = dictIn(dict, 'A')?.lookup(PDFName.of('Headers'));
    if (headers instanceof PDFArray) for (const [id] of namesOf(headers)) if (!ids.has(id)) faults.push(`${object} names a header ${id} that is not there`);
    for (const kid of kidsOf(dict)) {
      const found = document.context.lookup(kid);
      const number = found && 'asNumber' in found ? (found as { asNumber: () => number }).asNumber() : undefined;
      if (number !== undefined && page instanceof PDFRef) marks.push([page, number, object]);
      else if (found instanceof PDFDict && nameIn(found, 'Type') === 'OBJR') {
        const annotation = dictIn(found, 'Obj');
        const key = annotation ? numberIn(annotation, 'StructParent') : undefined;
        if (key === undefined || parents.get(key) !== object) faults.push(`${object} holds an object that does not lead back`);
      } else visit(kid, object, depth + 1);
    }
  };
  if (root) for (const kid of kidsOf(root)) visit(kid, catalog.get(PDFName.of('StructTreeRoot')), 0);
  for (const [page, mark, element] of marks) {
    const dict = document.context.lookup(page);
    const key = dict instanceof PDFDict ? numberIn(dict, 'StructParents') : undefined;
    const list = key === undefined ? undefined : document.context.lookup(parents.get(key));
    if (!(list instanceof PDFArray) || list.get(mark) !== element) faults.push(`${element} holds content ${mark} that does not lead back`);
  }
  const labels = dictIn(catalog, 'PageLabels');
  return { pages: pages.length, bookmarks, links, elements, faults, labels: labels ? labels.toString().replace(/\s+/g, ' ') : '' };
}

function namesOf(array: PDFArray): [string][] {
  return array.asArray().map((_, index) => {
    const id = array.lookup(index);
    return [id && 'asBytes' in id ? String.fromCharCode(...(id as { asBytes: () => Uint8Array }).asBytes()) : (asName(id) ?? '')];
  });
}

function refsIn(object: PDFObject): PDFRef[] {
  if (object instanceof PDFRef) return [object];
  if (object instanceof PDFArray) return object.asArray().flatMap(refsIn);
  const dict = object instanceof PDFStream ? object.dict : object;
  return dict instanceof PDFDict ? dict.values().flatMap(refsIn) : [];
}
