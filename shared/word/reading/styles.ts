import { childOf, childrenOf, isOn, valueOf, type XmlNode } from './xml-tree.ts';

/** How characters look, as far as a reader of the words must know; undefined where nothing is said. */
export type RunLook = {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly capitals: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: 'superscript' | 'subscript' | 'baseline' | undefined;
  readonly underlined: boolean | undefined;
  /** Half points. */
  readonly size: number | undefined;
};

/** A list that a paragraph is in, as it or its style says; numId 0 takes it out of any. */
export type NumberPlace = { readonly numId: string | undefined; readonly level: number | undefined };

/** A paragraph style with everything that it takes from those it is based on. */
export type ParagraphStyle = {
  readonly id: string;
  /** In small letters; '' for the usual one. */
  readonly name: string;
  /** The names of this style and of those it is based on, nearest first. */
  readonly names: readonly string[];
  readonly outlineLevel: number | undefined;
  readonly numbering: NumberPlace | undefined;
  readonly look: RunLook;
};

/** The styles of a file (17.7). */
export type Styles = {
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** The look that a character style gives. */
  readonly run: (id: string | undefined) => RunLook;
  /** The list that a numbering style stands for. */
  readonly listOf: (id: string) => string | undefined;
  readonly language: string;
};

export const plainLook: RunLook = {
  bold: undefined,
  italic: undefined,
  capitals: undefined,
  hidden: undefined,
  raised: undefined,
  underlined: undefined,
  size: undefined,
};

/** Chains of styles are followed so far; one that is based on itself ends here. */
const longestChain = 12;

/** Reads styles.xml; null where the file has none. */
export function readStyles(root: XmlNode | null): Styles {
  const byId = new Map<string, XmlNode>();
  let usual: string | undefined;
  for (const style of childrenOf(root ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    byId.set(`${style.attributes['w:type'] ?? 'paragraph'} ${id}`, style);
    if (style.attributes['w:type'] === 'paragraph' && isTrue(style.attributes['w:default'])) usual = id;
  }
  const chainOf = (type: string, id: string | undefined): readonly XmlNode[] => {
    const chain: XmlNode[] = [];
    for (let next = id; next !== undefined && chain.length < longestChain; ) {
      const style = byId.get(`${type} ${next}`);
      if (!style) break;
      chain.push(style);
      next = valueOf(style, 'w:basedOn');
    }
    return chain;
  };
  const paragraphs = new Map<string, ParagraphStyle>();
  const runs = new Map<string, RunLook>();
  const defaults = childOf(childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    language: childOf(defaults, 'w:lang')?.attributes['w:val'] ?? '',
    listOf: (id) => valueOf(childOf(childOf(byId.get(`numbering ${id}`), 'w:pPr'), 'w:numPr'), 'w:numId'),
    run: (id) => {
      if (id === undefined) return plainLook;
      const known = runs.get(id);
      if (known) return known;
      const look = joinLooks(chainOf('character', id).map((style) => readLook(childOf(style, 'w:rPr'))));
      runs.set(id, look);
      return look;
    },
    paragraph: (id) => {
      const key = id !== undefined && byId.has(`paragraph ${id}`) ? id : (usual ?? '');
      const known = paragraphs.get(key);
      if (known) return known;
      const chain = chainOf('paragraph', key);
      const names = chain.map((style) => (valueOf(style, 'w:name') ?? '').split(',')[0]?.trim().toLowerCase() ?? '');
      const made = {
        id: key,
        name: key === usual || names[0] === 'normal' ? '' : (names[0] ?? ''),
        names,
        outlineLevel: firstOf(chain, (style) => outlineLevelIn(childOf(style, 'w:pPr'))),
        numbering: numberingOf(chain),
        look: joinLooks([...chain.map((style) => readLook(childOf(style, 'w:rPr'))), readLook(defaults)]),
      };
      paragraphs.set(key, made);
      return made;
    },
  };
}

/** Level and list may come from different styles of a chain. */
function numberingOf(chain: readonly XmlNode[]): NumberPlace | undefined {
  const places = chain.map((style) => readNumberPlace(childOf(style, 'w:pPr'))).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  return { numId: firstOf(places, (place) => place.numId), level: firstOf(places, (place) => place.level) };
}

/** w:numPr (17.3.1.19) of a paragraph's properties. */
export function readNumberPlace(properties: XmlNode | undefined): NumberPlace | undefined {
  const found = childOf(properties, 'w:numPr');
  if (!found) return undefined;
  const level = valueOf(found, 'w:ilvl');
  return { numId: valueOf(found, 'w:numId'), level: level === undefined ? undefined : Math.min(8, Math.max(0, Number.parseInt(level, 10) || 0)) };
}

/** 0 to 8 for the levels of headings; 9 is running text (17.3.1.20). */
export function outlineLevelIn(properties: XmlNode | undefined): number | undefined {
  const value = valueOf(properties, 'w:outlineLvl');
  if (value === undefined) return undefined;
  const level = Number.parseInt(value, 10);
  return level >= 0 && level <= 9 ? level : undefined;
}

/** What run properties say (17.3.2). */
export function readLook(properties: XmlNode | undefined): RunLook {
  if (!properties || properties.children.length === 0) return plainLook;
  const underline = valueOf(properties, 'w:u');
  const size = Number.parseInt(valueOf(properties, 'w:sz') ?? '', 10);
  const raised = valueOf(properties, 'w:vertAlign');
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    capitals: isOn(properties, 'w:caps'),
    hidden: isOn(properties, 'w:vanish'),
    raised: raised === 'superscript' || raised === 'subscript' || raised === 'baseline' ? raised : undefined,
    underlined: underline === undefined ? undefined : underline !== 'none',
    size: Number.isNaN(size) ? undefined : size,
  };
}

/** The first that says something of each, nearest first. */
export function joinLooks(looks: readonly RunLook[]): RunLook {
  return {
    bold: firstOf(looks, (one) => one.bold),
    italic: firstOf(looks, (one) => one.italic),
    capitals: firstOf(looks, (one) => one.capitals),
    hidden: firstOf(looks, (one) => one.hidden),
    raised: firstOf(looks, (one) => one.raised),
    underlined: firstOf(looks, (one) => one.underlined),
    size: firstOf(looks, (one) => one.size),
  };
}

function firstOf<T, V>(list: readonly T[], read: (one: T) => V | undefined): V | undefined {
  for (const one of list) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
