import type { Mark, Node as PaperNode, Schema } from '@tiptap/pm/model';
import type { BlockOf, Inline, InlinePiece } from '#shared/domain/report/index.ts';

type Marks = NonNullable<Extract<InlinePiece, { text: string }>['marks']>;

/** The words of a block as the editor's nodes. */
export function wordsToNodes(schema: Schema, words: Inline): PaperNode[] {
  return words.map((piece) => {
    if ('text' in piece) return schema.text(piece.text, marksToNodes(schema, piece.marks));
    if ('break' in piece) return schema.node('break');
    if ('footnote' in piece) return schema.node('footnote', { id: piece.footnote.id, words: piece.footnote.text });
    const marks = marksToNodes(schema, piece.marks);
    if ('reference' in piece) return schema.node('reference', { ...piece.reference }, undefined, marks);
    return schema.node('figure', { figure: piece.figure }, undefined, marks);
  });
}

/** The words of a textblock as they are stored. What cannot be printed is left out. */
export function nodesToWords(block: PaperNode): Inline {
  const pieces: InlinePiece[] = [];
  block.forEach((node) => {
    if (node.isText) {
      const text = (node.text ?? '').replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, ' ');
      const marks = nodesToMarks(node.marks);
      pieces.push(marks ? { text, marks } : { text });
    } else if (node.type.name === 'break') pieces.push({ break: true });
    else if (node.type.name === 'footnote') pieces.push({ footnote: { id: node.attrs.id, text: node.attrs.words } } as InlinePiece);
    else if (node.type.name === 'reference') pieces.push({ reference: { to: node.attrs.to, form: node.attrs.form }, ...marked(node) });
    else if (node.type.name === 'figure') pieces.push({ figure: node.attrs.figure, ...marked(node) });
  });
  return pieces;
}

/** The row of a table as it is stored: words under the id of their column, empty cells left out. */
export function rowToCells(row: PaperNode, columns: BlockOf<'table'>['columns']): BlockOf<'row'>['cells'] {
  const cells: Record<string, Inline> = {};
  columns.forEach((column, index) => {
    const cell = index < row.childCount ? row.child(index) : null;
    if (cell && cell.content.size > 0) cells[column.id] = nodesToWords(cell);
  });
  return cells;
}

function marksToNodes(schema: Schema, marks: Marks | undefined): readonly Mark[] {
  if (!marks) return [];
  return Object.entries(marks).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return schema.mark(name, name === 'link' ? { href: value } : null);
  });
}

function marked(node: PaperNode): { readonly marks?: Marks } {
  const marks = nodesToMarks(node.marks);
  return marks ? { marks } : {};
}

function nodesToMarks(marks: readonly Mark[]): Marks | null {
  if (marks.length === 0) return null;
  const found: Record<string, unknown> = {};
  for (const name of ['bold', 'italic', 'superscript', 'subscript', 'link']) {
    const mark = marks.find((one) => one.type.name === name);
    if (mark) found[name] = name === 'link' ? mark.attrs.href : true;
  }
  return found as Marks;
}
