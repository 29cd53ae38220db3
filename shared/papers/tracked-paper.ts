import type { Wording } from '#shared/domain/report/index.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { Tracking } from '#shared/outline/tracking.ts';
import type { ComparedRow, Comparison } from './compare.ts';
import type { ComparedTable } from './compare-tables.ts';
import type { Segment } from './compare-words.ts';
import { formOf } from './node-words.ts';
import { listPlaces } from './tracked-lists.ts';

type Mark = 'added' | 'removed';
type Table = Extract<OutlineNode, { type: 'table' }>;
/** A node of the joint paper, and the one that it was made from. */
type Joint = { readonly node: OutlineNode; readonly from: OutlineNode; readonly mark: Mark | null };

/**
 * Both states of a paper as one, with what came and went. References are plain words in it, and it has no list of
 * contents: both would speak of only one of the states.
 */
export function trackedPaper(comparison: Comparison, about: Pick<Tracking, 'author' | 'date'>): { readonly outline: Outline; readonly tracking: Tracking } {
  const of = new Map<object, Mark>();
  const captions = new Map<object, string>();
  const joint = comparison.rows.flatMap((row) => jointNodes(row, of, captions));
  const nodes = listPlaces(joint, comparison);
  nodes.forEach((node, index) => {
    const { mark, node: before } = joint[index] as Joint;
    if (mark) of.set(node, mark);
    const caption = captions.get(before);
    if (caption !== undefined) captions.set(node, caption);
  });
  return { outline: { ...comparison.after, nodes }, tracking: { ...about, of, captions } };
}

function jointNodes(row: ComparedRow, of: Map<object, Mark>, captions: Map<object, string>): readonly Joint[] {
  const { change, before, after } = row;
  const node = after ?? before;
  if (!node || node.type === 'contents') return [];
  const whole = (from: OutlineNode | null, mark: Mark | null): readonly Joint[] => (from ? [{ node: inPlainWords(from), from, mark }] : []);
  const replaced = () => [...whole(before, 'removed'), ...whole(after, 'added')];
  switch (change) {
    case 'same':
      return before && after && countsOtherwise(before, after) ? replaced() : whole(node, null);
    case 'added':
    case 'moved':
      return whole(after, 'added');
    case 'removed':
    case 'left':
      return whole(before, 'removed');
    case 'form':
      return replaced();
    case 'numbers':
    case 'words':
      if (!before || !after) return whole(node, null);
      if (before.type === 'table' && after.type === 'table' && row.table) {
        if (row.table.columns.some((one) => one.before === null || one.after === null)) return replaced();
        const table = jointTable(after, row.table, of);
        if (before.caption.trim() !== after.caption.trim()) captions.set(table, before.caption.trim());
        return [{ node: table, from: after, mark: null }];
      }
      if (formOf(before) !== formOf(after) || countsOtherwise(before, after)) return replaced();
      if (isWordy(after)) return [{ node: withWords(after, jointWords(row.words, of)), from: after, mark: null }];
      return row.words.every((segment) => segment.change === 'same') && change === 'numbers' ? whole(after, null) : replaced();
  }
}

/**
 * Whether Word cannot count a node alike in both papers: an item that begins a list in only one of them, for a list
 * cannot begin again in one state and go on in the other; a number that stands at another depth ('1.2' and '1.1.1').
 */
function countsOtherwise(before: OutlineNode, after: OutlineNode): boolean {
  if (before.type === 'item' && after.type === 'item') return before.restart !== after.restart;
  return depthOf(before) !== depthOf(after);
}

/** How many parts the number of a heading or paragraph has; 0 where it takes none. */
function depthOf(node: OutlineNode): number {
  const number = node.type === 'heading' || node.type === 'paragraph' ? node.number : null;
  return number === null ? 0 : number.replace(/\.$/, '').split('.').length;
}

function jointTable(after: Table, { rows }: ComparedTable, of: Map<object, Mark>): Table {
  const made = rows.map((row) => {
    const marked = row.change === 'added' || row.change === 'removed' ? row.change : null;
    const cells = row.cells.map((cell) => (marked ? cell.flatMap(({ text }) => copied(text)) : jointWords(cell, of)));
    const line = { id: (row.after ?? row.before)?.id ?? '', cells };
    if (marked) of.set(line, marked);
    return line;
  });
  return { ...after, rows: made };
}

function jointWords(segments: readonly Segment[], of: Map<object, Mark>): Wording {
  return segments.flatMap(({ change, text }) => {
    const pieces = copied(text);
    if (change !== 'same') for (const piece of pieces) of.set(piece, change);
    return pieces;
  });
}

/** Pieces of their own, so that each can be marked; references as the words that they are printed as. */
function copied(text: Wording): Wording {
  return text.map((piece) => ('cited' in piece ? { text: piece.cited.text, ...(piece.marks ? { marks: piece.marks } : {}) } : { ...piece }));
}

/** Nodes that hold words with marks. */
type Wordy = Extract<OutlineNode, { readonly text: Wording }>;

function isWordy(node: OutlineNode): node is Wordy {
  return 'text' in node && typeof node.text !== 'string';
}

function withWords(node: Wordy, text: Wording): OutlineNode {
  if (node.type !== 'heading') return { ...node, text };
  // What is bookmarked as the label of an appendix is no longer one piece.
  const { label: _label, ...heading } = node;
  return { ...heading, text };
}

function inPlainWords(node: OutlineNode): OutlineNode {
  if (node.type === 'table') return { ...node, rows: node.rows.map(({ id, cells }) => ({ id, cells: cells.map(copied) })) };
  return isWordy(node) ? withWords(node, copied(node.text)) : { ...node };
}
