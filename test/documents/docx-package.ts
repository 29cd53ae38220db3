import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart: its files by name, and its XML parts read. */
export type DocxPackage = { readonly names: readonly string[]; text(name: string): string; part(name: string): Document | null };

/** Opens a .docx. Throws with the part's name where its XML is not well formed. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzipSync(bytes);
  const read = new Map<string, Document>();
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array(0));
  const part = (name: string) => {
    if (!files[name]) return null;
    const known = read.get(name);
    if (known) return known;
    const complain = (message: string) => {
      throw new Error(`${name} is not well formed: ${message}`);
    };
    const made = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } }).parseFromString(text(name), 'text/xml');
    read.set(name, made);
    return made;
  };
  return { names: Object.keys(files), text, part };
}

/** All elements with a qualified name below a node, in document order. */
export function all(node: Document | Element | null, name: string): Element[] {
  return node ? Array.from(node.getElementsByTagName(name)) : [];
}

/** The children of an element that are elements; with a name, those of that name. */
export function children(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1 && (name === undefined || child.nodeName === name));
}

/** The first child with a name, or null. */
export function child(element: Element | null | undefined, name: string): Element | null {
  return (element && children(element, name)[0]) ?? null;
}

/** The w:val of a child, or null where the child is not there. */
export function valueOf(element: Element | null | undefined, name: string): string | null {
  return child(element, name)?.getAttribute('w:val') ?? null;
}

/** The words of a paragraph or another element: w:t alone, so neither instructions nor deleted text. */
export function wordsOf(element: Element): string {
  return all(element, 'w:t')
    .map((one) => one.textContent ?? '')
    .join('');
}
