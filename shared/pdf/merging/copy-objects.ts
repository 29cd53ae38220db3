import { PDFArray, type PDFContext, PDFDict, PDFInvalidObject, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { withoutRemarks } from '../reading/jpeg-segments.ts';

/** Copies what hangs together from one file into another, each object once. */
export type ObjectCopier = {
  /** That an object of the source is this one here, so that nothing of it is copied. */
  readonly know: (source: PDFRef, here: PDFRef) => void;
  /** An object as it stands here; what it refers to is copied by `finish`. */
  readonly copy: (object: PDFObject) => PDFObject;
  /** Copies all that was referred to. */
  readonly finish: () => void;
};

/** What says nothing about how a page looks or reads, but may say something about who made it. */
const left = new Set(['Metadata', 'PieceInfo', 'AF', 'AA', 'LastModified', 'Thumb', 'Length'].map((key) => PDFName.of(key)));
/** What must come along by its own way, or not at all: pages that no list names, and the lists themselves. */
const notAlone = new Set(['Page', 'Pages', 'Catalog', 'StructElem', 'StructTreeRoot', 'Outlines'].map((type) => PDFName.of(type)));
const type = PDFName.of('Type');
const structural = new Set([PDFName.of('StructParents'), PDFName.of('StructParent')]);

const filter = PDFName.of('Filter');
const jpeg = PDFName.of('DCTDecode');

/** A photograph comes without what the camera wrote beside it. */
function contentsOf(stream: PDFRawStream): Uint8Array {
  return stream.dict.lookup(filter) === jpeg ? withoutRemarks(stream.contents) : stream.contents;
}

/**
 * A copier from one file to another. `structure` is what is added to the numbers by which content is found in the
 * structure, or null where the structure does not come along.
 */
export function copierBetween(source: PDFContext, here: PDFContext, structure: number | null): ObjectCopier {
  const known = new Map<PDFRef, PDFRef>();
  const waiting: [object: PDFObject, ref: PDFRef][] = [];

  const refOf = (ref: PDFRef): PDFObject => {
    const there = known.get(ref);
    if (there) return there;
    const object = source.lookup(ref);
    // What could not be read is written as nothing: its bytes would break what follows.
    if (object === undefined || object === PDFNull || object instanceof PDFInvalidObject) return PDFNull;
    const kind = object instanceof PDFDict ? object.get(type) : undefined;
    if (kind instanceof PDFName && notAlone.has(kind)) return PDFNull;
    const made = here.nextRef();
    known.set(ref, made);
    waiting.push([object, made]);
    return made;
  };
  const dictOf = (dict: PDFDict): PDFDict => {
    const made = PDFDict.withContext(here);
    for (const [key, value] of dict.entries()) {
      if (left.has(key)) continue;
      if (!structural.has(key)) made.set(key, copy(value));
      else if (structure !== null && value instanceof PDFNumber) made.set(key, PDFNumber.of(value.asNumber() + structure));
    }
    return made;
  };
  const copy = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return refOf(object);
    if (object instanceof PDFDict) return dictOf(object);
    if (object instanceof PDFArray) {
      const made = PDFArray.withContext(here);
      for (const item of object.asArray()) made.push(copy(item));
      return made;
    }
    return object instanceof PDFRawStream ? PDFRawStream.of(dictOf(object.dict), contentsOf(object)) : object;
  };
  return {
    know: (from, to) => void known.set(from, to),
    copy,
    finish: () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) here.assign(next[1], copy(next[0]));
    },
  };
}
