import type { OutlineNode } from '#shared/outline/outline.ts';

/** What stands on pages that lie the same way. `id` is that of its first node. */
export type PaperSheet = { readonly id: string; readonly isAcross: boolean; readonly nodes: readonly OutlineNode[] };

/** The paper in stretches of pages that stand upright or lie across, as Word's sections do; the page break between two is in neither. */
export function splitSheets(nodes: readonly OutlineNode[]): readonly PaperSheet[] {
  const sheets: { id: string; isAcross: boolean; nodes: OutlineNode[] }[] = [];
  for (const node of nodes) {
    const last = sheets[sheets.length - 1];
    const isAcross = node.type === 'page' ? (node.landscape ?? false) : (last?.isAcross ?? false);
    if (!last || last.isAcross !== isAcross) sheets.push({ id: node.id, isAcross, nodes: node.type === 'page' ? [] : [node] });
    else last.nodes.push(node);
  }
  return sheets;
}
