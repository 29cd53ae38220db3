import { expect, test } from 'vitest';
import { judgeParts } from '#shared/packs/intake/judge-parts.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { said } from './judged.ts';

test('the headings and comments of a paper from elsewhere are held against the committee’s template', () => {
  const all = countyCommittee.parts.flatMap((part) => ('heading' in part ? [part.heading] : []));
  const finance = { at: 9, kind: 'Financial', initials: 'RT', date: '2026-12-03' };
  expect(judgeParts(all, [finance], countyCommittee)).toEqual([]);
  const other = [
    '1. Purpose of the report',
    'Information',
    'Reasons for recommendations',
    'Statutory and Policy Implications',
    'RECOMMENDATIONS',
    'Background papers',
  ];
  expect(said(judgeParts(other, [finance], countyCommittee))).not.toMatch(/Purpose|Reason|Implications|Background/);
  const words = said(judgeParts(['Information'], [finance, { ...finance, kind: 'HR', initials: '', date: null }], countyCommittee));
  expect(words).toContain('should: No section “RECOMMENDATION/S” was found');
  expect(words).toContain('must: The HR Comments are not signed and dated.');
  expect(words).not.toContain('Financial');
  expect(said(judgeParts(all, [], countyCommittee))).toBe(
    'should: No comments of colleagues were found. The template has: Constitutional, Financial, HR. Silence is no clearance.',
  );
  expect(judgeParts([], [], null)).toEqual([]);
});
