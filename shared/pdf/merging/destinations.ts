import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { actionIn } from '../reading/page-tree.ts';
import { asName, dictIn, entryIn, isString } from '../reading/pdf-objects.ts';
import { namesIn, rawText } from '../reading/pdf-trees.ts';

/** Finds where links and bookmarks of a file lead (ISO 32000-2, 12.3.2): the page first, then how it is shown. */
export type Destinations = {
  readonly of: (object: PDFObject | undefined) => PDFArray | null;
  /** Where an annotation or a bookmark leads within the file, by its destination or its action. */
  readonly from: (dict: PDFDict) => PDFArray | null;
  /** The place of the page among the pages, from 0; -1 where there is none. */
  readonly pageOf: (destination: PDFArray) => number;
};

/** The destinations of a file whose pages are these. */
export function destinationsIn(catalog: PDFDict, pages: readonly (PDFRef | null)[]): Destinations {
  let named: Map<string, PDFObject> | null = null;
  const placeOf = new Map<PDFRef, number>();
  for (const [index, ref] of pages.entries()) if (ref && !placeOf.has(ref)) placeOf.set(ref, index);
  const lookupName = (name: string) => {
    named ??= new Map(namesIn(dictIn(dictIn(catalog, 'Names') ?? catalog, 'Dests')));
    return named.get(name) ?? dictIn(catalog, 'Dests')?.get(PDFName.of(name));
  };
  const find = (object: PDFObject | undefined, steps = 0): PDFArray | null => {
    const found = catalog.context.lookup(object);
    if (found instanceof PDFArray) return found;
    if (steps > 4) return null;
    if (isString(found)) return find(lookupName(rawText(found.asBytes())), steps + 1);
    if (found instanceof PDFName) return find(lookupName(asName(found) ?? ''), steps + 1);
    return found instanceof PDFDict ? find(found.get(PDFName.of('D')), steps + 1) : null;
  };
  return {
    of: find,
    from: (dict) => {
      if (entryIn(dict, 'Dest') !== undefined) return find(dict.get(PDFName.of('Dest')));
      const action = actionIn(dict);
      return action?.kind === 'GoTo' ? find(action.dict.get(PDFName.of('D'))) : null;
    },
    pageOf: (destination) => {
      const page = destination.size() > 0 ? destination.get(0) : undefined;
      if (page instanceof PDFRef) return placeOf.get(page) ?? -1;
      return page instanceof PDFNumber && page.asNumber() < pages.length ? page.asNumber() : -1;
    },
  };
}

/** A destination of a file as one of a page here: the page in its place, and how it is shown. */
export function destinationOn(here: PDFContext, page: PDFRef, like: PDFArray): PDFArray {
  const made = PDFArray.withContext(here);
  made.push(page);
  for (const part of like.asArray().slice(1)) if (part instanceof PDFName || part instanceof PDFNumber || part === PDFNull) made.push(part);
  if (made.size() === 1) made.push(PDFName.of('Fit'));
  return made;
}
