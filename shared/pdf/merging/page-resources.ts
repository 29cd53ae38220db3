import { type PDFContext, PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { type PdfPageDict, resourcesOf } from '../reading/page-tree.ts';
import { dictIn } from '../reading/pdf-objects.ts';
import type { ObjectCopier } from './copy-objects.ts';

/** The resources of pages of a joined file, with what is drawn on them besides; one for all pages that share them. */
export type PageResources = {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly names: { readonly font: string; readonly ground: string };
};

/** Copies the resources of pages, each once, and adds the font and the ground of the stamps. */
export function resourcesFor(
  here: PDFContext,
  copier: ObjectCopier,
  stamp: { readonly font: PDFRef; readonly ground: PDFRef },
): (page: PdfPageDict) => PageResources {
  const known = new Map<PDFDict, PageResources>();
  return (page) => {
    const source = resourcesOf(page);
    const made = known.get(source);
    if (made) return made;
    const dict = PDFDict.withContext(here);
    for (const [key, value] of source.entries()) dict.set(key, copier.copy(value));
    const names = {
      font: addResource(dict, dictIn(source, 'Font'), copier, 'Font', 'Stamp', stamp.font),
      ground: addResource(dict, dictIn(source, 'ExtGState'), copier, 'ExtGState', 'StampGround', stamp.ground),
    };
    const resources = { ref: here.register(dict), dict, names };
    known.set(source, resources);
    return resources;
  };
}

/** Adds a resource under a name that none has; the list it goes into may be shared with others, so it is copied. */
export function addResource(resources: PDFDict, source: PDFDict | undefined, copier: ObjectCopier, kind: string, name: string, value: PDFObject): string {
  const here = resources.get(PDFName.of(kind));
  const list = here instanceof PDFDict ? here : PDFDict.withContext(resources.context);
  if (list !== here) for (const [key, one] of source?.entries() ?? []) list.set(key, copier.copy(one));
  resources.set(PDFName.of(kind), list);
  let free = name;
  for (let number = 2; list.has(PDFName.of(free)); number++) free = `${name}${number}`;
  list.set(PDFName.of(free), value);
  return free;
}
