import { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { OpenPdf } from './open-pdf.ts';
import { actionIn, annotationsOf } from './page-tree.ts';
import { arrayIn, dictIn, nameIn, textIn } from './pdf-objects.ts';
import { namesIn } from './pdf-trees.ts';

/** Kinds of annotations that are no comment: where a link leads, what a field holds, and what belongs to the page. */
const noComment = new Set(['Link', 'Widget', 'Popup', 'PrinterMark', 'TrapNet', 'Watermark', 'FileAttachment']);

/** The comments on the pages, with who made them; pages count from 1. */
export function commentsIn({ pages }: OpenPdf): { page: number; author: string; text: string }[] {
  return pages.flatMap((page, index) =>
    annotationsOf(page).flatMap(({ dict }) => {
      const kind = nameIn(dict, 'Subtype') ?? '';
      return isComment(kind) ? [{ page: index + 1, author: (textIn(dict, 'T') ?? '').trim(), text: (textIn(dict, 'Contents') ?? '').trim() }] : [];
    }),
  );
}

/** Whether an annotation of this kind is somebody's remark on the page. */
export function isComment(kind: string): boolean {
  return kind !== '' && !noComment.has(kind);
}

/** The names of the files within the file: in its list, and pinned to its pages. */
export function attachmentsIn({ catalog, pages }: OpenPdf): string[] {
  const listed = namesIn(dictIn(dictIn(catalog, 'Names') ?? catalog, 'EmbeddedFiles')).map(([name, file]) => {
    const dict = catalog.context.lookup(file);
    return dict instanceof PDFDict ? (textIn(dict, 'UF') ?? textIn(dict, 'F') ?? name) : name;
  });
  const pinned = pages.flatMap((page) =>
    annotationsOf(page).flatMap(({ dict }) => {
      const file = nameIn(dict, 'Subtype') === 'FileAttachment' ? dictIn(dict, 'FS') : undefined;
      return file ? [textIn(file, 'UF') ?? textIn(file, 'F') ?? 'A file without a name'] : [];
    }),
  );
  return [...new Set([...listed, ...pinned])];
}

/** How many scripts it holds: in its list, at its opening, and at its pages and annotations. */
export function scriptsIn({ catalog, pages }: OpenPdf): number {
  let found = namesIn(dictIn(dictIn(catalog, 'Names') ?? catalog, 'JavaScript')).length;
  const count = (dict: PDFDict, key: string) => {
    const action = actionIn(dict, key);
    if (action && (action.kind === 'JavaScript' || action.kind === 'Launch')) found++;
  };
  const countAll = (dict: PDFDict) => {
    const more = dictIn(dict, 'AA');
    for (const key of more?.keys() ?? []) if (more) count(more, key.decodeText());
  };
  count(catalog, 'OpenAction');
  countAll(catalog);
  for (const page of pages) {
    countAll(page.dict);
    for (const { dict } of annotationsOf(page)) {
      count(dict, 'A');
      countAll(dict);
    }
  }
  return found;
}

/** The groups of content that are not shown when the file is opened (ISO 32000-2, 8.11). */
export function layersOf(catalog: PDFDict): { readonly ref: PDFRef; readonly name: string; readonly isHidden: boolean }[] {
  const properties = dictIn(catalog, 'OCProperties');
  const usual = properties ? dictIn(properties, 'D') : undefined;
  const listed = (key: string) => new Set((usual ? arrayIn(usual, key)?.asArray() : undefined) ?? []);
  const [on, off] = [listed('ON'), listed('OFF')];
  const isOffAtFirst = usual ? nameIn(usual, 'BaseState') === 'OFF' : false;
  return ((properties ? arrayIn(properties, 'OCGs')?.asArray() : undefined) ?? []).flatMap((ref) => {
    const group = ref instanceof PDFRef ? catalog.context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(group instanceof PDFDict)) return [];
    return [{ ref, name: textIn(group, 'Name') ?? '', isHidden: off.has(ref) || (isOffAtFirst && !on.has(ref)) }];
  });
}

/** The names of what is hidden when the file is opened. */
export function hiddenLayersIn(catalog: PDFDict): string[] {
  return layersOf(catalog).flatMap(({ name, isHidden }) => (isHidden ? [name] : []));
}

/** Where links lead outside the file; pages count from 1. */
export function linksIn({ pages }: OpenPdf): { page: number; to: string }[] {
  return pages.flatMap((page, index) =>
    annotationsOf(page).flatMap(({ dict }) => {
      const to = addressOf(dict);
      return to === null ? [] : [{ page: index + 1, to }];
    }),
  );
}

/** Where an annotation leads outside the file: an address, or a file on a disk. */
export function addressOf(annotation: PDFDict): string | null {
  const action = actionIn(annotation);
  if (!action) return null;
  if (action.kind === 'URI') return textIn(action.dict, 'URI') ?? '';
  if (action.kind !== 'GoToR' && action.kind !== 'Launch') return null;
  const file = dictIn(action.dict, 'F');
  return `file:${(file ? (textIn(file, 'UF') ?? textIn(file, 'F')) : textIn(action.dict, 'F')) ?? ''}`;
}
