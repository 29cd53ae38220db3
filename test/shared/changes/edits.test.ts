import { expect, test } from 'vitest';
import { createEdit, deleteEdit, insertItem, moveItem, removeItem, setEdits, setItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Block } from '#shared/domain/report/index.ts';

const id = 'aaaaaaaaaaaaaaaaaaaa';
const item = 'bbbbbbbbbbbbbbbbbbbb';
const risk = { ...nouns.risk.create(id), title: 'Flood', controls: [{ id: item, place: 'V', text: 'Sandbags' }] };
const paragraph: Block = { id: item, place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text: [{ text: 'Words' }] };

test('a patch gives one edit for each field that differs', () => {
  expect(setEdits('risk', risk, { title: 'Flood', closed: true, owner: null })).toEqual([
    { op: 'set', kind: 'risk', id, field: 'closed', before: false, after: true },
  ]);
});

test('a list is compared item by item', () => {
  const added = { id, place: 'W', text: 'Pumps' };
  expect(setEdits('risk', risk, { controls: [{ ...risk.controls[0], text: 'Barriers' } as (typeof risk.controls)[0], added] })).toEqual([
    { op: 'setItem', kind: 'risk', id, list: 'controls', item, field: 'text', before: 'Sandbags', after: 'Barriers' },
    { op: 'insert', kind: 'risk', id, list: 'controls', item: id, value: added },
  ]);
  expect(setEdits('risk', risk, { controls: [] })).toEqual([{ op: 'remove', kind: 'risk', id, list: 'controls', item, before: risk.controls[0] }]);
});

test('lists of plain values are one field', () => {
  const project = nouns.project.create(id);
  expect(setEdits('project', project, { team: [item] })).toEqual([{ op: 'set', kind: 'project', id, field: 'team', before: [], after: [item] }]);
});

test('a block loses the name of its report, which the edit says already', () => {
  const row = { ...paragraph, report: id };
  expect(insertItem('report', id, 'blocks', row)).toEqual({ op: 'insert', kind: 'report', id, list: 'blocks', item, value: paragraph });
  expect(removeItem('report', id, 'blocks', row)).toEqual({ op: 'remove', kind: 'report', id, list: 'blocks', item, before: paragraph });
});

test('a move names the part of the paper only where that differs', () => {
  expect(moveItem('report', id, 'blocks', paragraph, { place: 'W', slot: 'section:purpose' })).toEqual({
    op: 'move',
    kind: 'report',
    id,
    list: 'blocks',
    item,
    before: { place: 'V' },
    after: { place: 'W' },
  });
  expect(moveItem('report', id, 'blocks', paragraph, { place: 'W', slot: 'section:next' })).toMatchObject({
    before: { place: 'V', slot: 'section:purpose' },
    after: { place: 'W', slot: 'section:next' },
  });
});

test('setting place and slot of an item is a move; undefined takes a field away', () => {
  expect(setItem('report', id, 'blocks', paragraph, { place: 'W', numbered: false } as Partial<Block>)).toEqual([
    { op: 'move', kind: 'report', id, list: 'blocks', item, before: { place: 'V' }, after: { place: 'W' } },
    { op: 'setItem', kind: 'report', id, list: 'blocks', item, field: 'numbered', before: true, after: false },
  ]);
  const withNote: { id: string; place: string; note?: string | undefined } = { id: item, place: 'V', note: 'x' };
  expect(setItem('risk', id, 'controls', withNote, { note: undefined })).toEqual([
    { op: 'setItem', kind: 'risk', id, list: 'controls', item, field: 'note', before: 'x' },
  ]);
});

test('creating and deleting hold the whole record', () => {
  expect(createEdit('risk', risk)).toEqual({ op: 'create', kind: 'risk', id, value: risk });
  expect(deleteEdit('risk', risk)).toEqual({ op: 'delete', kind: 'risk', id, before: risk });
});
