import { expect, test } from 'vitest';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { startingTexts } from '#shared/templates/starting.ts';

test('a report for noting starts with words where others need their own', () => {
  expect(startingTexts(countyCommittee, 'noting').map((one) => one.slot)).toEqual(['section:options', 'section:reasons']);
  expect(startingTexts(countyCommittee, 'decision')).toEqual([]);
});
