import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { newComment, report } from '#shared/domain/report/index.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { highlightReport } from '#shared/templates/programme-papers.ts';
import { missingParts } from '#shared/templates/missing.ts';

const empty = { ...report.create(newId()), title: 'A paper', purpose: 'decision' as const };
const at = (list: readonly { readonly at: string }[]) => list.map((one) => one.at);

describe('what a report still lacks', () => {
  test('an empty report lacks every required part, in the order of the paper', () => {
    const places = at(missingParts(countyCommittee, empty, () => false));
    expect(places.filter((one) => one.startsWith('section:'))).toEqual([
      'section:purpose',
      'section:information',
      'section:options',
      'section:reasons',
      'section:recommendations',
    ]);
    expect(places).toContain('part:front');
    expect(places).toContain('part:signatory');
    expect(places).toContain('part:contact');
    expect(places).toContain('part:divisions');
    expect(places.filter((one) => one === 'part:implications')).toHaveLength(countyCommittee.implications.length);
  });

  test('a programme’s own paper goes to a committee only where one is chosen', () => {
    const messages = missingParts(highlightReport, empty, () => true).map((one) => one.message);
    expect(messages).not.toContain('Choose the committee it goes to.');
    expect(messages).not.toContain('Choose the meeting.');
    expect(missingParts(countyCommittee, empty, () => true).map((one) => one.message)).toContain('Choose the committee it goes to.');
  });

  test('what is written is no longer missing', () => {
    const places = at(missingParts(countyCommittee, empty, (slot) => slot === 'section:purpose'));
    expect(places).not.toContain('section:purpose');
    expect(places).toContain('section:information');
  });

  test('silence is no clearance: an implication nobody looked at is missing, a material one lacks its words', () => {
    const weighed = {
      ...empty,
      implications: [
        { id: newId(), place: 'A', key: 'finance', state: 'material' as const, adviser: '', date: null },
        { id: newId(), place: 'B', key: 'hr', state: 'nothing-material' as const, adviser: '', date: null },
        { id: newId(), place: 'C', key: 'nhs', state: 'not-considered' as const, adviser: '', date: null },
      ],
    };
    const missing = missingParts(countyCommittee, weighed, () => false);
    expect(at(missing)).toContain('implication:finance');
    expect(missing.filter((one) => one.at === 'part:implications')).toHaveLength(countyCommittee.implications.length - 2);
    expect(missing.map((one) => one.message).join(' ')).toContain('NHS Constitution');
    expect(missing.map((one) => one.message).join(' ')).not.toContain('Human Resources');
  });

  test('a comment is awaited, then unsigned, then there', () => {
    const comment = newComment('financial', 'A');
    const words = (initials: string, isWritten: boolean) =>
      missingParts(countyCommittee, { ...empty, comments: [{ ...comment, initials, date: initials ? '2027-01-04' : null }] }, () => isWritten)
        .filter((one) => one.at === `comment:${comment.id}`)
        .map((one) => one.message);
    expect(words('', false)).toEqual(['Financial Comments have not come yet.']);
    expect(words('', true)).toEqual(['Financial Comments are not signed and dated.']);
    expect(words('NDR', true)).toEqual([]);
  });

  test('an appendix lacks its title, and its words where it is not a file', () => {
    const one = { id: newId(), place: 'A', title: ' ', exempt: [], file: null };
    const missing = missingParts(countyCommittee, { ...empty, appendices: [one] }, () => false).filter((item) => item.at === `appendix:${one.id}`);
    expect(missing).toHaveLength(2);
  });
});
