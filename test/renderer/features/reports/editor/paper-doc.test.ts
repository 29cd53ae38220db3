import { expect, test } from 'vitest';
import { groupBlocks, keptBlocks, rowToWords, toDoc, toWords } from '#renderer/features/reports/editor/paper-doc.ts';
import { block } from '#shared/domain/schemas.ts';
import { paperSchema, parts, variedBlocks } from './sample-paper.ts';

test('a paper with every kind of block comes back from the editor as it was stored', () => {
  const blocks = variedBlocks();
  const doc = toDoc(paperSchema, parts, blocks);
  doc.check();
  const groups = groupBlocks(blocks);
  for (const slot of doc.children) {
    const stored = (groups.get(slot.attrs.slot) ?? []).map(({ place: _place, slot: _slot, ...words }) => words);
    expect(keptBlocks(slot).map(toWords)).toEqual(stored);
    for (const table of slot.children.filter((one) => one.type.name === 'table')) {
      const rows = (groups.get(`table:${table.attrs.id}`) ?? []).map(({ place: _place, slot: _slot, ...words }) => words);
      expect(table.children.map((row) => rowToWords(row, table))).toEqual(rows);
    }
  }
});

test('what the editor makes is what may be stored', () => {
  const doc = toDoc(paperSchema, parts, variedBlocks());
  for (const slot of doc.children) {
    for (const node of keptBlocks(slot)) expect(block.safeParse({ ...toWords(node), slot: slot.attrs.slot, place: 'V' }).success).toBe(true);
  }
});

test('a part without blocks shows one empty block of its kind, and nothing of it is kept', () => {
  const doc = toDoc(paperSchema, parts, []);
  expect(doc.children.map((slot) => slot.firstChild?.type.name)).toEqual(['paragraph', 'paragraph', 'recommendation']);
  expect(doc.children.flatMap(keptBlocks)).toEqual([]);
});

test('a table that lost its rows is left out instead of breaking the paper', () => {
  const blocks = variedBlocks().filter((one) => one.type !== 'row');
  const doc = toDoc(paperSchema, parts, blocks);
  doc.check();
  expect(doc.child(1).children.some((one) => one.type.name === 'table')).toBe(false);
});

test('control characters never reach the stored words', () => {
  const doc = toDoc(paperSchema, parts, []);
  const odd = paperSchema.node('paragraph', { id: 'x' }, paperSchema.text('a\u0007b\ufffec'));
  expect(toWords(odd)).toMatchObject({ text: [{ text: 'a b c' }] });
  expect(doc.childCount).toBe(3);
});
