import { expect, test } from 'vitest';
import type { Part, Template } from '#shared/domain/template/index.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { addableParts, changedPart, freshKey, moved, newPart } from '#shared/templates/editing.ts';
import { templateFaults } from '#shared/templates/faults.ts';
import { templates } from '#shared/templates/index.ts';

const faultsOf = (change: Partial<Template>) => templateFaults({ ...countyCommittee, ...change });
const messages = (change: Partial<Template>) => faultsOf(change).map((one) => one.message);
const withPart = (part: Part) => ({ parts: [...countyCommittee.parts, part] });
const without = (name: Part['part']) => ({ parts: countyCommittee.parts.filter((part) => part.part !== name) });
const changed = (name: Part['part'], change: object) => ({
  parts: countyCommittee.parts.map((part) => (part.part === name ? ({ ...part, ...change } as Part) : part)),
});

test.each(templates.map((one) => [one.name, one] as const))('nothing stops %s', (_name, one) => {
  expect(templateFaults(one).filter((fault) => fault.stops)).toEqual([]);
});

const section = newPart('section', countyCommittee) as Extract<Part, { part: 'section' }>;

test.each<[string, Partial<Template>, string]>([
  ['no name', { name: ' ' }, 'The template has no name.'],
  ['the same key twice', withPart({ ...section, key: 'purpose', heading: 'Again' }), '“Again” and “Purpose of the Report” are kept under the same key'],
  ['a section under the key of the recommendations', withPart({ ...section, key: 'recommendations' }), 'belongs to the recommendations'],
  ['a required section without heading', withPart({ ...section, heading: '', required: ['noting'] }), 'A section that must be filled in has no heading.'],
  ['no recommendations', without('recommendations'), 'There is no part for recommendations.'],
  ['no title', without('title'), 'The paper has no title'],
  ['a part twice', withPart({ part: 'code' }), 'The paper has reference code twice.'],
  ['a section behind an appendix', { parts: [{ ...section, appendix: true }, ...countyCommittee.parts] }, 'Appendices come last'],
  ['an unknown field', changed('recommendations', { opening: { decision: 'That {comittee}:' } }), '{comittee} is not a field'],
  ['a heading of implications that says nothing', changed('implications', { itemHeading: 'Implications' }), 'it needs {heading}'],
  ['a list of implications that is not printed', changed('implications', { standing: 'All was considered.' }), 'do not list those considered'],
  ['implications without a list', { implications: [] }, 'the list of them is empty'],
  ['implications without a part', without('implications'), 'the paper has no part for them'],
  ['two implications of one key', { implications: [...countyCommittee.implications, { key: 'hr', label: 'a', heading: 'b' }] }, 'same key “hr”'],
  ['an end before the beginning', { validFrom: '2027-01-01', validTo: '2026-01-01' }, 'before it begins'],
])('%s is said', (_what, change, words) => {
  expect(messages(change).join('\n')).toContain(words);
  expect(faultsOf(change).length).toBeGreaterThan(templateFaults(countyCommittee).length);
});

test('what a part is, is added once; sections as often as wanted, each under a key of its own', () => {
  expect(addableParts(countyCommittee)).toEqual(['section', 'contents']);
  expect(freshKey('section', ['section', 'section-2'])).toBe('section-3');
  for (const kind of addableParts({ ...countyCommittee, parts: [] })) {
    const made = { ...countyCommittee, parts: [newPart(kind, countyCommittee), ...countyCommittee.parts.filter((part) => part.part !== kind)] };
    expect(templateFaults(made).filter((one) => one.stops)).toEqual([]);
  }
});

test('a list is put in order, and stays as it is where there is no such place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
});

test('a part is changed where it stands by now, its twin is not, and what is gone changes nothing', () => {
  const twin = { ...section, key: 'twin' };
  const other = { ...section, key: 'other' };
  const rename = (part: Part) => ({ ...part, heading: 'Renamed' }) as Part;
  const headings = (parts: readonly Part[]) => parts.map((part) => ('heading' in part ? part.heading : ''));
  expect(headings(changedPart([twin, other], other, 0, rename))).toEqual(['New section', 'Renamed']);
  expect(headings(changedPart([twin, twin], twin, 1, rename))).toEqual(['New section', 'Renamed']);
  expect(changedPart([twin], other, 0, rename)).toEqual([twin]);
});
