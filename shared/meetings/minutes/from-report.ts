import { plainText } from '#shared/domain/report/index.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';

/** A recommendation of a paper, to be turned into a resolution. */
export type Recommended = { readonly from: string; readonly words: string };

/** The recommendations of a paper in their order; those without words are left out. */
export function recommendationsIn(outline: Pick<Outline, 'nodes'>): readonly Recommended[] {
  return outline.nodes.flatMap((node) => {
    if (node.type !== 'recommendation') return [];
    const words = plainText(node.text).trim();
    return words === '' ? [] : [{ from: node.id, words }];
  });
}

/** The words of one section of a paper, block by block, without its heading; none where the paper has no such section. */
export function sectionTexts({ nodes }: Pick<Outline, 'nodes'>, key: string): readonly string[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && isSection(node.id, key));
  if (start < 0) return [];
  const rest = nodes.slice(start + 1);
  const end = rest.findIndex((node) => (node.type === 'heading' && node.level === 2) || node.type === 'page' || node.type === 'paper');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap(wordsOf);
}

/** In a pack the ids of a paper stand behind its own prefix. */
function isSection(id: string, key: string): boolean {
  return id === `section:${key}` || id.endsWith(`:section:${key}`);
}

function wordsOf(node: OutlineNode): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      return [plainText(node.text).trim()].filter(Boolean);
    case 'table':
      return node.rows.map(({ cells }) => cells.map((cell) => plainText(cell).trim()).join(': '));
    default:
      return [];
  }
}
