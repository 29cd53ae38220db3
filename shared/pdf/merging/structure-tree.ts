import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, type PDFString } from '@cantoo/pdf-lib';
import { arrayIn, dictIn, entryIn, numberIn } from '../reading/pdf-objects.ts';
import { namesIn, numbersIn, rawText } from '../reading/pdf-trees.ts';
import { treeOf } from './write-trees.ts';

/** The structure of the file that others are joined to, while they are (ISO 32000-2, 14.7). */
export type StructureTree = {
  readonly root: PDFDict;
  readonly rootRef: PDFRef;
  /** The element of the whole, below which each joined file gets a part. */
  readonly document: PDFDict;
  readonly documentRef: PDFRef;
  /** The first number that no content uses to find its element. */
  next: number;
  /** Elements by those numbers. */
  readonly found: Map<number, PDFObject>;
  /** Elements by their ids. */
  readonly ids: Map<string, PDFObject>;
};

/** The structure of a file; where it has none, one that is empty. */
export function structureTreeOf(catalog: PDFDict): StructureTree {
  const { context } = catalog;
  const root = dictIn(catalog, 'StructTreeRoot') ?? context.obj({ Type: 'StructTreeRoot' });
  const old = catalog.get(PDFName.of('StructTreeRoot'));
  const rootRef = old instanceof PDFRef ? old : context.register(root);
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const found = new Map(numbersIn(dictIn(root, 'ParentTree')));
  let next = numberIn(root, 'ParentTreeNextKey') ?? 0;
  for (const key of found.keys()) next = Math.max(next, key + 1);
  const ids = new Map(namesIn(dictIn(root, 'IDTree')));
  return { root, rootRef, ...documentOf(root, rootRef), next, found, ids };
}

/** The one element below the root; several, or none, are put below a new one. */
function documentOf(root: PDFDict, rootRef: PDFRef): { document: PDFDict; documentRef: PDFRef } {
  const key = PDFName.of('K');
  const kids = arrayIn(root, 'K');
  const only = kids && kids.size() !== 1 ? undefined : kids ? kids.get(0) : root.get(key);
  const element = root.context.lookup(only);
  if (only instanceof PDFRef && element instanceof PDFDict) return { document: element, documentRef: only };
  const all = kids?.asArray() ?? (only ? [only] : []);
  const document = root.context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: all });
  const documentRef = root.context.register(document);
  for (const kid of all) {
    const below = root.context.lookup(kid);
    if (below instanceof PDFDict) below.set(PDFName.of('P'), documentRef);
  }
  root.set(key, documentRef);
  return { document, documentRef };
}

/** Writes the structure back with all that was added to it. */
export function writeStructureTree(tree: StructureTree): void {
  const { root } = tree;
  const { context } = root;
  const numbers = [...tree.found].sort(([a], [b]) => a - b);
  root.set(
    PDFName.of('ParentTree'),
    treeOf(
      context,
      'Nums',
      numbers.map(([key, value]) => [PDFNumber.of(key), value]),
    ),
  );
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(tree.next));
  if (tree.ids.size === 0) return;
  const ids = [...tree.ids].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  root.set(
    PDFName.of('IDTree'),
    treeOf(
      context,
      'Names',
      ids.map(([key, value]) => [idOf(key), value]),
    ),
  );
}

/** An id of an element, as it is written. */
export function idOf(raw: string): PDFHexString {
  return PDFHexString.fromBytes(Uint8Array.from(raw, (letter) => letter.charCodeAt(0)));
}

/** An id of a joined file, made different from those of all others. */
export function ownId(prefix: string, id: PDFString | PDFHexString): string {
  return `${prefix}${rawText(id.asBytes())}`;
}

type Span = { readonly first: number; readonly last: number };

/**
 * Puts the parts of joined files among the elements of the whole, each behind what stands on its cover page or before it.
 * `pageOf` gives the place of a page.
 */
export function placeParts(
  tree: StructureTree,
  pageOf: ReadonlyMap<PDFRef, number>,
  parts: readonly { readonly page: number; readonly ref: PDFRef; readonly dict: PDFDict }[],
): void {
  const spans = new Map<PDFDict, Span | null>();
  const spanOf = (element: PDFDict, above: PDFObject | undefined, depth: number): Span | null => {
    const known = spans.get(element);
    if (known !== undefined) return known;
    spans.set(element, null);
    const page = element.get(PDFName.of('Pg')) ?? above;
    const kids = kidsOf(element);
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    const take = (span: Span | null) => {
      if (span) [first, last] = [Math.min(first, span.first), Math.max(last, span.last)];
    };
    for (const kid of depth < 400 ? kids : []) {
      const dict = element.context.lookup(kid);
      if (dict instanceof PDFDict && entryIn(dict, 'S') !== undefined) take(spanOf(dict, undefined, depth + 1));
      else {
        const on = (dict instanceof PDFDict ? dict.get(PDFName.of('Pg')) : undefined) ?? page;
        const place = on instanceof PDFRef ? pageOf.get(on) : undefined;
        if (place !== undefined) take({ first: place, last: place });
      }
    }
    const span = last < 0 ? null : { first, last };
    spans.set(element, span);
    return span;
  };
  const place = (element: PDFDict, elementRef: PDFRef, part: (typeof parts)[number], depth: number): void => {
    const kids = kidsOf(element);
    let index = 0;
    for (const [at, kid] of kids.entries()) {
      const dict = element.context.lookup(kid);
      const span = dict instanceof PDFDict && entryIn(dict, 'S') !== undefined ? spanOf(dict, undefined, depth) : null;
      if (!span || !(dict instanceof PDFDict) || span.first > part.page) continue;
      const isGroup = kid instanceof PDFRef && depth < 50 && groups.has(dict.get(PDFName.of('S')) as PDFName);
      if (span.last > part.page && isGroup) {
        place(dict, kid, part, depth + 1);
        return;
      }
      index = at + 1;
    }
    const all = PDFArray.withContext(element.context);
    for (const kid of [...kids.slice(0, index), part.ref, ...kids.slice(index)]) all.push(kid);
    element.set(PDFName.of('K'), all);
    part.dict.set(PDFName.of('P'), elementRef);
  };
  // A part stands on no page of the whole; those behind the same page keep their order because the later ones go in first.
  for (const part of [...parts].reverse()) place(tree.document, tree.documentRef, part, 0);
}

const groups = new Set(['Document', 'Part', 'Sect', 'Div', 'Art', 'NonStruct'].map((name) => PDFName.of(name)));

/** What lies below an element, as it is written there. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(PDFName.of('K'));
  const found = element.context.lookup(kids);
  if (found instanceof PDFArray) return found.asArray();
  return kids === undefined ? [] : [kids];
}
