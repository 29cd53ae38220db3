import { PDFArray, PDFInvalidObject, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { type PdfPageDict, resourcesOf } from './page-tree.ts';
import { dictIn } from './pdf-objects.ts';

/** The pages, from 1, of whose content, pictures or fonts something is not to be read: they would come out with gaps and nobody would know. */
export function brokenPages(pages: readonly PdfPageDict[]): number[] {
  return pages.flatMap((page, index) => (isWhole(page) ? [] : [index + 1]));
}

function isWhole(page: PdfPageDict): boolean {
  const { context } = page.dict;
  const contents = page.dict.get(PDFName.of('Contents'));
  const found = context.lookup(contents);
  const streams = found instanceof PDFArray ? found.asArray() : contents === undefined ? [] : [contents];
  if (streams.some((one) => one instanceof PDFRef && !(context.lookup(one) instanceof PDFStream))) return false;
  const resources = resourcesOf(page);
  return ['XObject', 'Font'].every((kind) =>
    (dictIn(resources, kind)?.values() ?? []).every((one: PDFObject) => !(context.lookup(one) instanceof PDFInvalidObject)),
  );
}
