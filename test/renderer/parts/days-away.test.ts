import { expect, test } from 'vitest';
import { daysAway, distanceWords } from '#renderer/parts/days-away.ts';

test('meetings stand by their days: the next one first, the last one that was after all that come, and those without a day at the end', () => {
  const days = ['2026-11-01', null, '2027-03-15', '2026-11-22', '2025-01-10', '2027-01-18'];
  expect(days.toSorted((a, b) => daysAway(a, '2026-11-22') - daysAway(b, '2026-11-22'))).toEqual([
    '2026-11-22',
    '2027-01-18',
    '2027-03-15',
    '2026-11-01',
    '2025-01-10',
    null,
  ]);
});

const today = '2026-11-22';

test('distances read as people say them', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-21', '2026-12-01', '2026-11-12'].map((day) => distanceWords(day, today))).toEqual([
    'today',
    'tomorrow',
    'yesterday',
    'in 9 days',
    '10 days ago',
  ]);
});
