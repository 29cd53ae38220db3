import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asName, dictIn, entryIn, isString } from '../reading/pdf-objects.ts';
import { numbersIn } from '../reading/pdf-trees.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { standardType } from './standard-types.ts';
import { idOf, kidsOf, ownId, type StructureTree } from './structure-tree.ts';

/** What of a joined file the structure refers to. */
export type GraftedFile = {
  readonly catalog: PDFDict;
  readonly copier: ObjectCopier;
  /** What its pages and annotations are here; an annotation that was left out is not among them. */
  readonly here: ReadonlyMap<PDFRef, PDFRef>;
  /** What is added to the numbers by which its content is found. */
  readonly offset: number;
  /** Different for each file. */
  readonly prefix: string;
};

const copied = ['T', 'Lang', 'Alt', 'E', 'ActualText', 'NS', 'Ref', 'PhoneticAlphabet', 'Phoneme'].map((key) => PDFName.of(key));
const key = { K: PDFName.of('K'), P: PDFName.of('P'), S: PDFName.of('S'), Pg: PDFName.of('Pg'), A: PDFName.of('A'), C: PDFName.of('C'), ID: PDFName.of('ID') };

/**
 * Copies the structure of a joined file below `part`: element by element, with its numbers, ids and classes made its own,
 * roles of its maker's given by the standard's names, a `Document` as a `Sect`, and the body of a list item as one.
 */
export function graftStructure(file: GraftedFile, tree: StructureTree, part: PDFDict, partRef: PDFRef): void {
  const root = dictIn(file.catalog, 'StructTreeRoot');
  if (!root) return;
  const { context } = part;
  const roles = dictIn(root, 'RoleMap');
  const made = new Map<PDFDict, PDFRef>();
  const waiting: { element: PDFDict; dict: PDFDict; ref: PDFRef }[] = [];

  const begin = (element: PDFDict, ref: PDFObject, parent: PDFRef): PDFRef | null => {
    if (made.has(element)) return null;
    const dict = context.obj({ Type: 'StructElem' });
    const here = context.register(dict);
    made.set(element, here);
    if (ref instanceof PDFRef) file.copier.know(ref, here);
    dict.set(key.S, typeOf(element, roles));
    dict.set(key.P, parent);
    waiting.push({ element, dict, ref: here });
    return here;
  };
  const pageOf = (dict: PDFDict): PDFRef | undefined => {
    const page = dict.get(key.Pg);
    return page instanceof PDFRef ? file.here.get(page) : undefined;
  };
  const kidOf = (kid: PDFObject, parent: PDFRef): PDFObject | null => {
    const found = file.catalog.context.lookup(kid);
    if (found instanceof PDFNumber) return found;
    if (!(found instanceof PDFDict)) return null;
    const kind = asName(found.get(PDFName.of('Type')));
    if (kind === 'OBJR') {
      const object = found.get(PDFName.of('Obj'));
      const annotation = object instanceof PDFRef ? file.here.get(object) : undefined;
      return annotation ? context.obj({ Type: 'OBJR', Obj: annotation, ...(pageOf(found) ? { Pg: pageOf(found) } : {}) }) : null;
    }
    if (kind === 'MCR') {
      const [mark, stream, page] = [entryIn(found, 'MCID'), found.get(PDFName.of('Stm')), pageOf(found)];
      return mark instanceof PDFNumber
        ? context.obj({ Type: 'MCR', MCID: mark, ...(page ? { Pg: page } : {}), ...(stream ? { Stm: file.copier.copy(stream) } : {}) })
        : null;
    }
    return entryIn(found, 'S') === undefined ? null : begin(found, kid, parent);
  };

  part.set(
    key.K,
    arrayOf(
      part,
      kidsOf(root).flatMap((kid) => kidOf(kid, partRef) ?? []),
    ),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, dict, ref } = next;
    const page = pageOf(element);
    if (page) dict.set(key.Pg, page);
    for (const name of copied) {
      const value = element.get(name);
      if (value) dict.set(name, file.copier.copy(value));
    }
    const id = entryIn(element, 'ID');
    if (isString(id)) {
      const own = ownId(file.prefix, id);
      dict.set(key.ID, idOf(own));
      tree.ids.set(own, ref);
    }
    const attributes = element.get(key.A);
    if (attributes) dict.set(key.A, attributesOf(attributes, file));
    const classes = element.get(key.C);
    if (classes) dict.set(key.C, classesOf(classes, file));
    const kids = kidsOf(element).flatMap((kid) => kidOf(kid, ref) ?? []);
    if (kids.length > 0) dict.set(key.K, kids.length === 1 && kids[0] ? kids[0] : arrayOf(dict, kids));
    if (dict.get(key.S) === PDFName.of('LI')) nameBodies(kids, context);
  }

  for (const [number, value] of numbersIn(dictIn(root, 'ParentTree'))) {
    const found = file.catalog.context.lookup(value);
    const elementHere = (object: PDFObject | undefined) => (object instanceof PDFDict ? made.get(object) : undefined);
    const here =
      found instanceof PDFArray
        ? arrayOf(
            part,
            found.asArray().map((_, index) => elementHere(found.lookup(index)) ?? PDFNull),
          )
        : elementHere(found);
    if (here) tree.found.set(number + file.offset, here instanceof PDFArray ? context.register(here) : here);
    tree.next = Math.max(tree.next, number + file.offset + 1);
  }
  joinClasses(root, tree.root, file);
}

