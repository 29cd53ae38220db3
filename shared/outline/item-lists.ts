import type { OutlineNode } from './outline.ts';

export type ItemNode = Extract<OutlineNode, { type: 'item' }>;

/** A list as it is read: neighbours of one style and level, with the lists that stand under an item. */
export type ItemList = { readonly style: ItemNode['style']; readonly items: readonly { readonly node: ItemNode; readonly lists: readonly ItemList[] }[] };

/** Nests items by their levels. An item without a shallower one above it stands at the top. */
export function nestItems(nodes: readonly ItemNode[]): readonly ItemList[] {
  const [lists] = nestFrom(nodes, 0, 0);
  return lists;
}

function nestFrom(nodes: readonly ItemNode[], from: number, level: number): readonly [readonly ItemList[], number] {
  const lists: { style: ItemNode['style']; items: { node: ItemNode; lists: readonly ItemList[] }[] }[] = [];
  let at = from;
  for (let node = nodes[at]; node && node.level >= level; node = nodes[at]) {
    const last = lists[lists.length - 1];
    const lastItem = last?.items[last.items.length - 1];
    if (node.level > level && lastItem && lastItem.lists.length === 0 && lastItem.node.level < node.level) {
      const [inner, next] = nestFrom(nodes, at, node.level);
      lastItem.lists = inner;
      at = next;
      continue;
    }
    if (last && last.style === node.style) last.items.push({ node, lists: [] });
    else lists.push({ style: node.style, items: [{ node, lists: [] }] });
    at++;
  }
  return [lists, at];
}
