import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { contentOf, holdsOf } from '../reading/page-text.ts';
import { pageEntry, type PdfPageDict, seenOf } from '../reading/page-tree.ts';
import { dictIn, entryIn, textString } from '../reading/pdf-objects.ts';
import type { ContentMemory } from '../reading/walk-content.ts';
import { balanceOf } from './content-balance.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { fieldLooks } from './field-looks.ts';
import { arrayOf, keepAnnotations, type KeptAnnotations, type PagesHere } from './page-annotations.ts';
import { addResource, type PageResources } from './page-resources.ts';
import type { Stamper } from './stamp.ts';

/** What is stamped at the foot of joined pages; `label` is the number that is printed for a place in the pack, which counts from 0. */
export type PageStamp = { readonly stamper: Stamper; readonly header: string; readonly label: (page: number) => string; readonly ofAll: string };

/** What the pages of one file have in common. */
export type PageCopying = {
  readonly context: PDFContext;
  readonly copier: ObjectCopier;
  readonly resources: (page: PdfPageDict) => PageResources;
  readonly memory: ContentMemory;
  readonly stamp: PageStamp;
};

/** A page as it stands in the pack, and elements for what of it no structure of its own speaks of. */
export type CopiedPage = {
  readonly dict: PDFDict;
  readonly links: KeptAnnotations['links'];
  readonly elements: readonly { readonly mark: number; readonly dict: PDFDict }[];
  readonly commentsLeft: number;
  readonly linksLeft: number;
};

type Place = {
  readonly ref: PDFRef;
  readonly pages: PagesHere;
  readonly index: number;
  readonly title: string;
  /** What is added to the numbers by which its content is found; null where they do not come along. */
  readonly structure: number | null;
  /** Whether its structure speaks of this page. */
  readonly isTagged: boolean;
  /** How many numbers of marked content its structure knows. */
  readonly marks: number;
};

const kept = ['UserUnit', 'Group', 'StructParents', 'TrimBox', 'ArtBox', 'BleedBox'].map((key) => PDFName.of(key));

/** Copies a page: its content as it is, between operators that keep it apart from the stamp, and what of its annotations stays. */
export function copyPage(copying: PageCopying, page: PdfPageDict, place: Place): CopiedPage {
  const { context, copier, stamp } = copying;
  const { links, fields, commentsLeft, linksLeft } = keepAnnotations(page, context, copier, place.pages, place.structure);
  const resources = copying.resources(page);
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Type'), PDFName.of('Page'));
  const only = PDFDict.withContext(page.dict.context);
  for (const key of kept) {
    const value = page.dict.get(key);
    if (value && (place.structure !== null || key !== PDFName.of('StructParents'))) only.set(key, value);
  }
  const own = copier.copy(only);
  if (own instanceof PDFDict) for (const [key, value] of own.entries()) dict.set(key, value);
  const seen = seenOf(page);
  for (const key of ['MediaBox', 'CropBox'] as const) {
    const value = pageEntry(page, key);
    if (value) dict.set(PDFName.of(key), copier.copy(value));
    else if (key === 'MediaBox') dict.set(PDFName.of(key), context.obj([...seen.box]));
  }
  if (seen.turned !== 0) dict.set(PDFName.of('Rotate'), context.obj(seen.turned));
  dict.set(PDFName.of('Resources'), resources.ref);
  dict.set(PDFName.of('Tabs'), PDFName.of('S'));
  if (links.length > 0)
    dict.set(
      PDFName.of('Annots'),
      arrayOf(
        context,
        links.map(({ ref }) => ref),
      ),
    );

  const balance = balanceOf(contentOf(page));
  const elements: { mark: number; dict: PDFDict }[] = [];
  let next = Math.max(balance.nextMark, place.marks);
  const marked = (kind: 'P' | 'Figure', alt: string | null): string => {
    const mark = next++;
    elements.push({ mark, dict: context.obj({ Type: 'StructElem', S: kind, Pg: place.ref, K: mark, ...(alt === null ? {} : { Alt: textString(alt) }) }) });
    return `/${kind} <</MCID ${mark}>> BDC`;
  };
  // A page without tags becomes one element, so that what is on it is not passed over in silence.
  const wraps = !place.isTagged && !balance.endsOther;
  const begin = wraps ? wrapping(page, place, copying.memory, marked) : null;
  const looks = fieldLooks(fields, page.dict.context).map(({ form, fit }) => {
    const name = addResource(resources.dict, dictIn(resources.dict, 'XObject'), copier, 'XObject', 'Field', copier.copy(form));
    const drawn = `q ${fit.map((value) => Number(value.toFixed(5))).join(' ')} cm /${name} Do Q`;
    return begin === null ? `${marked('P', null)} ${drawn} EMC` : drawn;
  });
  const head = [begin, 'q '.repeat(1 + balance.before)].filter((part) => part !== null).join(' ');
  const foot = [
    balance.isTextOpen ? 'ET' : '',
    'EMC '.repeat(balance.marksOpen),
    'Q '.repeat(1 + balance.before + balance.open),
    ...looks,
    begin === null ? '' : 'EMC',
    stamp.stamper.operators(`Page ${stamp.label(place.pages.first + place.index)}${stamp.ofAll}`, stamp.header, seen, resources.names),
  ];
  dict.set(
    PDFName.of('Contents'),
    arrayOf(context, [
      context.register(context.stream(`${head}\n`)),
      ...contentsOf(page).flatMap((one) => copiedStream(one, copier)),
      context.register(context.stream(`\n${foot.filter((part) => part !== '').join(' ')}\n`)),
    ]),
  );
  context.assign(place.ref, dict);
  return { dict, links, elements, commentsLeft, linksLeft };
}

function wrapping(page: PdfPageDict, place: Place, memory: ContentMemory, marked: (kind: 'P' | 'Figure', alt: string | null) => string): string | null {
  return holdsOf(page, memory) === 'picture'
    ? marked('Figure', `Page ${place.index + 1} of ${place.title}: a picture without text that can be read.`)
    : marked('P', null);
}

function copiedStream(object: PDFObject, copier: ObjectCopier): PDFObject[] {
  const copy = copier.copy(object);
  return copy instanceof PDFRef ? [copy] : [];
}

function contentsOf(page: PdfPageDict): PDFObject[] {
  const contents = entryIn(page.dict, 'Contents');
  if (contents instanceof PDFArray) return [...contents.asArray()];
  const one = page.dict.get(PDFName.of('Contents'));
  return one && contents ? [one] : [];
}
