import { expect, test } from 'vitest';
import { isBeginning } from '#renderer/parts/beginnings.ts';

test.each(['start.introduce', 'sample.load'])('%s began the records', (command) => {
  expect(isBeginning({ command })).toBe(true);
});

test.each(['risk.edit', 'project.create', 'report.write'])('%s is a step like any other', (command) => {
  expect(isBeginning({ command })).toBe(false);
});
