import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Cell, Range } from '#shared/checks/finding.ts';
import type { Labels } from '../editor/labels.ts';
import { printedOf } from '../editor/printed-words.ts';
import { findBlock } from '../editor/structure.ts';

/** Positions in the editor's document. */
export type Positions = { readonly from: number; readonly to: number; readonly words: string };

/**
 * Where some characters of the plain text of a block, or of one cell of it, stand in the editor; null where there are
 * no such. References and figures count as many characters as are printed of them.
 */
export function wordsAt(doc: PaperNode, at: string, { cell, range }: { readonly cell?: Cell; readonly range?: Range }, labels: Labels): Positions | null {
  const found = findBlock(doc, at);
  const holder = found && (cell ? cellOf(found.node, found.pos, cell) : { node: found.node, pos: found.pos });
  if (!holder?.node.isTextblock) return null;
  const start = holder.pos + 1;
  if (!range) return { from: start, to: start + holder.node.content.size, words: holder.node.textContent };
  let printed = 0;
  let from: number | null = null;
  let to: number | null = null;
  let words = '';
  holder.node.forEach((child, offset) => {
    const text = printedOf(child, labels);
    const [first, last] = [Math.max(range.from, printed), Math.min(range.to, printed + text.length)];
    if (first < last) {
      words += text.slice(first - printed, last - printed);
      from ??= start + offset + (child.isText ? first - printed : 0);
      to = start + offset + (child.isText ? last - printed : child.nodeSize);
    }
    printed += text.length;
  });
  return from === null || to === null ? null : { from, to, words };
}

function cellOf(table: PaperNode, pos: number, { row, column }: Cell): { readonly node: PaperNode; readonly pos: number } | null {
  let at = pos + 1;
  for (const line of table.children) {
    if (line.attrs['id'] === row) {
      const node = column < line.childCount ? line.child(column) : null;
      if (!node) return null;
      let inRow = at + 1;
      for (let index = 0; index < column; index++) inRow += line.child(index).nodeSize;
      return { node, pos: inRow };
    }
    at += line.nodeSize;
  }
  return null;
}
