import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLimits } from './pdf-limits.ts';
import { damagedPdf, tooLargePdf } from './pdf-not-read.ts';
import { arrayIn, dictIn, nameIn, numberIn, rectangleOf } from './pdf-objects.ts';

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** A page with what it inherits from the tree above it (ISO 32000-2, 7.7.3.4). */
export type PdfPageDict = {
  /** Null where the page stands in the tree itself. */
  readonly ref: PDFRef | null;
  readonly dict: PDFDict;
  /** What it would inherit; its own entries go before. */
  readonly above: ReadonlyMap<(typeof inherited)[number], PDFObject>;
};

/** The pages in order. What stands in the tree twice is a page twice; what leads in a circle is left. Throws {@link PdfNotRead}. */
export function pagesOf(catalog: PDFDict): PdfPageDict[] {
  const found: PdfPageDict[] = [];
  const open = new Set<PDFDict>();
  const visit = (object: PDFObject | undefined, above: PdfPageDict['above'], depth: number) => {
    const dict = object instanceof PDFRef ? catalog.context.lookup(object) : object;
    if (!(dict instanceof PDFDict) || open.has(dict)) return;
    if (depth > pdfLimits.depth) throw damagedPdf('its list of pages is nested without end');
    const type = nameIn(dict, 'Type') ?? 'Page';
    const kids = type === 'Page' && !dict.has(PDFName.of('Count')) ? undefined : arrayIn(dict, 'Kids');
    if (!(kids instanceof PDFArray)) {
      if (type !== 'Page') return;
      found.push({ ref: object instanceof PDFRef ? object : null, dict, above });
      if (found.length > pdfLimits.pages) throw tooLargePdf('has more than 5,000 pages');
      return;
    }
    const here = new Map(above);
    for (const key of inherited) {
      const own = dict.get(PDFName.of(key));
      if (own) here.set(key, own);
    }
    open.add(dict);
    for (const kid of kids.asArray()) visit(kid, here, depth + 1);
    open.delete(dict);
  };
  visit(catalog.get(PDFName.of('Pages')), new Map(), 0);
  if (found.length === 0) throw damagedPdf('it has no pages');
  return found;
}

/** An entry of a page, inherited or its own, as it is written there (it may be a reference). */
export function pageEntry(page: PdfPageDict, key: (typeof inherited)[number]): PDFObject | undefined {
  return page.dict.get(PDFName.of(key)) ?? page.above.get(key);
}

/** The resources of a page; empty where it names none. */
export function resourcesOf(page: PdfPageDict): PDFDict {
  const found = page.dict.context.lookup(pageEntry(page, 'Resources'));
  return found instanceof PDFDict ? found : page.dict.context.obj({});
}

const a4 = [0, 0, 595.28, 841.89] as const;

/** What of a page is seen, in its own coordinates, and how far it is turned clockwise. A box without a size counts as A4. */
export function seenOf(page: PdfPageDict): {
  readonly box: readonly [number, number, number, number];
  readonly turned: 0 | 90 | 180 | 270;
  readonly unit: number;
} {
  const lookup = (key: 'MediaBox' | 'CropBox') => rectangleOf(page.dict.context.lookup(pageEntry(page, key)));
  const media = withSize(lookup('MediaBox')) ?? a4;
  const crop = lookup('CropBox') ?? media;
  const both = withSize([Math.max(media[0], crop[0]), Math.max(media[1], crop[1]), Math.min(media[2], crop[2]), Math.min(media[3], crop[3])]);
  const turn = page.dict.context.lookup(pageEntry(page, 'Rotate'));
  const degrees = turn && 'asNumber' in turn ? (turn as { asNumber: () => number }).asNumber() : 0;
  const turned = ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const unit = numberIn(page.dict, 'UserUnit') ?? 1;
  return { box: both ?? media, turned, unit: unit > 0 ? unit : 1 };
}

function withSize(box: readonly [number, number, number, number] | null): readonly [number, number, number, number] | null {
  return box && box[2] - box[0] > 0.5 && box[3] - box[1] > 0.5 ? box : null;
}

/** The annotations of a page that are dictionaries, each with its reference where it has one. */
export function annotationsOf(page: PdfPageDict): { readonly ref: PDFRef | null; readonly dict: PDFDict }[] {
  const all = arrayIn(page.dict, 'Annots');
  if (!all) return [];
  return all.asArray().flatMap((object, index) => {
    const dict = all.lookup(index);
    return dict instanceof PDFDict ? [{ ref: object instanceof PDFRef ? object : null, dict }] : [];
  });
}

/** The action of an annotation, outline item or catalog, of which there is one at `key`. */
export function actionIn(dict: PDFDict, key = 'A'): { readonly kind: string; readonly dict: PDFDict } | null {
  const action = dictIn(dict, key);
  return action ? { kind: nameIn(action, 'S') ?? '', dict: action } : null;
}
