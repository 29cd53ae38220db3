import { expect, test } from 'vitest';
import type { Proposal } from '#shared/packs/intake/propose.ts';
import { arrived, sitting } from './sitting.ts';

test.each([
  ['their files have one name', 'plan v1.pdf', 'late/Plan FINAL.pdf', {}],
  ['one file is a copy of the other', 'plan.pdf', 'Copy of plan (2).pdf', {}],
  ['they come from one sender', 'plan.pdf', 'other.pdf', { from: 'Nell Harcourt' }],
  ['their fronts have one item', 'plan.pdf', 'other.pdf', { itemNumber: '5' }],
] as const)('papers of one title are versions of one where %s', (_why, first, second, fields) => {
  const [one, other] = sitting().propose([
    [first, arrived({ name: first, ...fields })],
    [second, arrived({ name: second, ...fields })],
  ]);
  expect(other).toMatchObject({ versionOf: one?.identity, mayBe: null, target: { at: 'version' } });
});

test.each(['paper', 'properties'] as const)('a title in the %s alone makes no version of a paper: a person is asked', (titleIn) => {
  const meeting = sitting();
  const title = { title: 'Home care market', titleIn, ...(titleIn === 'properties' ? { from: 'Nell Harcourt' } : {}) };
  const proposals = meeting.propose(['Protected plan.pdf', 'Rotated plan.pdf', 'Winter plan.pdf'].map((name) => [name, arrived({ ...title, name })]));
  expect(proposals.map(({ versionOf, target }) => [versionOf, target.at])).toEqual([
    [null, 'end'],
    [null, 'end'],
    [null, 'end'],
  ]);
  expect(proposals.map(({ mayBe }) => mayBe)).toEqual([null, proposals[0]?.identity, proposals[1]?.identity]);
  const made = meeting.take(proposals);
  expect(new Set(made.map(({ identity }) => identity)).size).toBe(3);
  expect(meeting.lines()).toHaveLength(3);
  // Each of them can have a version of its own afterwards, the second as well as the first.
  const [later] = meeting.propose([['new/Rotated plan.pdf', arrived({ ...title, name: 'Rotated plan.pdf' })]]);
  expect(later).toMatchObject({ versionOf: made[1]?.identity, matchedBy: 'version' });
  expect(meeting.take([later as Proposal])[0]).toMatchObject({ number: 2, identity: made[1]?.identity });
});
