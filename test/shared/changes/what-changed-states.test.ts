import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Edit, Fields } from '#shared/changes/change.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import { emptyContent, replay } from '#shared/changes/replay.ts';
import { createRewind, keptState } from '#shared/changes/what-changed-states.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { changeOf, live, steps } from './histories.ts';

const start = emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z');

/** The rows after so many changes of a log, by kind and id. */
function rowsAfter(log: readonly (readonly Edit[])[]): Map<string, Fields> {
  const content = replay(
    start,
    log.map((edits, index) => ({ change: changeOf(edits, index + 1), chunks: [] })),
  );
  return new Map(Object.entries(content.records).flatMap(([kind, rows]) => rows.map((row) => [`${kind}:${row.id}`, row] as const)));
}

function rewound(log: readonly (readonly Edit[])[], from: number, to: number) {
  const present = rowsAfter(log);
  const rewind = createRewind();
  for (let at = log.length - 1; at >= from; at--) {
    const edits = log[at] ?? [];
    for (const { kind, id } of rewind.unknown(edits)) rewind.know(kind, id, present.get(`${kind}:${id}`) ?? null);
    rewind.take(edits, at < to);
  }
  return rewind.states();
}

test('going back from the present comes to what a replay up to then has', () => {
  fc.assert(
    fc.property(steps, fc.nat(40), fc.nat(40), (taken, one, two) => {
      const log = live(taken).changes;
      const [from, to] = [Math.min(one, two, log.length), Math.min(Math.max(one, two), log.length)];
      const [before, after] = [rowsAfter(log.slice(0, from)), rowsAfter(log.slice(0, to))];
      const states = rewound(log, from, to);
      for (const state of states) {
        expect(state.before).toEqual(before.get(`${state.kind}:${state.id}`) ?? null);
        expect(state.after).toEqual(after.get(`${state.kind}:${state.id}`) ?? null);
      }
      const touched = new Set(states.map((state) => `${state.kind}:${state.id}`));
      for (const [key, row] of after) if (!touched.has(key)) expect(before.get(key)).toEqual(row);
    }),
  );
});

test('a record made and removed within the time has neither state; one taken back is as it was', () => {
  const risk = { ...nouns.risk.create(newId()), title: 'Flood' };
  const made = [createEdit('risk', risk)];
  expect(rewound([made, [deleteEdit('risk', risk)]], 0, 2)).toEqual([{ kind: 'risk', id: risk.id, before: null, after: null }]);
  const there = setEdits('risk', risk, { title: 'Fire' });
  const back = setEdits('risk', { ...risk, title: 'Fire' }, { title: 'Flood' });
  expect(rewound([made, there, back], 1, 3)).toEqual([{ kind: 'risk', id: risk.id, before: risk, after: risk }]);
});

test('where part of the log was erased, a record is known no further back and nothing throws', () => {
  const risk = { ...nouns.risk.create(newId()), title: 'Flood' };
  const rewind = createRewind();
  rewind.know('risk', risk.id, risk);
  rewind.take([deleteEdit('risk', risk)], true);
  expect(rewind.states()).toEqual([{ kind: 'risk', id: risk.id, before: risk, after: risk }]);
});

test('kept lists tell what a field was on a day', () => {
  const item = (from: string | null, likelihood: number) => ({
    id: newId(),
    place: 'V',
    from,
    inherent: null,
    current: { likelihood, impact: 2 },
    target: null,
  });
  const risk = { ...nouns.risk.create(newId()), current: { likelihood: 4, impact: 2 }, scores: [item('2026-05-01', 3), item(null, 1), item('2026-07-01', 4)] };
  const current = (day: string) => (keptState('risk', risk, day)?.['current'] as { likelihood: number } | undefined)?.likelihood;
  expect(['2026-01-01', '2026-05-01', '2026-06-30', '2026-07-02'].map(current)).toEqual([1, 3, 3, 4]);
  expect(keptState('risk', { ...risk, scores: [] }, '2026-06-01')).toBeNull();
  expect(keptState('person', nouns.person.create(newId()), '2026-06-01')).toSatisfy((state) => state === null || typeof state === 'object');
});
