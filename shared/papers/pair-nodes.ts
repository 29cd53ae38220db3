import { plainText } from '#shared/domain/report/words.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { likeness } from './compare-words.ts';
import { sortOf, wordsOfNode } from './node-words.ts';

/** Places of nodes in two papers that are the same thing: earlier place to later place. */
export type Pairs = ReadonlyMap<number, number>;

/** With less than this in common two paragraphs are two, not one that was rewritten. */
const likeEnough = 0.5;
/** So many neighbours are looked at on either side for one that was rewritten. */
const mostNeighbours = 40;

/**
 * Which node of the earlier paper is which of the later: by identity, then by the very same words (text that was taken
 * out and put in again), then by likeness between those that are settled.
 */
export function pairNodes(before: readonly OutlineNode[], after: readonly OutlineNode[]): Pairs {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number) => {
    pairs.set(from, to);
    taken.add(to);
  };
  pairBy(before, after, pairs, taken, pair, (node) => `${sortOf(node)} ${node.id}`);
  pairBy(before, after, pairs, taken, pair, (node) => wholeText(node));
  pairAlike(before, after, pairs, taken, pair);
  return pairs;
}

function pairBy(
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
  pairs: Pairs,
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
  keyOf: (node: OutlineNode) => string | null,
): void {
  const waiting = new Map<string, number[]>();
  after.forEach((node, to) => {
    const key = taken.has(to) ? null : keyOf(node);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), to]);
  });
  before.forEach((node, from) => {
    const key = pairs.has(from) ? null : keyOf(node);
    const to = key === null ? undefined : waiting.get(key)?.shift();
    if (to !== undefined) pair(from, to);
  });
}

/** What is said in all of a node; null for what says nothing. */
function wholeText(node: OutlineNode): string | null {
  const words = node.type === 'table' ? node.rows.map((row) => row.cells.map(plainText).join('|')).join('\n') : plainText(wordsOfNode(node));
  return words.trim() === '' ? null : `${sortOf(node)} ${words}`;
}

function pairAlike(
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
  pairs: Pairs,
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  let last = -1;
  before.forEach((node, from) => {
    const settled = pairs.get(from);
    if (settled !== undefined) {
      last = settled;
      return;
    }
    let [best, most] = [-1, likeEnough];
    for (let to = last + 1; to < after.length && to <= last + mostNeighbours; to++) {
      if (taken.has(to)) break;
      const other = after[to] as OutlineNode;
      const common = sortOf(other) === sortOf(node) ? likenessOf(node, other) : 0;
      if (common > most) [best, most] = [to, common];
    }
    if (best < 0) return;
    pair(from, best);
    last = best;
  });
}

function likenessOf(one: OutlineNode, other: OutlineNode): number {
  if (one.type === 'table' && other.type === 'table') {
    const wordsOf = (table: typeof one) => table.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell, { text: ' ' }]));
    return likeness(wordsOf(one), wordsOf(other));
  }
  if (one.type === 'picture' && other.type === 'picture') return one.blob === other.blob ? 1 : likeness(wordsOfNode(one), wordsOfNode(other));
  return likeness(wordsOfNode(one), wordsOfNode(other));
}

/** The pairs that keep their order among each other, as many as there can be; all others have been moved. */
export function inOrder(pairs: Pairs): ReadonlySet<number> {
  const places = [...pairs].sort(([a], [b]) => a - b);
  const ends: number[] = [];
  const before: number[] = [];
  places.forEach(([, to], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = before[index] as number) kept.add(places[index]?.[0] as number);
  return kept;
}
