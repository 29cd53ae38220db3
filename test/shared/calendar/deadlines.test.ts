import { describe, expect, test } from 'vitest';
import { clearDaysSentences } from '#shared/calendar/clear-days-sentences.ts';
import { callInSentences, noticeNames, retentionSentences } from '#shared/calendar/deadline-sentences.ts';
import { callInEnds, implementNotBefore, noticeDeadline, retentionUntil, usualNotices } from '#shared/calendar/deadlines.ts';
import { calendarWith } from './settings.ts';

const england = calendarWith();

describe('the notice of a key decision', () => {
  test('leaves 28 clear calendar days, and is given on a working day', () => {
    const { day, working } = noticeDeadline('2026-12-15', usualNotices.keyDecision, england);
    expect(day).toBe('2026-11-16');
    expect(working.count).toBe(28);
    expect(clearDaysSentences(working, noticeNames)).toEqual([
      '28 clear days must lie between the notice and the decision on Tuesday 15 December 2026. Neither of those two days counts. Every day counts.',
      '28 days count, from Tuesday 17 November to Monday 14 December.',
      'From Monday 16 November 2026 there are 28 clear days.',
    ]);
  });

  test('may be counted in working days where the council says so', () => {
    expect(noticeDeadline('2026-12-15', { days: 28, basis: 'working' }, england).day).toBe('2026-11-04');
  });

  test('under the general exception leaves five clear working days', () => {
    expect(noticeDeadline('2026-12-15', usualNotices.generalException, england).day).toBe('2026-12-07');
  });
});

describe('the call-in of a decision', () => {
  const five = { days: 5, basis: 'working' } as const;

  test('runs for working days after publication, past a holiday, and the decision waits for the working day after', () => {
    expect(callInEnds('2026-08-26', five, england).day).toBe('2026-09-03');
    const { day, working } = implementNotBefore('2026-08-26', five, england);
    expect(day).toBe('2026-09-04');
    expect(callInSentences(working)).toEqual([
      'The decision can be called in for 5 working days after its publication on Wednesday 26 August 2026, which does not count.',
      'These days count: Thursday 27 August, Friday 28 August, Tuesday 1 September, Wednesday 2 September and Thursday 3 September.',
      'Left out: Saturday 29 August, Sunday 30 August and Monday 31 August (Summer bank holiday).',
      'It can be called in to the end of Thursday 3 September 2026, and must not be implemented before Friday 4 September 2026.',
    ]);
  });

  test('that ends on a Friday holds the decision back over the weekend', () => {
    expect(callInEnds('2026-11-13', five, england).day).toBe('2026-11-20');
    expect(implementNotBefore('2026-11-13', five, england).day).toBe('2026-11-23');
  });

  test('in calendar days runs on where it would end on no working day', () => {
    const { day, working } = callInEnds('2026-11-16', { days: 5, basis: 'calendar' }, england);
    expect(day).toBe('2026-11-23');
    expect(callInSentences(working)).toContain('Saturday 21 November and Sunday 22 November are no working days, so the period runs on to Monday 23 November.');
  });

  test('of no days lets the decision be implemented at once', () => {
    const { day, working } = implementNotBefore('2026-11-16', { days: 0, basis: 'working' }, england);
    expect(day).toBe('2026-11-16');
    expect(callInSentences(working)).toEqual(['There is no call-in: the decision may be implemented from Monday 16 November 2026, when it is published.']);
  });
});

describe('the years for which papers are kept', () => {
  test.each([
    ['minutes', '2021-12-13', '2027-12-12'],
    ['background papers', '2021-12-13', '2025-12-12'],
    ['agenda', '2024-02-29', '2030-02-28'],
    ['background papers', '2024-02-29', '2028-02-28'],
    ['reports', '2026-03-01', '2032-02-29'],
  ] as const)('%s of a meeting on %s are kept to the end of %s', (papers, meeting, day) => {
    expect(retentionUntil(papers, meeting).day).toBe(day);
  });

  test('may be longer, and say so where they are shorter than the law asks', () => {
    expect(retentionUntil('minutes', '2021-12-13', 10)).toMatchObject({ day: '2031-12-12', working: { tooShort: false } });
    const { working } = retentionUntil('background papers', '2021-12-13', 3);
    expect(retentionSentences(working)).toEqual([
      'Background papers are kept for 3 years beginning with the meeting on 13 December 2021: to the end of 12 December 2024.',
      'The Local Government Act 1972, s.100D asks for at least 4 years.',
    ]);
    expect(retentionSentences(retentionUntil('agenda', '2021-12-13').working)[0]).toMatch(/^The agenda is kept for 6 years/);
    expect(() => retentionUntil('minutes', '2021-12-13', 0)).toThrow();
  });
});
