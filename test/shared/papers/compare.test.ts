import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { type ComparedRow, comparePapers } from '#shared/papers/compare.ts';
import { compareWords, isOnlyNumbers } from '#shared/papers/compare-words.ts';
import { wordsOfNode } from '#shared/papers/node-words.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { anyPaper } from '#test/documents/random-paper.ts';
import { item, paperOf, para, recommend, table } from '#test/documents/papers.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const start = paperOf(countyCommittee, {
  'section:purpose': [
    para('To report progress.'),
    para('The programme has three projects.'),
    item('lettered', 'the first of them'),
    para('It costs £439,443 a year.'),
  ],
  'section:information': [
    para('The first stage ended in May.'),
    para('The second stage begins in June and goes on for a year.'),
    table(
      'Posts',
      [
        ['Post', 'Number'],
        ['Social worker', '4'],
        ['Team manager', '1'],
      ],
      [2, 1],
    ),
  ],
  'section:recommendations': [recommend('Approves the plan.'), recommend('Notes paragraph 2.')],
});

type Blocks = PaperRecords['blocks'];
const changed = (change: (blocks: Blocks) => Blocks): Outline => buildOutline({ ...start, blocks: change(start.blocks) });
const plainOf = (block: Blocks[number]) => ('text' in block ? plainText(block.text as Wording) : '');
const reworded = (from: string, to: string) => (blocks: Blocks) =>
  blocks.map((block) => (plainOf(block).includes(from) ? ({ ...block, text: [{ text: plainOf(block).replace(from, to) }] } as Blocks[number]) : block));
const differing = (after: Outline) => comparePapers(buildOutline(start), after).rows.filter((row) => row.change !== 'same');
const marked = ({ words }: ComparedRow) =>
  words.map(({ change, text }) => ({ same: plainText(text), removed: `[-${plainText(text)}-]`, added: `[+${plainText(text)}+]` })[change]).join('');

test('a paper and itself differ in nothing', () => {
  const found = comparePapers(buildOutline(start), buildOutline(start));
  expect(found.rows.every((row) => row.change === 'same')).toBe(true);
  expect(Object.values(found.counts).every((count) => count === 0)).toBe(true);
});

test('an amount that was changed is one word that went and one that came', () => {
  const rows = differing(changed(reworded('£439,443', '£512,000')));
  expect(rows.map((row) => row.change)).toEqual(['words']);
  expect(rows.map(marked)).toEqual(['It costs [-£439,443-][+£512,000+] a year.']);
});

test('a paragraph that came moves the numbers below it, which is told apart from words that changed', () => {
  const first = start.blocks.find((block) => plainOf(block) === 'To report progress.');
  const rows = differing(
    changed((blocks) => [...blocks, { ...first, id: 'b'.repeat(20), place: `${first?.place}V`, text: [{ text: 'And something new.' }] } as Blocks[number]]),
  );
  expect(rows.map((row) => row.change)).toEqual(['added', 'numbers', 'numbers', 'numbers', 'numbers']);
});

test('a list of references whose numbers differ says what it said', () => {
  const citing = (numbers: readonly string[]) =>
    numbers.flatMap((text, index): Wording => [...(index === 0 ? [] : [{ text: ', ' }]), { cited: { to: `p${index}`, text, by: 'number' } }]);
  const words = (numbers: readonly string[]): Wording => [{ text: 'As paragraphs ' }, ...citing(numbers), { text: ' say.' }];
  expect(isOnlyNumbers(compareWords(words(['17', '19', '24']), words(['18', '20', '25'])))).toBe(true);
  expect(isOnlyNumbers(compareWords(words(['17', '19']), [{ text: 'As nobody says.' }]))).toBe(false);
});

test('a paragraph that went, and one that stands elsewhere now', () => {
  const rows = differing(changed((blocks) => blocks.filter((block) => plainOf(block) !== 'The first stage ended in May.')));
  expect(rows.map((row) => row.change)).toEqual(['removed', 'numbers']);
  const last = start.blocks.find((block) => plainOf(block).startsWith('It costs'));
  const moved = changed((blocks) => blocks.map((block) => (block.id === last?.id ? { ...block, place: '0' } : block)));
  expect(
    differing(moved)
      .filter((row) => row.change !== 'numbers')
      .map((row) => row.change),
  ).toEqual(['moved', 'left']);
});

