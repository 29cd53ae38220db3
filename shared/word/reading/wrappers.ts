import type { Findings } from './findings.ts';
import type { ReadChange } from './read-paper.ts';
import { childOf, type XmlNode } from './xml-tree.ts';

/** A content control is nothing to a reader but what is in it; one that was never filled in is told. */
export function controlFinding(node: XmlNode, findings: Findings): void {
  const properties = childOf(node, 'w:sdtPr');
  if (properties && childOf(properties, 'w:showingPlcHdr')) findings.add('placeholder', 'A field to be filled in here was left as the template has it.');
  else findings.addOnce('content-control', 'The file has content controls. What is in them was taken in as plain text.');
}

/** What is read of alternatives: the first, which is for newer programs (ECMA-376 Part 3, 7.3); the others say the same again. */
export function chosen(node: XmlNode, findings: Findings): XmlNode {
  findings.addOnce('alternate-content', 'Parts of the file are there in two forms, for newer and for older programs. The newer form was read.');
  return childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node;
}

/** The text boxes of a drawing that stand within no other one. */
export function boxesIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'w:txbxContent') return [node];
  return node.children.flatMap((child) => (typeof child === 'string' || child.name === 'mc:Fallback' ? [] : boxesIn(child)));
}

/** A tracked change with its author and day (17.13.5). */
export function changeOf(node: XmlNode, kind: ReadChange['kind'], words: string, at: number) {
  return { kind, author: node.attributes['w:author'] ?? '', date: node.attributes['w:date'] ?? '', words, at };
}

/** What says nothing to a reader of words. */
export const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkEnd',
  'w:commentRangeEnd',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:lastRenderedPageBreak',
  'w:separator',
  'w:continuationSeparator',
  'w:fldData',
  'w:delInstrText',
  'w:pgNum',
  'w:customXmlPr',
  'w:smartTagPr',
]);
