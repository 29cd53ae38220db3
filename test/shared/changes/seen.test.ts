import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithJournal, isWithin, type Seen, withSeen } from '#shared/changes/seen.ts';
import { changeOf } from './histories.ts';

const devices = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb'] as const;

/** The changes of two devices, interleaved as they were seen. */
const histories = fc.array(fc.nat(1), { maxLength: 30 }).map((order) => {
  const counts = [0, 0];
  return order.map((which, index) => {
    counts[which] = (counts[which] ?? 0) + 1;
    return { change: { ...changeOf([], index + 1, devices[which]), seq: counts[which] } };
  });
});
const seenOf = (changes: readonly { change: { device: string; seq: number } }[]): Seen =>
  changes.reduce<Seen>((seen, { change }) => withSeen(seen, change), {});

test('whatever suffix either lacks, the comparison gives exactly that', () => {
  fc.assert(
    fc.property(histories, fc.nat(30), fc.nat(30), fc.nat(30), (all, logEnd, journalEnd, fold) => {
      const log = all.slice(0, logEnd);
      const from = all.slice(0, Math.min(fold, logEnd, journalEnd));
      const journal = all.slice(from.length, journalEnd);
      const ids = new Map(log.map(({ change }) => [`${change.device}:${change.seq}`, change.id]));
      const result = compareWithJournal(seenOf(log), seenOf(from), journal, (device, seq) => ids.get(`${device}:${seq}`));
      if (result.kind !== 'suffix') throw new Error(result.kind);
      expect(result.toLog.map(({ change }) => change.id)).toEqual(all.slice(log.length, journalEnd).map(({ change }) => change.id));
      const held = seenOf(all.slice(0, Math.max(from.length, journalEnd)));
      expect(result.toJournal).toEqual(isWithin(seenOf(log), held) ? null : held);
    }),
  );
});

test('a log that ends before the journal begins is behind', () => {
  expect(compareWithJournal({ [devices[0]]: 1 }, { [devices[0]]: 2 }, [], () => undefined)).toEqual({ kind: 'behind' });
});

test('a journal with a gap after the log cannot complete it', () => {
  expect(
    compareWithJournal({ [devices[0]]: 1 }, {}, [{ change: changeOf([], 1, devices[0]) }, { change: changeOf([], 3, devices[0]) }], () => undefined),
  ).toEqual({ kind: 'behind' });
});

test('the same device and number with another id means that two stores went on from one', () => {
  expect(compareWithJournal({ [devices[0]]: 1 }, {}, [{ change: changeOf([], 1, devices[0]) }], () => 'another')).toEqual({ kind: 'forked' });
});
