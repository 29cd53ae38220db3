import { outlineLevelIn, type ParagraphStyle } from './styles.ts';
import { childOf, childrenOf, type XmlNode } from './xml-tree.ts';

/** The level of a heading by its style or its own outline level, 1 for the highest; null for running text. */
export function headingLevel(
  properties: XmlNode | undefined,
  style: ParagraphStyle,
): { readonly level: number; readonly by: 'style' | 'outline level' } | null {
  // The heading of a list of contents looks like others, and is none of the paper's own.
  if (style.names[0] === 'toc heading') return { level: 2, by: 'style' };
  for (const name of style.names) {
    const found = /^heading ([1-9])$/.exec(name);
    if (found) return { level: Number(found[1]), by: 'style' };
    if (name === 'title') return { level: 1, by: 'style' };
  }
  const own = outlineLevelIn(properties) ?? style.outlineLevel;
  return own === undefined || own > 8 ? null : { level: own + 1, by: 'outline level' };
}

/**
 * Whether a paragraph is a line of a list of contents: by its style, or as the result of the field that makes one and
 * with a page number at its end. A field that never ends must not make the whole paper a list of contents.
 */
export function isContentsLine(words: string, style: ParagraphStyle, isInField: boolean): boolean {
  if (style.names.some((name) => /^(toc|table of figures)( \d)?$/.test(name))) return true;
  return isInField && words.length <= longestLine && !style.names.some((name) => /^heading \d$/.test(name)) && /^$|(\d|[ivxlc])$/.test(words);
}

const longestLine = 300;

/** The sections of a body in order (17.6): those that end with a paragraph, and the last. */
export function sectionsIn(parent: XmlNode): readonly XmlNode[] {
  return parent.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return [];
    if (node.name === 'w:sectPr') return [node];
    if (node.name === 'w:p') return childrenOf(childOf(node, 'w:pPr'), 'w:sectPr');
    return node.name === 'w:sdt' || node.name === 'w:sdtContent' || node.name === 'w:customXml' ? sectionsIn(node) : [];
  });
}
