import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

/** The places of nodes in the file: each that is drawn has a label of its own, and pages joined in before it are counted. */
export class Places {
  /** How many pages are joined in altogether. */
  readonly joined: number;
  readonly drawn: { readonly id: string; readonly at: string }[] = [];
  private readonly labels = new Map<string, { readonly at: string; readonly offset: number }>();

  /** `before`: how many pages stand before the first one, as it is numbered. */
  constructor(nodes: readonly OutlineNode[], before: number) {
    let offset = before;
    for (const node of nodes) {
      if (hasPlace(node) && !this.labels.has(node.id)) this.labels.set(node.id, { at: `n${this.labels.size}`, offset });
      if (node.type === 'file') offset += node.pages;
    }
    this.joined = offset - before;
  }

  /** The label of a node that is drawn, or null where it is not in the file. */
  labelOf(id: string): string | null {
    return this.labels.get(id)?.at ?? null;
  }

  /** How many pages are joined in before a node. */
  offsetOf(id: string): number {
    return this.labels.get(id)?.offset ?? 0;
  }

  /** The label with which a node is drawn now. What has the same id as another before it gets a label that nothing leads to. */
  place(id: string): string {
    const known = this.labels.get(id)?.at;
    const at = known === undefined || this.taken.has(id) ? `x${this.drawn.length}` : known;
    this.taken.add(id);
    this.drawn.push({ id, at });
    return at;
  }

  private readonly taken = new Set<string>();
}

/** Whether other places may lead to a node: what shows no words, and the lines of a front block, have no place. */
function hasPlace(node: OutlineNode): boolean {
  return node.type !== 'page' && node.type !== 'front' && !isBlankNode(node);
}
