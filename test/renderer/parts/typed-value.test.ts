import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { defaultMatrix } from '#shared/domain/risk-matrix.ts';
import { fieldProblem, readTyped, type TypedShape, typedText } from '#renderer/parts/typed-value.ts';

const value = (text: string, shape: TypedShape) => {
  const read = readTyped(text, shape);
  return read.ok ? read.value : read.problem.message;
};

describe('what is typed into a field', () => {
  test('days are read as people write them, and refused with an example', () => {
    expect(value('13/12/2026', { type: 'day' })).toBe('2026-12-13');
    expect(value('  ', { type: 'day' })).toBeNull();
    expect(value('31/02/2027', { type: 'day' })).toContain('is not a day in the calendar: February 2027 has 28 days');
    expect(value('4 May', { type: 'day' })).toMatch(/lacks the year. Write it as 4 May \d{4}/);
    expect(value('spring 2027', { type: 'partialDate' })).toContain('Q1 2027/28 or April 2027');
  });

  test('money, numbers, posts and financial years are read exactly, or refused with an example', () => {
    expect(value('£1.2m', { type: 'money' })).toBe(120_000_000);
    expect(value('', { type: 'money' })).toBeNull();
    expect(value('12.345', { type: 'money' })).toContain('is not an amount of money');
    expect(value('1,250.50', { type: 'decimal' })).toBe('1250.5');
    expect(value('9½', { type: 'fte' })).toBe(19);
    expect(value('9.25', { type: 'fte' })).toContain('Posts are counted in halves');
    expect(value('2026-27', { type: 'financialYear' })).toBe(2026);
    expect(value('2026/28', { type: 'financialYear' })).toContain('Write it as 2026/27');
    expect(value('', { type: 'whole', min: 1, max: 600, optional: true })).toBeNull();
    expect([typedText(-50_050, { type: 'money' }), typedText('1250.5', { type: 'decimal' }), typedText(19, { type: 'fte' })]).toEqual([
      '-£500.50',
      '1,250.5',
      '9.5',
    ]);
    expect(typedText(2026, { type: 'financialYear' })).toBe('2026/27');
  });

  test('times are read with colon, point or am and pm', () => {
    expect(value('9', { type: 'time' })).toBe('09:00');
    expect(value('2.30pm', { type: 'time' })).toBe('14:30');
    expect(value('12am', { type: 'time' })).toBe('00:00');
    expect(value('1430', { type: 'time' })).toBe('14:30');
    expect(value('13pm', { type: 'time' })).toContain('is not a time of day');
    expect(value('25:00', { type: 'time' })).toContain('is not a time of day');
  });

  test('a line that was pasted with breaks becomes one line; a text keeps them', () => {
    expect(value(' one\r\n two ', { type: 'line' })).toBe('one two');
    expect(value('one\r\ntwo', { type: 'text' })).toBe('one\ntwo');
  });

  test('whole numbers keep to their limits', () => {
    expect(value('5', { type: 'whole', min: 0, max: 5 })).toBe(5);
    expect(value('6', { type: 'whole', min: 0, max: 5 })).toContain('from 0 to 5');
    expect(value('2.5', { type: 'whole', min: 0, max: 5 })).toContain('whole number');
    expect(value('', { type: 'whole', min: 0, max: 5 })).toContain('whole number');
  });

  test('what stands in the field is read back as the same value', () => {
    for (const date of [
      { kind: 'tbc' },
      { kind: 'by', precision: 'month', date: '2027-10-01' },
      { kind: 'on', precision: 'quarter', date: '2027-07-01' },
      { kind: 'on', precision: 'year', date: '2027-04-01' },
    ]) {
      expect(value(typedText(date, { type: 'partialDate' }), { type: 'partialDate' })).toEqual(date);
    }
    expect(value(typedText('2027-02-28', { type: 'day' }), { type: 'day' })).toBe('2027-02-28');
  });
});

describe('what a field may hold', () => {
  const risk = nouns.risk.create(newId());

  test('a title may not be empty', () => {
    expect(fieldProblem('risk', risk, 'title', ' ', defaultMatrix)).toBe('Please give a title: it cannot be empty.');
    expect(fieldProblem('risk', risk, 'title', 'Flood', defaultMatrix)).toBeNull();
  });

  test('the council and its typeface may not be emptied', () => {
    const settings = nouns.settings.create(newId());
    expect(fieldProblem('settings', settings, 'council', ' ', defaultMatrix)).toContain('Please give the name of the council');
    expect(fieldProblem('settings', settings, 'wordFont', '', defaultMatrix)).toContain('Please name a typeface');
    expect(fieldProblem('settings', settings, 'council', 'Wendlebury County Council', defaultMatrix)).toBeNull();
  });

  test('a score may not lie outside the council’s matrix', () => {
    expect(fieldProblem('risk', risk, 'current', { likelihood: 6, impact: 1 }, defaultMatrix)).toContain('Likelihood goes from 1 to 5');
    expect(fieldProblem('risk', risk, 'current', { likelihood: 5, impact: 5 }, defaultMatrix)).toBeNull();
  });

  test('an old fault in another field does not stand in the way', () => {
    expect(fieldProblem('risk', { ...risk, review: '2027-02-31' }, 'title', 'Flood', defaultMatrix)).toBeNull();
  });
});
