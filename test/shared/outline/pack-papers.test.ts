import { expect, test } from 'vitest';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { splitPapers } from '#shared/outline/pack-papers.ts';

const words = (id: string): OutlineNode => ({ type: 'quotation', id, text: [{ text: id }] });
const paper = (id: string): OutlineNode => ({ type: 'paper', id, level: 1, text: id, header: '', numbering: 'running' });
const split = (nodes: readonly OutlineNode[]) => splitPapers(nodes).map((one) => [one.paper?.id ?? null, one.nodes.map((node) => node.id).join(' ')]);

test('an outline that is no pack is one paper', () => {
  expect(split([words('a'), words('b')])).toEqual([[null, 'a b']]);
  expect(split([])).toEqual([]);
});

test('a pack is what stands before its papers, and each of them', () => {
  expect(split([words('a'), paper('p'), words('b'), words('c'), paper('q')])).toEqual([
    [null, 'a'],
    ['p', 'b c'],
    ['q', ''],
  ]);
  expect(split([paper('p'), words('a')])).toEqual([['p', 'a']]);
});