/** The kind of an element in the standard's words, so that no role of another maker has to be explained here. */
function typeOf(element: PDFDict, roles: PDFDict | undefined): PDFName {
  const named = asName(entryIn(element, 'S')) ?? 'NonStruct';
  if (element.has(PDFName.of('NS'))) return PDFName.of(named);
  const standard = standardType(named, (name) => (roles ? asName(entryIn(roles, name)) : undefined));
  return PDFName.of(standard === 'Document' ? 'Sect' : standard);
}

/** Some writers leave the body of a list item without its name. */
function nameBodies(kids: readonly PDFObject[], context: PDFDict['context']): void {
  for (const kid of kids) {
    const dict = kid instanceof PDFRef ? context.lookup(kid) : undefined;
    if (dict instanceof PDFDict && dict.get(key.S) === PDFName.of('NonStruct')) dict.set(key.S, PDFName.of('LBody'));
  }
}

/** Attributes, with the ids of header cells made the file's own. */
function attributesOf(object: PDFObject, file: GraftedFile): PDFObject {
  const found = file.catalog.context.lookup(object);
  if (found instanceof PDFArray)
    return arrayOf(
      file.catalog,
      found.asArray().map((item) => attributesOf(item, file)),
    );
  if (!(found instanceof PDFDict)) return file.copier.copy(object);
  const headers = entryIn(found, 'Headers');
  const copy = file.copier.copy(found);
  if (copy instanceof PDFDict && headers instanceof PDFArray) {
    const ids = headers.asArray().flatMap((_, index) => {
      const id = headers.lookup(index);
      return isString(id) ? [idOf(ownId(file.prefix, id))] : [];
    });
    copy.set(PDFName.of('Headers'), arrayOf(copy, ids));
  }
  return copy;
}

/** The names of an element's classes, made the file's own. */
function classesOf(object: PDFObject, file: GraftedFile): PDFObject {
  const found = file.catalog.context.lookup(object);
  if (found instanceof PDFArray)
    return arrayOf(
      file.catalog,
      found.asArray().map((item) => classesOf(item, file)),
    );
  return found instanceof PDFName ? PDFName.of(`${file.prefix}${asName(found) ?? ''}`) : file.copier.copy(object);
}

function joinClasses(from: PDFDict, to: PDFDict, file: GraftedFile): void {
  const classes = dictIn(from, 'ClassMap');
  if (!classes) return;
  const all = dictIn(to, 'ClassMap') ?? to.context.obj({});
  for (const [name, value] of classes.entries()) all.set(PDFName.of(`${file.prefix}${asName(name) ?? ''}`), attributesOf(value, file));
  to.set(PDFName.of('ClassMap'), all);
}

function arrayOf(near: PDFDict, items: readonly PDFObject[]): PDFArray {
  const array = PDFArray.withContext(near.context);
  for (const item of items) array.push(item);
  return array;
}
