import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Drawn } from './drawn.ts';
import { storable } from './letters.ts';

type PaperNode = Extract<OutlineNode, { type: 'paper' }>;

/**
 * The list of bookmarks: within a pack each paper has a line of its own words, which leads to its title (or its file,
 * else its first heading), and the paper's headings stand beneath it.
 */
export class Bookmarks {
  private readonly papers = new Map<OutlineNode, PaperNode>();
  private readonly alonePapers = new Set<PaperNode>();
  private level = 1;

  constructor(nodes: readonly OutlineNode[]) {
    nodes.forEach((node, at) => {
      if (node.type !== 'paper') return;
      const next = nodes.findIndex((one, index) => index > at && one.type === 'paper');
      const own = nodes.slice(at + 1, next < 0 ? nodes.length : next).filter((one) => !isBlankNode(one));
      const first = own.find((one) => one.type === 'title' || one.type === 'file') ?? own.find((one) => one.type === 'heading');
      if (first) this.papers.set(first, node);
      else this.alonePapers.add(node);
    });
  }

  /** The level and the words of a heading's line, for a level of its paper from 1 on. Called in reading order. */
  of(node: OutlineNode, level: number, text: string): { readonly level: number; readonly bookmark: string } {
    const paper = this.papers.get(node);
    if (paper === undefined) return { level: this.level + level - 1, bookmark: storable(text) };
    this.level = paper.level;
    return { level: paper.level, bookmark: storable(paper.text) };
  }

  /** Whether a paper has nothing of its own that its line could lead to. */
  standsAlone(paper: PaperNode): boolean {
    this.level = paper.level;
    return this.alonePapers.has(paper);
  }

  /** A heading that is not seen, to which the line of such a paper leads. */
  alone(paper: PaperNode, at: string): Drawn {
    return { draw: 'heading', at, look: 'h4', level: paper.level, bookmark: storable(paper.text), number: '', hang: 0, w: [] };
  }
}
