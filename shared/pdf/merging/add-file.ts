import { type PDFContext, type PDFDict, PDFName, PDFNull, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { OpenPdf } from '../reading/open-pdf.ts';
import { isTagged } from '../reading/pdf-facts.ts';
import { arrayIn, dictIn, numberIn, textIn, textString } from '../reading/pdf-objects.ts';
import { numbersIn } from '../reading/pdf-trees.ts';
import { newMemory } from '../reading/walk-content.ts';
import { copierBetween } from './copy-objects.ts';
import { destinationsIn } from './destinations.ts';
import { graftStructure } from './graft-structure.ts';
import { joinLayers } from './join-layers.ts';
import { type Bookmark, bookmarksHere, bookmarksIn } from './outline-tree.ts';
import { arrayOf } from './page-annotations.ts';
import { copyPage, type PageStamp } from './copy-page.ts';
import { resourcesFor } from './page-resources.ts';
import type { StructureTree } from './structure-tree.ts';

/** The file to which others are joined. */
export type Pack = { readonly context: PDFContext; readonly catalog: PDFDict; readonly tree: StructureTree; readonly stamp: PageStamp };

/** A file whose pages are in the pack, but not yet in its list of pages. */
export type AddedFile = {
  readonly pageRefs: readonly PDFRef[];
  readonly bookmarks: readonly Bookmark[];
  /** Its part of the structure, which has no place yet. */
  readonly part: { readonly ref: PDFRef; readonly dict: PDFDict };
  readonly wasTagged: boolean;
  readonly commentsLeft: number;
  readonly linksLeft: number;
};

/** Copies the pages of a file with all that belongs to them. `firstPage` is the place, from 0, of its first page in the pack. */
export function addFile(
  pack: Pack,
  source: OpenPdf,
  {
    title,
    firstPage,
    number,
    signal,
    onPage,
  }: { title: string; firstPage: number; number: number; signal: AbortSignal | undefined; onPage: (page: number) => void },
): AddedFile {
  const { context, tree } = pack;
  const wasTagged = isTagged(source.catalog);
  const offset = tree.next;
  const copier = copierBetween(source.document.context, context, wasTagged ? offset : null);
  joinLayers(source.catalog, pack.catalog, copier);
  const pageRefs = source.pages.map(() => context.nextRef());
  const here = new Map<PDFRef, PDFRef>();
  for (const [index, { ref }] of source.pages.entries()) {
    const made = pageRefs[index];
    if (!ref || !made || here.has(ref)) continue;
    here.set(ref, made);
    copier.know(ref, made);
  }
  const part = context.obj({ Type: 'StructElem', S: 'Part', T: textString(title) });
  const partRef = context.register(part);
  const language = textIn(source.catalog, 'Lang') ?? '';
  if (language !== '') part.set(PDFName.of('Lang'), textString(language));

  const root = wasTagged ? dictIn(source.catalog, 'StructTreeRoot') : undefined;
  const elements = new Map(numbersIn(root ? dictIn(root, 'ParentTree') : undefined));
  const used = source.pages.map(({ dict }) => (wasTagged ? numberIn(dict, 'StructParents') : undefined) ?? -1);
  for (const key of wasTagged ? [...elements.keys(), ...used] : []) tree.next = Math.max(tree.next, offset + key + 1);

  const destinations = destinationsIn(
    source.catalog,
    source.pages.map(({ ref }) => ref),
  );
  const resources = resourcesFor(context, copier, pack.stamp.stamper);
  const memory = newMemory();
  const extra: { readonly key: number; readonly mark: number; readonly ref: PDFRef }[] = [];
  const below: PDFObject[] = [];
  let [commentsLeft, linksLeft] = [0, 0];
  const drawn = new Set<PDFDict>();
  for (const [index, page] of source.pages.entries()) {
    signal?.throwIfAborted();
    const ref = pageRefs[index];
    if (!ref) continue;
    // Marked content is found by its page, so a page that stands in the list twice has its structure the first time.
    const isFirst = !drawn.has(page.dict);
    drawn.add(page.dict);
    const key = wasTagged && isFirst ? used[index] : -1;
    const marks = key !== undefined && key >= 0 ? arraySize(source, elements.get(key)) : 0;
    const made = copyPage({ context, copier, resources, memory, stamp: pack.stamp }, page, {
      ref,
      pages: { refs: pageRefs, first: firstPage, label: pack.stamp.label, destinations },
      index,
      title,
      structure: wasTagged && isFirst ? offset : null,
      isTagged: key !== undefined && key >= 0,
      marks,
    });
    for (const link of made.links) if (link.source && isFirst) here.set(link.source, link.ref);
    commentsLeft += made.commentsLeft;
    linksLeft += made.linksLeft;
    if (made.elements.length > 0) {
      const own = key !== undefined && key >= 0 ? offset + key : tree.next++;
      made.dict.set(PDFName.of('StructParents'), context.obj(own));
      for (const { mark, dict } of made.elements) {
        dict.set(PDFName.of('P'), partRef);
        const element = context.register(dict);
        below.push(element);
        extra.push({ key: own, mark, ref: element });
      }
    }
    if (!wasTagged) below.push(...linkElements(pack, made.links, ref, partRef));
    onPage(index + 1);
  }
  if (wasTagged) graftStructure({ catalog: source.catalog, copier, here, offset, prefix: `f${number}-` }, tree, part, partRef);
  const kids = arrayIn(part, 'K')?.asArray() ?? [];
  part.set(PDFName.of('K'), arrayOf(context, [...kids, ...below]));
  for (const { key, mark, ref } of extra) sayWhose(tree, context, key, mark, ref);
  copier.finish();
  const bookmarks = bookmarksHere(bookmarksIn(source.catalog, destinations), context, destinations, pageRefs, firstPage);
  return { pageRefs, bookmarks, part: { ref: partRef, dict: part }, wasTagged, commentsLeft, linksLeft };
}

function arraySize(source: OpenPdf, object: PDFObject | undefined): number {
  const found = source.document.context.lookup(object);
  return found && 'size' in found ? (found as { size: () => number }).size() : 0;
}

/** Says that marked content of a page belongs to an element. */
function sayWhose(tree: StructureTree, context: PDFContext, key: number, mark: number, element: PDFRef): void {
  const found = context.lookup(tree.found.get(key));
  const all = found && 'asArray' in found ? [...(found as { asArray: () => PDFObject[] }).asArray()] : [];
  while (all.length <= mark) all.push(PDFNull);
  all[mark] = element;
  tree.found.set(key, context.register(arrayOf(context, all)));
}

/** The links of a page without tags, as elements of their own, so that they can be reached. */
function linkElements(
  { context, tree }: Pack,
  links: readonly { readonly ref: PDFRef; readonly dict: PDFDict; readonly says: string }[],
  page: PDFRef,
  part: PDFRef,
): PDFRef[] {
  return links.map(({ ref, dict, says }) => {
    const key = tree.next++;
    dict.set(PDFName.of('StructParent'), context.obj(key));
    const element = context.register(
      context.obj({ Type: 'StructElem', S: 'Link', P: part, Pg: page, Alt: textString(says), K: { Type: 'OBJR', Obj: ref, Pg: page } }),
    );
    tree.found.set(key, element);
    return element;
  });
}
