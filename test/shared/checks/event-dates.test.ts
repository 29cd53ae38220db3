import { expect, test } from 'vitest';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { eventDates } from '#shared/checks/event-dates.ts';
import { paperOf as paperToCheck } from '#shared/checks/check-paper.ts';
import { para, paperOf } from '#test/documents/papers.ts';

const found = (...paragraphs: readonly string[]) =>
  eventDates
    .run(paperToCheck(paperOf(countyCommittee, { 'section:information': paragraphs.map((words) => para(words)) }), '2026-11-22'))
    .map((one) => one.message);

test('one event on two days is found, whatever is said in between', () => {
  expect(
    found(
      'The review of the branch libraries, which is the first part of it, took place on 18 November 2026.',
      'Staff were asked. The review of the branch libraries, which took place on 25 November 2026, says so.',
    ),
  ).toEqual(['“The review of the branch libraries” is said to be on 25 November 2026 here and on 18 November 2026 before. Which is right?']);
  expect(found('The new depot opens on 1 April 2027.', 'It is ready: the new depot will open on 8 April 2027.')).toHaveLength(1);
});

test('the same day twice, other events, and words that say too little are let be', () => {
  expect(found('The review of libraries took place on 18 November 2026.', 'The review of libraries took place on 18 November 2026.')).toEqual([]);
  expect(found('The review of libraries took place on 18 November 2026.', 'The review of depots took place on 25 November 2026.')).toEqual([]);
  expect(found('The meeting was held on 18 November 2026.', 'It was held on 25 November 2026.')).toEqual([]);
  expect(found('The review of libraries took place in November 2026.', 'The review of libraries took place on 25 November 2026.')).toEqual([]);
});
