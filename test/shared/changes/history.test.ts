import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '#shared/changes/change.ts';
import { isBlockEdit, touchKey } from '#shared/changes/change.ts';
import { blockAsItWas, recordAsItWas } from '#shared/changes/history.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { live, steps } from './histories.ts';

test('every record and block can be shown as it was at every change', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { stage, changes } = live(taken);
      const past = emptyStage();
      for (let index = 0; index < changes.length; index++) {
        stageEdits(past, changes[index] ?? []);
        const later = changes.slice(index + 1).flat();
        for (const [key, record] of stage.records) {
          const its = later.filter((edit) => touchKey(edit) === key);
          expect(recordAsItWas(record, its)).toEqual(past.records.get(key) ?? null);
        }
        for (const [id, { block }] of stage.blocks) expect(blockAsItWas(id, block, later)).toEqual(past.blocks.get(id)?.block ?? null);
      }
    }),
    { numRuns: 40 },
  );
});

test('edits of a report’s text say nothing about the report itself', () => {
  const report: Fields = { id: 'aaaaaaaaaaaaaaaaaaaa', title: 'Now' };
  const insert = { op: 'insert', kind: 'report', id: 'aaaaaaaaaaaaaaaaaaaa', list: 'blocks', item: 'bbbbbbbbbbbbbbbbbbbb', value: {} } as const;
  expect(isBlockEdit(insert)).toBe(true);
  expect(recordAsItWas(report, [insert])).toBe(report);
});
