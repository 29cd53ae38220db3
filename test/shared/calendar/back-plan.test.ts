import { describe, expect, test } from 'vitest';
import { backPlan, type PlanStep, usualPlan } from '#shared/calendar/back-plan.ts';
import { planSentences } from '#shared/calendar/back-plan-sentences.ts';
import { calendarWith } from './settings.ts';

const england = calendarWith();
const five = { days: 5, basis: 'working' } as const;

describe('the plan back from a meeting', () => {
  test('has each usual step and publication, earliest first', () => {
    expect(backPlan('2021-12-13', five, usualPlan, england).map(({ key, day }) => [key, day])).toEqual([
      ['report-call', '2021-11-05'],
      ['draft', '2021-11-17'],
      ['comments-asked', '2021-11-19'],
      ['comments-due', '2021-11-26'],
      ['sign-off', '2021-12-01'],
      ['publication', '2021-12-03'],
    ]);
  });

  test('says how a step was counted, past holidays', () => {
    const steps: readonly PlanStep[] = [{ key: 'sign-off', label: 'Sign-off', days: 2, basis: 'working', before: 'meeting' }];
    const signOff = backPlan('2019-04-24', five, steps, england).find((one) => one.key === 'sign-off');
    expect(signOff?.day).toBe('2019-04-18');
    expect(signOff && planSentences(signOff)).toEqual([
      'Sign-off by Thursday 18 April 2019: 2 working days before the meeting on Wednesday 24 April.',
      'These days count: Thursday 18 April and Tuesday 23 April.',
      'Left out: Friday 19 April (Good Friday), Saturday 20 April, Sunday 21 April and Monday 22 April (Easter Monday).',
    ]);
  });

  test('moves a step in calendar days back from a day that is no working day', () => {
    const steps: readonly PlanStep[] = [{ key: 'call', label: 'Reports called for', days: 3, basis: 'calendar', before: 'publication' }];
    const call = backPlan('2026-11-24', five, steps, england).find((one) => one.key === 'call');
    expect(call?.day).toBe('2026-11-13');
    expect(call && planSentences(call)).toEqual([
      'Reports called for by Friday 13 November 2026: 3 days before publication on Monday 16 November.',
      'These days count: Friday 13 November, Saturday 14 November and Sunday 15 November.',
    ]);
    const far = backPlan('2026-11-24', five, [{ ...(steps[0] as PlanStep), days: 2 }], england).find((one) => one.key === 'call');
    expect(far?.day).toBe('2026-11-13');
    expect(far && planSentences(far).at(-1)).toBe('Saturday 14 November is no working day, so the day moves back to Friday 13 November.');
  });

  test('a step of no days is due on the day itself', () => {
    const steps: readonly PlanStep[] = [{ key: 'call', label: 'Papers printed', days: 0, basis: 'working', before: 'publication' }];
    const printed = backPlan('2026-11-24', five, steps, england).find((one) => one.key === 'call');
    expect(printed && planSentences(printed)).toEqual(['Papers printed by Monday 16 November 2026: on the day of publication.']);
  });

  test('publication explains itself by the clear days', () => {
    const publication = backPlan('2021-12-13', five, [], england);
    expect(publication).toHaveLength(1);
    expect(publication[0] && planSentences(publication[0]).at(-1)).toBe('From Friday 3 December 2021 there are 5 clear days.');
  });
});
