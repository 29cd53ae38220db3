import { expect, test } from 'vitest';
import { implications } from '#shared/checks/implications.ts';
import { requiredParts } from '#shared/checks/required-parts.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { para } from '#test/documents/papers.ts';
import { foundBy, paperWith } from './found-in.ts';

const all = (changes: Readonly<Record<string, object>>) =>
  countyCommittee.implications.map(({ key }, index) => ({
    id: `implication${index}aaaaaaaaaa`.slice(0, 20),
    place: `${index}`,
    key,
    state: 'nothing-material' as const,
    adviser: '',
    date: null,
    ...changes[key],
  }));

test('one that nobody has considered, that lacks its words or its adviser is pointed out', () => {
  const records = paperWith(
    { 'implication:finance': [para('It costs £42,000.')], 'implication:hr': [para('One post.')] },
    {
      implications: all({
        crime: { state: 'not-considered' },
        data: { state: 'material', adviser: 'Rajan Dhole', date: '2026-11-01' },
        finance: { state: 'material' },
        hr: { state: 'material', adviser: 'Moira Kettle' },
      }),
    },
  );
  expect(foundBy(implications, records).map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'must Consider “Crime and Disorder Implications”.',
    'must Write what is material under “Data Protection and Information Governance”.',
    'should Say who advised on “Financial Implications”.',
    'should Say when Moira Kettle advised on “Human Resources Implications”.',
  ]);
});

test('required parts leave implications and comments to their own checks', () => {
  const records = paperWith({ 'section:purpose': [para('To decide.')] }, { signatory: null, implications: all({ crime: { state: 'not-considered' } }) });
  expect(foundBy(requiredParts, records).map((one) => one.message)).toEqual([
    'Write the section “Information”.',
    'Write the section “Other Options Considered”.',
    'Write the section “Reason/s for Recommendation/s”.',
    'Write at least one recommendation.',
    'Choose who signs the report.',
  ]);
});
