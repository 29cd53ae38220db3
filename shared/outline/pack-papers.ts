import type { OutlineNode } from './outline.ts';

export type PaperNode = Extract<OutlineNode, { type: 'paper' }>;

/** A paper within a pack: the node that it begins with, null for what stands before the first, and what is in it. */
export type PaperInPack = { readonly paper: PaperNode | null; readonly nodes: readonly OutlineNode[] };

/** The papers of a pack one by one. An outline that is no pack is one paper; none is empty but one that holds nothing. */
export function splitPapers(nodes: readonly OutlineNode[]): readonly PaperInPack[] {
  const papers: { paper: PaperNode | null; nodes: OutlineNode[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'paper') papers.push({ paper: node, nodes: [] });
    else if (papers.length === 0) papers.push({ paper: null, nodes: [node] });
    else papers[papers.length - 1]?.nodes.push(node);
  }
  return papers;
}
