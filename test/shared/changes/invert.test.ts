import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '#shared/changes/change.ts';
import { edit as editSchema } from '#shared/changes/change-schema.ts';
import { conflictOf, invertEdits, itemConflictOf } from '#shared/changes/invert.ts';
import { stageEdits, stageExactly } from '#shared/changes/stage.ts';
import { live, picture, steps } from './histories.ts';

const id = 'aaaaaaaaaaaaaaaaaaaa';
const other = 'bbbbbbbbbbbbbbbbbbbb';

test('taking back every change, last first, comes back to the start, and every inverse fits exactly', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { stage, changes } = live(taken);
      for (const edits of [...changes].reverse()) expect(stageExactly(stage, invertEdits(edits))).toBeNull();
      expect(picture(stage)).toEqual({ records: [], blocks: [] });
    }),
  );
});

test('doing, undoing and doing again comes to the same', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { stage, changes } = live(taken);
      const end = picture(stage);
      const last = changes[changes.length - 1] ?? [];
      stageEdits(stage, invertEdits(last));
      stageEdits(stage, invertEdits(invertEdits(last)));
      expect(picture(stage)).toEqual(end);
    }),
  );
});

test('every edit that is made is one that the log can hold', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      for (const edits of live(taken).changes) {
        for (const edit of [...edits, ...invertEdits(edits)]) expect(editSchema.safeParse(edit).error).toBeUndefined();
      }
    }),
    { numRuns: 40 },
  );
});

test('an inverse that no longer fits says so and names the edit', () => {
  const set: Edit = { op: 'set', kind: 'risk', id, field: 'title', before: 'A', after: 'B' };
  const back = invertEdits([set])[0] as Edit;
  expect(back).toEqual({ op: 'set', kind: 'risk', id, field: 'title', before: 'B', after: 'A' });
  expect(conflictOf({ id, title: 'B' }, back)).toBeNull();
  expect(conflictOf({ id, title: 'C' }, back)).toBe('changed');
  expect(conflictOf(null, back)).toBe('gone');
  expect(conflictOf({ id }, { op: 'create', kind: 'risk', id, value: { id } })).toBe('there');
  expect(conflictOf({ id, title: 'C' }, { op: 'delete', kind: 'risk', id, before: { id, title: 'B' } })).toBe('changed');
});

test('items are judged one by one: a neighbour that changed stands in nobody’s way', () => {
  const insert: Edit = { op: 'insert', kind: 'risk', id, list: 'controls', item: other, value: { id: other, place: 'V', text: 'x' } };
  const back = invertEdits([insert])[0] as Edit;
  const risk = {
    id,
    controls: [
      { id: other, place: 'V', text: 'x' },
      { id, place: 'W', text: 'changed since' },
    ],
  };
  expect(conflictOf(risk, back)).toBeNull();
  expect(conflictOf({ ...risk, controls: [{ id: other, place: 'V', text: 'y' }] }, back)).toBe('changed');
  const move: Extract<Edit, { op: 'move' }> = {
    op: 'move',
    kind: 'report',
    id,
    list: 'blocks',
    item: other,
    before: { place: 'V', slot: 'section:a' },
    after: { place: 'W', slot: 'section:b' },
  };
  expect(itemConflictOf({ id: other, place: 'V', slot: 'section:a' }, move)).toBeNull();
  expect(itemConflictOf({ id: other, place: 'V', slot: 'section:c' }, move)).toBe('changed');
});
