import { describe, expect, test } from 'vitest';
import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { compareSources } from '#shared/packs/compare-sources.ts';
import { packOutline } from '#shared/packs/pack-outline.ts';
import type { PackItem, PackSource } from '#shared/packs/pack-source.ts';
import { wordsOfNode } from '#shared/papers/node-words.ts';
import { packItem, packSource } from './sources.ts';

const changesIn = (before: readonly PackItem[], now: readonly PackItem[]) =>
  Object.fromEntries(compareSources({ items: before }, { items: now }).map(({ number, changes }) => [number, changes]));
const file = (contents: string): PackItem['paper'] => ({ form: 'pdf', hash: 'ab'.repeat(32), contents, name: 'plan.pdf', bytes: 9 });
const [one, two, three, four] = ['1', '2', '3', '4'].map((number) => packItem(number)) as [PackItem, PackItem, PackItem, PackItem];

describe('what differs between two packs', () => {
  test('nothing where nothing does, though it was made again', () => {
    expect(changesIn([one, two], [one, { ...two, time: '15:00' }])).toEqual({});
  });

  test('new items, other papers, other decisions, other words', () => {
    expect(changesIn([one, two, three], [one, { ...two, title: 'Another title' }, { ...three, paper: file('x') }, four])).toEqual({
      2: ['words'],
      3: ['paper'],
      4: ['new'],
    });
    expect(changesIn([{ ...one, paper: file('x') }], [{ ...one, paper: file('y') }])).toEqual({ 1: ['paper'] });
    expect(changesIn([one], [{ ...one, access: 'exempt', paragraphs: [3] }])).toEqual({ 1: ['access'] });
    const part = { part: 'appendix:a', access: 'exempt' as const, paragraphs: [3], reason: 'Bids', publicTitle: '' };
    expect(changesIn([one], [{ ...one, parts: [part] }])).toEqual({ 1: ['access'] });
    // Why something is withheld is printed nowhere.
    expect(changesIn([{ ...one, parts: [part] }], [{ ...one, parts: [{ ...part, reason: 'Other bids' }] }])).toEqual({});
  });

  test('an item that was moved is named once, and keeps its number', () => {
    expect(changesIn([one, two, three, four], [one, three, four, two])).toEqual({ 2: ['moved'] });
    expect(changesIn([one, two, three, four], [four, one, two, three])).toEqual({ 4: ['moved'] });
  });

  test('a paper that was withdrawn after it was sealed, one that came back, and one that is gone', () => {
    const withdrawn = { ...two, withdrawn: '2027-01-12' };
    expect(changesIn([one, two], [one, withdrawn])).toEqual({ 2: ['withdrawn'] });
    expect(changesIn([one, withdrawn], [one, two])).toEqual({ 2: ['back'] });
    expect(changesIn([one, two], [one])).toEqual({ 2: ['removed'] });
  });

  test('of an item that was withheld by its author, and is gone, its title is not said either', () => {
    const paper: PackItem['paper'] = { form: 'kept', hash: 'cd'.repeat(32), contents: 'x', blobs: [] };
    const wordsFor = (item: PackItem) => compareSources({ items: [item] }, { items: [] }).map((line) => line.words);
    expect(wordsFor({ ...two, paper, isMarked: true })).toEqual(['Item not published']);
    expect(wordsFor({ ...two, paper })).toEqual(['Item not published']);
    expect(wordsFor({ ...two, paper, isMarked: false })).toEqual(['Title of item 2']);
  });

  test('of an exempt item that is gone nothing but its public title is said', () => {
    const exempt: PackItem = { ...two, access: 'exempt', paragraphs: [3], title: 'Sale of the depot to Harbottle', publicTitle: 'Property in Millbrook' };
    expect(compareSources({ items: [one, exempt] }, { items: [one] })).toEqual([
      { item: two.id, number: '2', words: 'Property in Millbrook', changes: ['removed'] },
    ]);
  });
});

const supplementTo = (before: readonly PackItem[], now: readonly PackItem[], changes: Partial<PackSource> = {}): PackSource =>
  packSource({
    items: now,
    number: 1,
    files: { ['ab'.repeat(32)]: { pages: 3, tagged: true, scanned: false, isProtected: false, isLocked: false, signed: false } },
    follows: { sealed: 'c'.repeat(64), kind: 'Agenda pack', day: '2027-01-08', lines: compareSources({ items: before }, { items: now }) },
    ...changes,
  });
const wordsOf = (nodes: readonly OutlineNode[]) => nodes.map((node) => plainText(wordsOfNode(node)));

describe('a supplement', () => {
  test('says on its front what is new, changed and withdrawn, and holds the pages of what is new and changed alone', () => {
    const [a, b, c] = [one, two, three].map((item) => ({ ...item, paper: file('x') })) as [PackItem, PackItem, PackItem];
    const now = [a, { ...b, paper: file('y') }, { ...c, withdrawn: '2027-01-12', withdrawnReason: 'More work is wanted.' }, { ...four, paper: file('z') }];
    const { nodes, title } = packOutline(supplementTo([a, b, c], now), new Map(), 'public');
    expect(title).toBe('Adult Care Committee, 18 January 2027, supplement 1');
    const front = nodes.flatMap((node) => (node.type === 'entry' && node.id.startsWith('changes:') ? [[node.number, node.lines.join(' '), node.to]] : []));
    expect(front).toEqual([
      ['2', 'New paper, in the place of what was sent before.', 'item-2'],
      ['3', 'Withdrawn.', null],
      ['4', 'New item.', 'item-4'],
    ]);
    expect(nodes.flatMap((node) => (node.type === 'paper' ? [node.id] : []))).toEqual(['item-2', 'item-4']);
    expect(wordsOf(nodes).join('\n')).toContain('This supplement goes with the agenda pack of 8 January 2027, which stays as it is.');
    // The agenda is given whole, and leads to what is here.
    const agenda = nodes.flatMap((node) => (node.type === 'entry' && node.id.startsWith('agenda:') ? [[node.number, node.to]] : []));
    expect(agenda).toEqual([
      ['1', null],
      ['2', 'item-2'],
      ['3', null],
      ['4', 'item-4'],
    ]);
    expect(wordsOf(nodes).join('\n')).toContain('Withdrawn on 12 January 2027: More work is wanted.');
  });

  test('a meeting that was postponed says from when and why, and its day is new everywhere', () => {
    const meeting = { ...packSource().meeting, date: '2027-04-06', postponedFrom: '2027-04-05', statusReason: 'Easter Monday' };
    const outline = packOutline(supplementTo([one], [one], { meeting }), new Map(), 'members');
    const text = [outline.title, outline.header, ...wordsOf(outline.nodes)].join('\n');
    expect(text).toContain('Postponed: from 5 April 2027: Easter Monday');
    expect(text).toContain('Date: Tuesday 6 April 2027');
    expect(outline.title).toBe('Adult Care Committee, 6 April 2027, supplement 1');
    expect(text).toContain('Nothing on the agenda differs from the agenda pack of 8 January 2027.');
  });
});
