import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyContent, replay } from '#shared/changes/replay.ts';
import { changeOf, live, steps } from './histories.ts';

const start = emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z');

test('the log, replayed from any point on, comes to the same rows', () => {
  fc.assert(
    fc.property(steps, fc.nat(40), (taken, cut) => {
      const { stage, changes } = live(taken);
      const log = changes.map((edits, index) => ({ change: changeOf(edits, index + 1), chunks: [] }));
      const whole = replay(start, log);
      const inTwo = replay(replay(start, log.slice(0, cut)), log.slice(cut));
      expect(inTwo).toEqual(whole);
      expect(whole.records.risk).toEqual([...stage.records.values()].filter((record) => record !== null && 'inherent' in record));
      expect(whole.blocks.map(({ report: _report, ...block }) => block)).toEqual([...stage.blocks.values()].flatMap((one) => (one.block ? [one.block] : [])));
      expect(whole.seen).toEqual(log.length === 0 ? {} : { [changeOf([], 1).device]: log.length });
    }),
  );
});

test('an import lies in chunks and replays as one change', () => {
  const edits = live([
    { what: 0, which: 0, item: 0, words: 'a' },
    { what: 0, which: 0, item: 0, words: 'b' },
  ]).changes.flat();
  const change = { ...changeOf([], 1), chunks: 2 };
  const chunks = edits.map((edit, index) => ({ change: change.id, index, edits: [edit] }));
  expect(replay(start, [{ change, chunks }]).records.risk.map((risk) => risk['title'])).toEqual(['a', 'b']);
});
