import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { layersOf } from '../reading/hidden-parts.ts';
import { dictIn } from '../reading/pdf-objects.ts';
import type { ObjectCopier } from './copy-objects.ts';

/** Takes the layers of a joined file along, so that what was hidden when it was opened stays hidden (ISO 32000-2, 8.11.4). */
export function joinLayers(source: PDFDict, to: PDFDict, copier: ObjectCopier): void {
  const layers = layersOf(source);
  if (layers.length === 0) return;
  const properties = dictIn(to, 'OCProperties') ?? to.context.obj({ OCGs: [], D: { Name: 'Usual' } });
  to.set(PDFName.of('OCProperties'), properties);
  const usual = dictIn(properties, 'D') ?? PDFDict.withContext(to.context);
  properties.set(PDFName.of('D'), usual);
  for (const { ref, isHidden } of layers) {
    const here = copier.copy(ref);
    if (!(here instanceof PDFRef)) continue;
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
