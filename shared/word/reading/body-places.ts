import { outlineLevelIn, type ParagraphStyle } from './styles.ts';
import { childOf, childrenOf, type XmlNode } from './xml-tree.ts';

/** The level of a heading by its style or its own outline level, 1 for the highest; null for running text. */
export function headingLevel(
  properties: XmlNode | undefined,
  style: ParagraphStyle,
): { readonly level: number; readonly by: 'style' | 'outline level' } | null {
  for (const name of style.names) {
    const found = /^heading ([1-9])$/.exec(name);
    if (found) return { level: Number(found[1]), by: 'style' };
    if (name === 'title') return { level: 1, by: 'style' };
  }
  const own = outlineLevelIn(properties) ?? style.outlineLevel;
  return own === undefined || own > 8 ? null : { level: own + 1, by: 'outline level' };
}

/** The sections of a body in order (17.6): those that end with a paragraph, and the last. */
export function sectionsIn(parent: XmlNode): readonly XmlNode[] {
  return parent.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return [];
    if (node.name === 'w:sectPr') return [node];
    if (node.name === 'w:p') return childrenOf(childOf(node, 'w:pPr'), 'w:sectPr');
    return node.name === 'w:sdt' || node.name === 'w:sdtContent' || node.name === 'w:customXml' ? sectionsIn(node) : [];
  });
}
