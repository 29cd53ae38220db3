import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Operand } from './content-tokens.ts';
import { dictIn, nameIn, numberIn, textIn } from './pdf-objects.ts';

/** Whether what is painted with a state of graphics (ISO 32000-2, 8.4.5) hides what is under it. */
export function isOpaqueIn(name: Operand | undefined, resources: PDFDict, before: boolean): boolean {
  const dict = typeof name === 'string' ? dictIn(dictIn(resources, 'ExtGState') ?? resources, name.slice(1)) : undefined;
  if (!dict) return before;
  const [alpha, blend, mask] = [numberIn(dict, 'ca'), nameIn(dict, 'BM'), nameIn(dict, 'SMask')];
  if (alpha === undefined && blend === undefined && mask === undefined && dictIn(dict, 'SMask') === undefined) return before;
  return (alpha ?? 1) > 0.95 && (blend ?? 'Normal') === 'Normal' && dictIn(dict, 'SMask') === undefined;
}

/** The text that stands in the place of a marked sequence, by its properties (14.9.4); null where it has none. */
export function actualTextOf(properties: Operand | undefined, resources: PDFDict): string | null {
  if (properties instanceof Map) {
    const text = (properties as ReadonlyMap<string, Operand>).get('ActualText');
    return text instanceof Uint8Array ? decoded(text) : null;
  }
  if (typeof properties !== 'string') return null;
  const dict = dictIn(dictIn(resources, 'Properties') ?? resources, properties.slice(1));
  return dict?.has(PDFName.of('ActualText')) ? (textIn(dict, 'ActualText') ?? null) : null;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return new TextDecoder('windows-1252').decode(bytes);
}
