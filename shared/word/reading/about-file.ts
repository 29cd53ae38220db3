import { Findings } from './findings.ts';
import { plain } from './pieces.ts';
import type { ReadProperties } from './read-paper.ts';
import type { WordSource } from './source.ts';
import type { Styles } from './styles.ts';
import type { Story } from './story.ts';
import { TextReader } from './text-reader.ts';
import { childOf, descendantsOf, textOf, valueOf, type XmlNode } from './xml-tree.ts';

/** What the file says of itself: core and extended properties (ECMA-376 Part 2, 11; Part 1, 22.2). */
export function readProperties(source: WordSource, styles: Styles): ReadProperties {
  const part = (kind: string) => {
    const name = source.related('', kind);
    return (name === null ? null : source.tree(name)) ?? undefined;
  };
  const core = part('core-properties') ?? part('coreProperties');
  const more = part('extended-properties') ?? part('extendedProperties');
  const said = (root: XmlNode | undefined, name: string) => textOf(childOf(root, name)).trim();
  return {
    title: said(core, 'dc:title'),
    subject: said(core, 'dc:subject'),
    language: said(core, 'dc:language') || styles.language,
    author: said(core, 'dc:creator'),
    lastSavedBy: said(core, 'cp:lastModifiedBy'),
    created: said(core, 'dcterms:created'),
    modified: said(core, 'dcterms:modified'),
    company: said(more, 'ep:Company'),
    template: said(more, 'ep:Template'),
    application: said(more, 'ep:Application'),
  };
}

/** The words of the headers or footers that the sections name, each once. */
export function readRunningText(source: WordSource, document: XmlNode, styles: Styles, which: 'header' | 'footer', findings: Findings): readonly string[] {
  const relationships = source.relationships(source.main);
  const parts = new Set(descendantsOf(document, `w:${which}Reference`).flatMap((node) => relationships.get(node.attributes['r:id'] ?? '')?.target ?? []));
  const texts = [...parts].flatMap((part) => {
    const root = source.tree(part);
    if (root === null) return [];
    const story: Story = {
      relationships: source.relationships(part),
      styles,
      findings: new Findings(),
      pictures: () => [],
      note: () => null,
      comment: () => {},
    };
    const reader = new TextReader(story);
    const lines = paragraphsIn(root).map((node) => plain(reader.read(node, styles.paragraph(valueOf(childOf(node, 'w:pPr'), 'w:pStyle'))).text.pieces).trim());
    const marks = descendantsOf(root, 'v:textpath').map((node) => node.attributes['string'] ?? '');
    if (marks.some((mark) => mark !== '')) findings.add('header', `“${marks.join(' ')}” stands across the pages as a watermark.`, null);
    if (descendantsOf(root, 'a:blip').length + descendantsOf(root, 'v:imagedata').length > 0)
      findings.add('header', `The ${which} holds a picture, which was left out.`, null);
    return [lines.filter((line) => line !== '').join('\n')];
  });
  return [...new Set(texts.filter((text) => text !== ''))];
}

function paragraphsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'mc:Fallback') return [];
    return child.name === 'w:p' ? [child, ...paragraphsIn(child)] : paragraphsIn(child);
  });
}
