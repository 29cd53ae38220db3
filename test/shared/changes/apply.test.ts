import { expect, test } from 'vitest';
import { applyEdit, applyItemEdit } from '#shared/changes/apply.ts';
import { type Edit, touchKeysOf } from '#shared/changes/change.ts';

const id = 'aaaaaaaaaaaaaaaaaaaa';
const item = 'bbbbbbbbbbbbbbbbbbbb';
const at = { kind: 'risk', id } as const;
const inList = { ...at, list: 'controls', item } as const;

test('records are created, set and deleted', () => {
  expect(applyEdit(null, { op: 'create', ...at, value: { title: 'A' } })).toEqual({ id, title: 'A' });
  expect(applyEdit({ id, title: 'A' }, { op: 'set', ...at, field: 'title', before: 'A', after: 'B' })).toEqual({ id, title: 'B' });
  expect(applyEdit({ id, note: 'A' }, { op: 'set', ...at, field: 'note', before: 'A' })).toEqual({ id });
  expect(applyEdit({ id }, { op: 'delete', ...at, before: { id } })).toBeNull();
});

test('items of a list stand in the order of their places, whatever was done first', () => {
  const risk = { id, controls: [{ id, place: 'V', text: 'first' }] };
  const inserted = applyEdit(risk, { op: 'insert', ...inList, value: { place: 'A', text: 'before it' } });
  expect(inserted).toEqual({
    id,
    controls: [
      { id: item, place: 'A', text: 'before it' },
      { id, place: 'V', text: 'first' },
    ],
  });
  const moved = applyEdit(inserted, { op: 'move', ...inList, before: { place: 'A' }, after: { place: 'W' } });
  expect((moved as unknown as typeof risk).controls.map((one) => one.text)).toEqual(['first', 'before it']);
  expect(applyEdit(moved, { op: 'remove', ...inList, before: { id: item } })).toEqual(risk);
  expect(applyEdit({ id }, { op: 'insert', ...inList, value: { place: 'A' } })).toEqual({ id, controls: [{ id: item, place: 'A' }] });
});

test('a block moves with its part of the paper', () => {
  const block = { id: item, place: 'V', slot: 'section:a', text: [] };
  const edit = {
    op: 'move',
    kind: 'report',
    id,
    list: 'blocks',
    item,
    before: { place: 'V', slot: 'section:a' },
    after: { place: 'W', slot: 'section:b' },
  } as const;
  expect(applyItemEdit(block, edit)).toEqual({ ...block, place: 'W', slot: 'section:b' });
});

test('what is there cannot be made again; what is not there cannot be changed', () => {
  expect(() => applyEdit({ id }, { op: 'create', ...at, value: {} })).toThrow('is there already');
  expect(() => applyEdit(null, { op: 'delete', ...at, before: {} })).toThrow('is not there');
  expect(() => applyItemEdit(null, { op: 'remove', ...inList, before: {} })).toThrow('is not there');
  expect(() => applyItemEdit({ id: item }, { op: 'insert', ...inList, value: {} })).toThrow('is there already');
});

test('edits touch kinds, records and blocks, each once', () => {
  const edits: Edit[] = [
    { op: 'set', ...at, field: 'title', after: 'x' },
    { op: 'set', ...at, field: 'cause', after: 'x' },
    { op: 'remove', kind: 'report', id, list: 'blocks', item, before: {} },
    { op: 'remove', kind: 'report', id, list: 'comments', item, before: {} },
  ];
  expect(touchKeysOf(edits)).toEqual(['risk', `risk:${id}`, 'report', `report:${id}`, `block:${item}`]);
});
