import type { Node as PaperNode } from '@tiptap/pm/model';

/** The footnote with this id, and the position before it. */
export function findFootnote(doc: PaperNode, id: string): { readonly node: PaperNode; readonly pos: number } | null {
  let found: { node: PaperNode; pos: number } | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === 'footnote' && node.attrs.id === id) found = { node, pos };
    return found === null;
  });
  return found;
}
