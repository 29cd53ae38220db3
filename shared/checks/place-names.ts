import { plainText } from '#shared/domain/report/index.ts';
import { citedLabel } from '#shared/outline/numbering.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';

/** What each node of a paper is called: 'Paragraph 12', 'Recommendation 2', 'Table 1', a heading's words. */
export function placeNames(outline: Outline): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let above = '';
  for (const node of outline.nodes) {
    const name = nameOf(node);
    if (name !== null) above = name;
    else if (above !== '') names.set(node.id, node.type === 'item' ? `${above}, ${itemName(node)}` : `After ${lower(above)}`);
    if (name !== null) names.set(node.id, name);
  }
  return names;
}

/** The name of a node that has one of its own, or null. */
function nameOf(node: OutlineNode): string | null {
  switch (node.type) {
    case 'title':
      return 'Title';
    case 'heading': {
      const words = plainText(node.text).trim();
      return words === '' ? null : [node.number, `“${words}”`].filter(Boolean).join(' ');
    }
    case 'paragraph':
      return node.number ? `Paragraph ${citedLabel(node.number)}` : null;
    case 'recommendation':
      return `Recommendation ${citedLabel(node.label)}`;
    case 'table':
    case 'picture':
      return node.label || null;
    default:
      return null;
  }
}

function itemName(node: Extract<OutlineNode, { type: 'item' }>): string {
  return node.style === 'bulleted' ? 'in the list' : `item ${citedLabel(node.label)}`;
}

/** A name within a sentence: 'in paragraph 12'. */
export function lower(name: string): string {
  return /^(Title|Paragraph|Recommendation)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
