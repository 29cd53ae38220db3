import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

export type NumberedNote = { readonly id: string; readonly number: number; readonly text: Wording };

/** The footnotes of a paper by their id, counted from 1 in the order they are met, as Word counts them. */
export function numberNotes(nodes: readonly OutlineNode[]): ReadonlyMap<string, NumberedNote> {
  const notes = new Map<string, NumberedNote>();
  const gather = (text: Wording) => {
    for (const piece of text) {
      if (!('footnote' in piece)) continue;
      notes.set(piece.footnote.id, { id: piece.footnote.id, number: notes.size + 1, text: piece.footnote.text });
    }
  };
  for (const node of nodes) {
    if (node.type === 'table') for (const row of node.rows) row.cells.forEach(gather);
    else if ('text' in node && typeof node.text !== 'string') gather(node.text);
  }
  return notes;
}
