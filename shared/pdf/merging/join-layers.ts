import { PDFArray, PDFDict, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { layersOf } from '../reading/hidden-parts.ts';
import { arrayIn, dictIn } from '../reading/pdf-objects.ts';
import type { ObjectCopier } from './copy-objects.ts';

/**
 * Takes the layers of a file along before its pages, so that what was hidden when it was opened stays hidden
 * (ISO 32000-2, 8.11.4). Their names were their maker's and stay behind.
 */
export function joinLayers(source: PDFDict, to: PDFDict, copier: ObjectCopier): void {
  const layers = layersOf(source);
  if (layers.length === 0) return;
  const properties = dictIn(to, 'OCProperties') ?? to.context.obj({ OCGs: [], D: { Name: PDFString.of('Usual') } });
  to.set(PDFName.of('OCProperties'), properties);
  const usual = dictIn(properties, 'D') ?? PDFDict.withContext(to.context);
  properties.set(PDFName.of('D'), usual);
  for (const { ref, isHidden } of layers) {
    const number = (arrayIn(properties, 'OCGs')?.size() ?? 0) + 1;
    const here = to.context.register(to.context.obj({ Type: 'OCG', Name: PDFString.of(`Layer ${number}`) }));
    copier.know(ref, here);
    push(properties, 'OCGs', here);
    if (isHidden) push(usual, 'OFF', here);
  }
}

function push(dict: PDFDict, key: string, item: PDFObject): void {
  const found = dict.lookup(PDFName.of(key));
  const array = found instanceof PDFArray ? found : PDFArray.withContext(dict.context);
  array.push(item);
  dict.set(PDFName.of(key), array);
}
