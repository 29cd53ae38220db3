import { expect, test } from 'vitest';
import { changedSinceSigned, clearanceOf, newComment, restsOn } from '#shared/domain/report/index.ts';

const words = new Map([
  ['a', 'The post costs £40,000.'],
  ['b', 'It is paid from the grant.'],
]);
const wordsNow = (block: string) => words.get(block) ?? null;
const asked = { asked: '2026-11-02', deadline: '2026-11-13' };
const signed = { ...asked, received: '2026-11-12', initials: 'NDR', date: '2026-11-12' };
const stateOf = (fields: object, { isWritten = true, today = '2026-11-10' } = {}) =>
  clearanceOf(newComment('financial', 'V', fields), { isWritten, today, wordsNow });

test('a comment is wanted, asked for, late, received, signed and cleared, each by its own sign; silence is none of them', () => {
  expect(stateOf({}, { isWritten: false })).toBe('wanted');
  expect(stateOf(asked, { isWritten: false })).toBe('asked');
  expect(stateOf(asked, { isWritten: false, today: '2026-11-13' })).toBe('asked');
  expect(stateOf(asked, { isWritten: false, today: '2026-11-14' })).toBe('late');
  expect(stateOf({ ...asked, received: '2026-11-12' }, { isWritten: false })).toBe('received');
  expect(stateOf(asked)).toBe('received');
  expect(stateOf({ ...signed, date: null })).toBe('received');
  expect(stateOf(signed)).toBe('signed');
  expect(stateOf({ ...signed, cleared: '2026-11-13' })).toBe('cleared');
  // Words that are no longer there are no comment, whoever signed them.
  expect(stateOf({ ...signed, cleared: '2026-11-13' }, { isWritten: false })).toBe('received');
});

test('a comment whose paragraphs say something else than when it was signed is stale, cleared or not', () => {
  const over = restsOn(['a', 'b', 'a', 'unknown'], wordsNow);
  expect(over).toEqual([
    { block: 'a', words: 'The post costs £40,000.' },
    { block: 'b', words: 'It is paid from the grant.' },
  ]);
  expect(stateOf({ ...signed, signedOver: over })).toBe('signed');
  const changed = {
    ...signed,
    cleared: '2026-11-13',
    signedOver: [{ block: 'a', words: 'The post costs £30,000.' }, { block: 'gone', words: 'Was here.' }, ...over],
  };
  expect(stateOf(changed)).toBe('stale');
  expect(changedSinceSigned(changed, wordsNow)).toEqual([
    { block: 'a', was: 'The post costs £30,000.', is: 'The post costs £40,000.' },
    { block: 'gone', was: 'Was here.', is: null },
  ]);
});