test('text that was taken out and put in again is the same text', () => {
  const again = changed((blocks) =>
    blocks.map((block, index) =>
      block.type === 'row' || block.type === 'table' ? block : { ...block, id: `${'c'.repeat(18)}${'abcdefgh'[index % 8]}${'2345'[Math.floor(index / 8)]}` },
    ),
  );
  expect(differing(again)).toEqual([]);
});

test('a paragraph that was rewritten under another identity stands beside what it was', () => {
  const again = changed((blocks) =>
    reworded('begins in June', 'begins in July')(blocks).map((block) => (plainOf(block).includes('July') ? { ...block, id: 'd'.repeat(20) } : block)),
  );
  expect(differing(again).map(marked)).toEqual(['The second stage begins in [-June-][+July+] and goes on for a year.']);
});

test('a table differs cell by cell, row by row', () => {
  const rows = start.blocks.filter((block) => block.type === 'row');
  const found = differing(
    changed((blocks) => [
      ...blocks
        .map((block) => (block === rows[1] && block.type === 'row' ? { ...block, cells: { ...block.cells, c1: [{ text: '5' }] } } : block))
        .filter((block) => block !== rows[2]),
      { ...rows[2], id: 'e'.repeat(20), place: 'z', cells: { c0: [{ text: 'Occupational therapist' }], c1: [{ text: '2' }] } } as Blocks[number],
    ]),
  );
  expect(found).toHaveLength(1);
  const compared = found[0]?.table?.rows ?? [];
  expect(compared.map((row) => row.change)).toEqual(['same', 'changed', 'removed', 'added']);
  expect(compared[1]?.cells[1]?.map(({ change, text }) => [change, plainText(text)])).toEqual([
    ['removed', '4'],
    ['added', '5'],
  ]);
});

test('a column that came stands among those that were there', () => {
  const tableBlock = start.blocks.find((block) => block.type === 'table');
  const wide = changed((blocks) =>
    blocks.map((block) => {
      if (block === tableBlock && block.type === 'table') return { ...block, columns: [...block.columns, { id: 'c9', width: 1 }] };
      return block.type === 'row' ? { ...block, cells: { ...block.cells, c9: [{ text: 'new' }] } } : block;
    }),
  );
  expect(differing(wide)[0]?.table?.columns).toEqual([
    { before: 0, after: 0 },
    { before: 1, after: 1 },
    { before: null, after: 2 },
  ]);
});

test('a paragraph that became an item of a list is set differently', () => {
  const rows = differing(
    changed((blocks) =>
      blocks.map((block) =>
        plainOf(block) === 'The programme has three projects.' ? ({ ...block, type: 'item', style: 'bulleted', level: 0 } as Blocks[number]) : block,
      ),
    ),
  );
  expect(rows.map((row) => row.change)).toContain('form');
});

const wordsOn = (side: 'removed' | 'added', { words }: ComparedRow) =>
  words
    .filter(({ change }) => change === 'same' || change === side)
    .map(({ text }) => plainText(text))
    .join('');

// The seed stands in the name: SEED=… repeats a run.
describe(`any two papers, seed ${seed}`, () => {
  test('can be read off the comparison, each in its order', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, fc.boolean(), (one, other, isKin) => {
        const before = buildOutline(one);
        const after = buildOutline(isKin ? { ...one, blocks: [...one.blocks.slice(3), ...other.blocks.slice(0, 4)] } : other);
        const { rows } = comparePapers(before, after);
        const printed = (outline: Outline) => outline.nodes.filter((node) => !isBlankNode(node) && node.type !== 'page' && node.type !== 'contents');
        const isWordy = (node: OutlineNode | null): node is OutlineNode => node !== null && node.type !== 'page' && node.type !== 'contents';
        expect(
          rows
            .filter((row) => row.change !== 'moved')
            .map((row) => row.before)
            .filter(isWordy),
        ).toEqual(printed(before));
        expect(rows.map((row) => row.after).filter(isWordy)).toEqual(printed(after));
        for (const row of rows) {
          if (row.table !== null) continue;
          if (row.after && row.after.type !== 'table') expect(wordsOn('added', row)).toBe(plainText(wordsOfNode(row.after)));
          if (row.before && row.before.type !== 'table') expect(wordsOn('removed', row)).toBe(plainText(wordsOfNode(row.before)));
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});
