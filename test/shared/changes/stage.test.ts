import { expect, test } from 'vitest';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import type { Edit } from '#shared/changes/change.ts';

const id = 'aaaaaaaaaaaaaaaaaaaa';
const item = 'bbbbbbbbbbbbbbbbbbbb';

test('edits are settled: with what really stood before, and without those that change nothing', () => {
  const stage = emptyStage();
  stage.records.set(`risk:${id}`, { id, title: 'Really this', controls: [{ id: item, place: 'V', text: 'x' }] });
  const edits: Edit[] = [
    { op: 'set', kind: 'risk', id, field: 'title', before: 'Believed that', after: 'New' },
    { op: 'set', kind: 'risk', id, field: 'title', before: 'Believed that', after: 'New' },
    { op: 'setItem', kind: 'risk', id, list: 'controls', item, field: 'text', before: 'y', after: 'x' },
    { op: 'move', kind: 'risk', id, list: 'controls', item, before: { place: 'U' }, after: { place: 'W' } },
  ];
  expect(stageEdits(stage, edits)).toEqual([
    { op: 'set', kind: 'risk', id, field: 'title', before: 'Really this', after: 'New' },
    { op: 'move', kind: 'risk', id, list: 'controls', item, before: { place: 'V' }, after: { place: 'W' } },
  ]);
  expect(stage.records.get(`risk:${id}`)).toEqual({ id, title: 'New', controls: [{ id: item, place: 'W', text: 'x' }] });
});

test('what cannot apply is a fault of whoever made it', () => {
  expect(() => stageEdits(emptyStage(), [{ op: 'set', kind: 'risk', id, field: 'title', after: 'x' }])).toThrow('is not there');
});
