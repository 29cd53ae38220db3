import { PDFArray, PDFNumber, PDFStream, type PDFContext, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { joined, type Matrix, matrixOf, unchanged } from '../reading/matrix.ts';
import { entryIn, rectangleOf } from '../reading/pdf-objects.ts';
import { lookOf } from './page-annotations.ts';

/** How what a field shows is drawn into its page: the form, and the map that fits it into the field's box. */
export type FieldLook = { readonly form: PDFObject; readonly fit: Matrix };

/** What the fields of a page show (ISO 32000-2, 12.5.5, algorithm 8.1), so that what was filled in stays where there is no form any more. */
export function fieldLooks(fields: readonly PDFDict[], context: PDFContext): FieldLook[] {
  return fields.flatMap((field) => {
    const form = lookOf(field);
    const stream = form ? context.lookup(form) : undefined;
    const target = rectangleOf(entryIn(field, 'Rect'));
    if (!form || !(stream instanceof PDFStream) || !target) return [];
    const box = rectangleOf(entryIn(stream.dict, 'BBox'));
    const written = entryIn(stream.dict, 'Matrix');
    const matrix = written instanceof PDFArray ? (matrixOf(written.asArray().map((_, index) => numberOf(written.lookup(index)))) ?? unchanged) : unchanged;
    if (!box) return [];
    const corners = [
      [box[0], box[1]],
      [box[2], box[1]],
      [box[0], box[3]],
      [box[2], box[3]],
    ].map(([x = 0, y = 0]) => joined([1, 0, 0, 1, x, y], matrix));
    const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
    const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
    if (width <= 0 || height <= 0) return [];
    const [sx, sy] = [(target[2] - target[0]) / width, (target[3] - target[1]) / height];
    return [{ form, fit: [sx, 0, 0, sy, target[0] - left * sx, target[1] - bottom * sy] as const }];
  });
}

function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}
