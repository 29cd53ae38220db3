import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from './outline.ts';

/** A footnote with its number in its paper. */
export type NumberedNote = { readonly id: string; readonly number: number; readonly text: Wording };

/** The footnotes of a paper by their id, from 1 in the order they are met; in a pack from 1 again in each paper. */
export function numberNotes(nodes: readonly OutlineNode[]): ReadonlyMap<string, NumberedNote> {
  const notes = new Map<string, NumberedNote>();
  let before = 0;
  for (const node of nodes) {
    if (node.type === 'paper') before = notes.size;
    for (const text of wordingsOf(node))
      for (const piece of text) {
        if (!('footnote' in piece)) continue;
        const { id, text: words } = piece.footnote;
        notes.set(id, { id, number: notes.size - before + 1, text: words });
      }
  }
  return notes;
}

/** The texts of a node that may hold footnotes, in the order they are read. */
function wordingsOf(node: OutlineNode): readonly Wording[] {
  if (node.type === 'table') return node.rows.flatMap((row) => row.cells);
  return 'text' in node && typeof node.text !== 'string' ? [node.text] : [];
}
