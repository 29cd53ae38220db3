import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { isComment } from '../reading/hidden-parts.ts';
import { isCover } from '../reading/hidden-words.ts';
import { actionIn, annotationsOf, type PdfPageDict } from '../reading/page-tree.ts';
import { arrayIn, entryIn, nameIn, numberIn, textIn, textString } from '../reading/pdf-objects.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { type Destinations, destinationOn } from './destinations.ts';

/** What of the annotations of a page comes along: its links, what its fields show, and boxes over words. */
export type KeptAnnotations = {
  readonly links: readonly { readonly ref: PDFRef; readonly source: PDFRef | null; readonly dict: PDFDict; readonly says: string }[];
  /** The fields, and boxes over words, whose looks are drawn into the page. */
  readonly fields: readonly PDFDict[];
  readonly commentsLeft: number;
  /** Links that lead to somebody's disk, to a script or nowhere. */
  readonly linksLeft: number;
};

/** Where the pages of a joined file are. */
export type PagesHere = {
  readonly refs: readonly PDFRef[];
  readonly first: number;
  readonly label: (page: number) => string;
  readonly destinations: Destinations;
};

const shown = ['Rect', 'Border', 'BS', 'C', 'H', 'QuadPoints'].map((key) => PDFName.of(key));
const allowed = /^(?:https?:\/\/|mailto:|tel:)/i;
const hidden = 2 | 32;

/**
 * The annotations of a page as they stand here. Links within the file lead to its pages here, links to the web stay;
 * each says where it leads, for those who hear it. Comments, files and scripts are left.
 */
export function keepAnnotations(page: PdfPageDict, here: PDFContext, copier: ObjectCopier, pages: PagesHere, structure: number | null): KeptAnnotations {
  const links: KeptAnnotations['links'][number][] = [];
  const fields: PDFDict[] = [];
  let [commentsLeft, linksLeft] = [0, 0];
  for (const { ref: source, dict: annotation } of annotationsOf(page)) {
    const kind = nameIn(annotation, 'Subtype') ?? '';
    const isHidden = ((numberIn(annotation, 'F') ?? 0) & hidden) !== 0;
    // A box that somebody laid over words stays where it was: without it the words would be seen.
    const isBox = isCover(kind, (arrayIn(annotation, 'IC')?.size() ?? 0) > 0);
    if (isComment(kind) && !isBox) commentsLeft++;
    if ((kind === 'Widget' || isBox) && !isHidden) fields.push(annotation);
    if (kind !== 'Link') continue;
    const target = targetOf(annotation, here, pages);
    if (!target) {
      linksLeft++;
      continue;
    }
    const dict = here.obj({ Type: 'Annot', Subtype: 'Link', F: 4 });
    for (const key of shown) {
      const value = annotation.get(key);
      if (value) dict.set(key, copier.copy(value));
    }
    dict.set(PDFName.of(target.key), target.value);
    const says = textIn(annotation, 'Contents')?.trim() || target.says;
    dict.set(PDFName.of('Contents'), textString(says));
    const parent = numberIn(annotation, 'StructParent');
    if (structure !== null && parent !== undefined) dict.set(PDFName.of('StructParent'), PDFNumber.of(parent + structure));
    links.push({ ref: here.register(dict), source, dict, says });
  }
  return { links, fields, commentsLeft, linksLeft };
}

function targetOf(
  annotation: PDFDict,
  here: PDFContext,
  { refs, first, label, destinations }: PagesHere,
): { key: 'A' | 'Dest'; value: PDFObject; says: string } | null {
  const destination = destinations.from(annotation);
  if (destination) {
    const index = destinations.pageOf(destination);
    const page = refs[index];
    return page ? { key: 'Dest', value: destinationOn(here, page, destination), says: `page ${label(first + index)}` } : null;
  }
  const action = actionIn(annotation);
  const address = action?.kind === 'URI' ? (textIn(action.dict, 'URI') ?? '').trim() : '';
  if (!allowed.test(address)) return null;
  const uri = textString(address.replace(/\p{Surrogate}/gu, '').replace(/[^\x20-\x7e]/gu, encodeURIComponent));
  return { key: 'A', value: here.obj({ S: 'URI', URI: uri }), says: address };
}

/** The form that an annotation shows, and the box into which it is fitted (ISO 32000-2, 12.5.5); null where it shows nothing. */
export function lookOf(annotation: PDFDict): PDFObject | null {
  const looks = entryIn(annotation, 'AP');
  if (!(looks instanceof PDFDict)) return null;
  const normal = entryIn(looks, 'N');
  if (!(normal instanceof PDFDict)) return looks.get(PDFName.of('N')) ?? null;
  const state = nameIn(annotation, 'AS');
  return state === undefined ? null : (normal.get(PDFName.of(state)) ?? null);
}

/** Puts what is given into an array of the file. */
export function arrayOf(here: PDFContext, items: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(here);
  for (const item of items) array.push(item);
  return array;
}
