import { createXmlScanner, unescapeXml } from '#shared/base/xml-scan.ts';
import { beyondLimits, damaged } from './refused.ts';

/** An element of a part. Names begin with the prefix that is usual for their namespace ('w:p'), whatever the file calls it. */
export type XmlNode = {
  readonly name: string;
  /** A name without a prefix has no namespace. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
};

/** Counts what has been read of one file; see {@link WordLimits}. */
export type XmlBudget = { nodes: number; readonly depth: number };

/** The usual prefixes of the namespaces that are read; those of ISO 29500 Strict are the same names elsewhere. */
const prefixes = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic:'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c:'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm:'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct:'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ep:'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep:'],
]);

type Open = { name: string; attributes: Record<string, string>; children: (XmlNode | string)[]; local: string; scope: ReadonlyMap<string, string> };

/**
 * A part as a tree. Refused where it declares a document type, is cut off, closes what it did not open, or goes beyond
 * the budget. Texts between elements that are nothing but space are left out, but for those of w:t and its like.
 */
export function readXml(text: string, budget: XmlBudget): XmlNode {
  const root: Open = { name: '', attributes: {}, children: [], local: '', scope: new Map([['xml', 'xml:']]) };
  const stack: Open[] = [root];
  let top = root;
  const count = (more: number) => {
    budget.nodes -= more;
    if (budget.nodes < 0) throw beyondLimits();
  };
  const scanner = createXmlScanner(
    {
      open: (local, tag) => {
        if (stack.length > budget.depth) throw beyondLimits();
        const given = attributesOf(tag);
        count(1 + given.length);
        const scope = scopeOf(given, top.scope);
        const named = /^[^\s/]*/.exec(tag)?.[0] ?? '';
        const node: Open = { name: canonical(named, scope, true), attributes: {}, children: [], local, scope };
        for (const [name, value] of given) if (!name.startsWith('xmlns')) node.attributes[canonical(name, scope, false)] = value;
        top.children.push(node);
        stack.push(node);
        top = node;
      },
      close: (local) => {
        if (stack.length < 2 || top.local !== local) throw damaged('its parts are not put together as XML is');
        stack.pop();
        top = stack[stack.length - 1] as Open;
      },
      text: (raw, isData) => {
        const words = isData ? raw : unescapeXml(raw);
        if (!keepsSpace.has(top.name) && words.trim() === '') return;
        count(1);
        top.children.push(words);
      },
    },
    damaged,
  );
  scanner.push(text.replace(/^\ufeff/, ''));
  scanner.end();
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found || typeof found === 'string') throw damaged('a part of it is empty');
  return found;
}

const keepsSpace = new Set(['w:t', 'w:delText', 'm:t', 'w:instrText']);

// Bounded, so that no tag can be made to take longer than its length.
const attribute = /\s([^\s=/<>"']{1,300})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;
/** More namespaces than any program declares. */
const mostNamespaces = 500;

function attributesOf(tag: string): readonly (readonly [string, string])[] {
  if (!tag.includes('=')) return [];
  return [...tag.matchAll(attribute)].map((found) => [found[1] ?? '', unescapeXml(found[2] ?? found[3] ?? '')] as const);
}

function scopeOf(given: readonly (readonly [string, string])[], outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = given.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  // A namespace that is not read keeps a prefix of its own, so that its names are never taken for others.
  for (const [name, value] of declared) scope.set(name.slice(6), value === '' ? '' : (prefixes.get(value) ?? `${value}:`));
  if (scope.size > mostNamespaces) throw beyondLimits();
  return scope;
}

function canonical(name: string, scope: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0) return isElement ? (scope.get('') ?? '') + name : name;
  return (scope.get(name.slice(0, colon)) ?? `${name.slice(0, colon)}?`) + name.slice(colon + 1);
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node ? node.children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === name) : [];
}

/** The elements of that name anywhere below, in the order of the text. */
export function descendantsOf(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (one: XmlNode) => {
    for (const child of one.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** All characters of an element. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : '';
}

/** 'w:val' of the child of that name. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** Whether a truth value (17.17.4) is set: undefined where the element is not there at all. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  if (!found) return undefined;
  const value = found.attributes['w:val'];
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}
