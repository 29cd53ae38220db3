import { expect, test } from 'vitest';
import { editsOfProposal } from '#shared/intake/edits-of.ts';
import { anna, contextOf, proposed, sheetOf } from './support.ts';

test('offers what becomes of a name that nobody has', () => {
  const sheet = sheetOf([
    ['Title', 'Owner', 'Project'],
    ['A', 'Sam New', 'Nowhere'],
    ['B', 'new,  Sam', null],
  ]);
  const first = proposed(sheet);
  expect(first.unknown.map(({ kind, name, choice }) => [kind, name, choice])).toEqual([
    ['person', 'Sam New', 'make'],
    ['project', 'Nowhere', 'leave'],
  ]);
  const chosen = proposed(sheet, { names: { 'person:sam new': { id: anna.id } } });
  expect(chosen.rows.map((row) => row.values['owner'])).toEqual([anna.id, anna.id]);
  expect(proposed(sheet, { names: { 'person:sam new': 'leave' } }).rows.map((row) => row.values['owner'])).toEqual([null, null]);
  const edits = editsOfProposal(first, contextOf());
  const people = edits.filter((edit) => edit.kind === 'person');
  expect(people).toHaveLength(1);
  expect(edits.find((edit) => edit.kind === 'risk')).toMatchObject({ op: 'create', value: { owner: people[0]?.id } });
});

test('makes nobody of a dash, of a sign, or of words that say that there is nobody, unless asked', () => {
  const sheet = sheetOf([['Title', 'Owner'], ...['-', '?', '–', '🚒', '🚑', 'N/A', 'tbc', 'Vacant'].map((name, index) => [`Risk ${index}`, name])]);
  const left = proposed(sheet);
  expect(left.made).toEqual([]);
  expect(left.rows.map((row) => row.values['owner'])).toEqual(Array.from({ length: 8 }, () => null));
  expect(left.rows[3]?.notes.map((note) => note.message)).toEqual(['“🚒” is not the name of a person: the cell is left empty.']);
  expect(left.rows[6]?.notes.map((note) => note.message)).toEqual(['No person is called “tbc”: the cell is left empty.']);
  expect(left.unknown.map((one) => [one.name, one.choice])).toEqual([
    ['N/A', 'leave'],
    ['tbc', 'leave'],
    ['Vacant', 'leave'],
  ]);
  expect(proposed(sheet, { names: { 'person:vacant': 'make' } }).made.map((one) => one.name)).toEqual(['Vacant']);
});
