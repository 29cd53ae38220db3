import { expect, test } from 'vitest';
import { createWatchers } from '#shared/base/watchers.ts';

test('all who watch are told, until they stop', () => {
  const { watch, tell } = createWatchers();
  const told: string[] = [];
  const stop = watch(() => told.push('one'));
  watch(() => told.push('two'));
  tell();
  stop();
  stop();
  tell();
  expect(told).toEqual(['one', 'two', 'two']);
});

test('who goes while all are told is not told any more, who comes is told the next time', () => {
  const { watch, tell } = createWatchers();
  const told: string[] = [];
  watch(() => {
    told.push('first');
    stop();
    if (told.length === 1) watch(() => told.push('late'));
  });
  const stop = watch(() => told.push('gone'));
  tell();
  expect(told).toEqual(['first']);
  tell();
  expect(told).toEqual(['first', 'first', 'late']);
});
