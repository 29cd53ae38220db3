import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { type ComparedTable, compareTables } from './compare-tables.ts';
import { compareWords, isOnlyNumbers, type Segment } from './compare-words.ts';
import { formOf, labelOfNode, wordsOfNode } from './node-words.ts';
import { inOrder, pairNodes } from './pair-nodes.ts';

/**
 * What became of one node. 'numbers': its words are as they were, its own number or those it cites differ. 'form': it
 * is set differently. 'moved' stands where it is now, 'left' where it was before.
 */
export type RowChange = 'same' | 'words' | 'numbers' | 'form' | 'added' | 'removed' | 'moved' | 'left';

/** One node of two papers, in the order in which both can be read. */
export type ComparedRow = {
  readonly key: string;
  readonly change: RowChange;
  readonly before: OutlineNode | null;
  readonly after: OutlineNode | null;
  /** What differs in its words; empty for a table. */
  readonly words: readonly Segment[];
  readonly table: ComparedTable | null;
};

/** Two papers, and how many nodes of each difference there are. */
export type Comparison = {
  readonly before: Outline;
  readonly after: Outline;
  readonly rows: readonly ComparedRow[];
  readonly counts: Readonly<Record<Exclude<RowChange, 'same' | 'left'>, number>>;
};

/** Compares two papers as they are printed, node by node and word by word. Page breaks and lists of contents are taken from the later one. */
export function comparePapers(before: Outline, after: Outline): Comparison {
  const [old, now] = [shown(before), shown(after)];
  const pairs = pairNodes(old, now);
  const steady = inOrder(pairs);
  const partner = new Map([...pairs].map(([from, to]) => [to, from]));
  /** For each place in the later paper: up to where the earlier one has been read once it is reached. */
  const upTo: number[] = [];
  let next = old.length;
  for (let to = now.length - 1; to >= 0; to--) {
    const from = partner.get(to);
    if (from !== undefined && steady.has(from)) next = from;
    upTo[to] = next;
  }
  const rows: ComparedRow[] = [];
  let read = 0;
  const readTo = (end: number) => {
    for (; read < end; read++) {
      const node = old[read] as OutlineNode;
      if (pairs.has(read)) rows.push({ ...rowOf(node, null, 'left'), key: `left ${read}` });
      else rows.push({ ...rowOf(node, null, 'removed'), key: `removed ${read}` });
    }
  };
  now.forEach((node, to) => {
    readTo(upTo[to] ?? old.length);
    const from = partner.get(to);
    const was = from === undefined ? undefined : old[from];
    if (was === undefined || from === undefined) rows.push({ ...rowOf(null, node, isTaken(node) ? 'same' : 'added'), key: `added ${to}` });
    else if (steady.has(from)) {
      rows.push({ ...compareNodes(was, node), key: `now ${to}` });
      read = from + 1;
    } else rows.push({ ...compareNodes(was, node), change: 'moved', key: `now ${to}` });
  });
  readTo(old.length);
  const counts = { words: 0, numbers: 0, form: 0, added: 0, removed: 0, moved: 0 };
  for (const { change } of rows) if (change !== 'same' && change !== 'left') counts[change]++;
  return { before, after, rows, counts };

  function shown(outline: Outline): readonly OutlineNode[] {
    return outline.nodes.filter((node) => !isBlankNode(node) && (outline === after || !isTaken(node)));
  }
}

/** Whether a row is a difference that one stops at. */
export function isDifference({ change }: Pick<ComparedRow, 'change'>): boolean {
  return change !== 'same' && change !== 'left';
}

function isTaken(node: OutlineNode): boolean {
  return node.type === 'page' || node.type === 'contents';
}

function rowOf(before: OutlineNode | null, after: OutlineNode | null, change: RowChange): Omit<ComparedRow, 'key'> {
  return { change, before, after, words: compareWords(before ? wordsOfNode(before) : [], after ? wordsOfNode(after) : []), table: null };
}

function compareNodes(before: OutlineNode, after: OutlineNode): Omit<ComparedRow, 'key'> {
  const words = compareWords(wordsOfNode(before), wordsOfNode(after));
  const isRenumbered = labelOfNode(before) !== labelOfNode(after);
  if (before.type === 'table' && after.type === 'table') {
    const table = compareTables(before, after);
    const captions = compareWords([{ text: before.caption.trim() }], [{ text: after.caption.trim() }]);
    const isSame = before.caption.trim() === after.caption.trim() && table.rows.every((row) => row.change === 'same');
    return { change: isSame ? (isRenumbered ? 'numbers' : 'same') : 'words', before, after, words: captions, table };
  }
  const isSame = words.every((segment) => segment.change === 'same');
  const asPrinted = isRenumbered || !isSame ? 'numbers' : 'same';
  const change = !isSame && !isOnlyNumbers(words) ? 'words' : formOf(before) !== formOf(after) ? 'form' : asPrinted;
  return { change, before, after, words, table: null };
}
