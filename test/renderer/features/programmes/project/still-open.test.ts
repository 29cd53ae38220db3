import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { stillOpenWords } from '#renderer/features/programmes/project/still-open.ts';

const milestone = (done: boolean) => ({ ...nouns.milestone.create(newId()), done });
const risk = (closed: boolean) => ({ ...nouns.risk.create(newId()), closed });
const action = (status: 'open' | 'done') => ({ ...nouns.action.create(newId()), status });

test('what is not done is counted register by register, and what asks for nothing is not', () => {
  expect(
    stillOpenWords([
      { kind: 'milestone', records: [milestone(false), milestone(true), milestone(false)] },
      { kind: 'risk', records: [risk(false), risk(true)] },
      { kind: 'action', records: [action('open')] },
      { kind: 'lesson', records: [nouns.lesson.create(newId())] },
    ]),
  ).toMatch(/^2 milestones, 1 risk and 1 action are still open\. Closing the project does not end them: /);
  expect(stillOpenWords([{ kind: 'milestone', records: [milestone(false)] }])).toMatch(/^1 milestone is still open\. Closing the project does not end it: /);
  expect(stillOpenWords([{ kind: 'risk', records: [risk(true)] }])).toBe('');
  expect(stillOpenWords([])).toBe('');
});
