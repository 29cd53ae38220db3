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
