import { expect, test } from 'vitest';
import { logicalLimit, nextLogical, observeLogical, wallTime } from '#shared/changes/clock.ts';
import { byLogical } from '#shared/changes/stage.ts';

test('logical time only grows, and a claim far ahead is refused', () => {
  expect(nextLogical(41)).toBe(42);
  expect(observeLogical(10, 12)).toEqual({ ok: true, value: 12 });
  expect(observeLogical(10, 3)).toEqual({ ok: true, value: 10 });
  for (const wild of [0, -1, 1.5, Number.NaN, 2 ** 53, 500_000_000])
    expect(observeLogical(10, wild)).toMatchObject({ ok: false, problem: { reason: 'wild-clock' } });
  expect(() => nextLogical(logicalLimit - 1)).toThrow('ran out');
});

test('a clock set back a little does not make the history read backwards; a wild one is not believed for ever', () => {
  const now = new Date('2026-03-29T01:30:00.000Z');
  expect(wallTime(now, null)).toBe('2026-03-29T01:30:00.000Z');
  expect(wallTime(now, '2026-03-29T01:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
  expect(wallTime(now, '2026-03-29T02:00:00.000Z')).toBe('2026-03-29T02:00:00.000Z');
  expect(wallTime(now, '2099-01-01T00:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
});

test('ties in logical time are broken by device, so that every laptop agrees', () => {
  const changes = [
    { logical: 2, device: 'b', seq: 1 },
    { logical: 2, device: 'a', seq: 9 },
    { logical: 1, device: 'c', seq: 1 },
  ];
  expect([...changes].sort(byLogical).map(({ device }) => device)).toEqual(['c', 'a', 'b']);
});
