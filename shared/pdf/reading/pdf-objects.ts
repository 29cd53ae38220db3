import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRawStream, PDFStream, PDFString } from '@cantoo/pdf-lib';

/** What stands at a key, wherever in the file it lies; undefined where there is nothing. */
export function entryIn(dict: PDFDict, key: string): PDFObject | undefined {
  const found = dict.lookup(PDFName.of(key));
  return found === PDFNull ? undefined : found;
}

/** A dictionary at a key, or that of a stream there. */
export function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
  return asDict(entryIn(dict, key));
}

/** An array at a key. */
export function arrayIn(dict: PDFDict, key: string): PDFArray | undefined {
  const found = entryIn(dict, key);
  return found instanceof PDFArray ? found : undefined;
}

/** A name at a key, without its slash. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  return asName(entryIn(dict, key));
}

/** A number at a key. */
export function numberIn(dict: PDFDict, key: string): number | undefined {
  const found = entryIn(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

/** A truth at a key; false where there is none. */
export function isSetIn(dict: PDFDict, key: string): boolean {
  return entryIn(dict, key) === PDFBool.True;
}

/** A text string at a key. */
export function textIn(dict: PDFDict, key: string): string | undefined {
  const found = entryIn(dict, key);
  return isString(found) ? textOfString(found) : undefined;
}

/** A dictionary, or that of a stream. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

/** A name without its slash. */
export function asName(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

/** A stream as it lies in the file. */
export function asStream(object: PDFObject | undefined): PDFRawStream | undefined {
  return object instanceof PDFRawStream ? object : undefined;
}

/** Whether an object is a string, in either of its two spellings. */
export function isString(object: PDFObject | undefined): object is PDFString | PDFHexString {
  return object instanceof PDFString || object instanceof PDFHexString;
}

/** A text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with a mark before it, PDFDocEncoding otherwise. */
export function textOfString(string: PDFString | PDFHexString): string {
  const bytes = string.asBytes();
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  return string.decodeText();
}

/** Four numbers of a rectangle, with the lower left corner first; null where it is none. */
export function rectangleOf(object: PDFObject | undefined): readonly [number, number, number, number] | null {
  if (!(object instanceof PDFArray) || object.size() < 4) return null;
  const sides = [0, 1, 2, 3].map((index) => {
    const side = object.lookup(index);
    return side instanceof PDFNumber ? side.asNumber() : Number.NaN;
  });
  const [a = 0, b = 0, c = 0, d = 0] = sides;
  if (sides.some(Number.isNaN)) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** A text string as it is written: in letters where they are plain, in UTF-16 otherwise. */
export function textString(text: string): PDFString | PDFHexString {
  return /^[\x20-\x7e]*$/.test(text) ? PDFString.of(text.replace(/[\\()]/g, (sign) => `\\${sign}`)) : PDFHexString.fromText(text);
}
