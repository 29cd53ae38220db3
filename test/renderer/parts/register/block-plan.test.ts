import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import { beginsWithHeadings, planEmpty, planFillDown, planPaste } from '#renderer/parts/register/block-plan.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';

const people = [{ ...nouns.person.create(newId()), name: 'Anna Reed' }];
const lookups: Lookups = {
  ready: true,
  settings: settings.create(settingsId),
  recordsOf: (kind) => (kind === 'person' ? people : []) as never,
  titleOf: (_, id) => people.find((one) => one.id === id)?.name ?? null,
};
const columns = (kind: 'risk' | 'budgetLine', ...names: readonly string[]) =>
  names.map((name) => {
    const found = columnsOf(nouns[kind].fields).find((one) => one.id === name);
    if (!found) throw new Error(`${kind} has no ${name}`);
    return found;
  });
const risks = [nouns.risk.create('r1'), nouns.risk.create('r2')];
const today = '2026-11-22';

test('each cell is read as its column is; rows beyond the last one make new ones', () => {
  const plan = planPaste(
    [
      ['Flood', '3 x 4', '11/2/2027', 'anna reed'],
      ['', '12 High (3 × 4)', '3 March 2027', ''],
      ['A third', '', '', ''],
    ],
    { kind: 'risk', columns: columns('risk', 'title', 'current', 'review', 'owner'), records: risks, lookups },
    today,
  );
  expect(plan.patches).toEqual([
    { id: 'r1', values: { title: 'Flood', current: { likelihood: 3, impact: 4 }, review: '2027-02-11', owner: people[0]?.id } },
    { id: 'r2', values: { current: { likelihood: 3, impact: 4 }, review: '2027-03-03', owner: null } },
  ]);
  expect(plan.fresh).toEqual([{ title: 'A third' }]);
  // The title of the second row may not be emptied.
  expect(plan.refused).toEqual([{ row: 1, label: 'Title', text: '', message: 'Please give a title: it cannot be empty.' }]);
  expect(plan.cells).toBe(9);
});

test('people who are not known yet come along, projects are refused', () => {
  const plan = planPaste([['Cara Moss', 'Nowhere']], { kind: 'risk', columns: columns('risk', 'owner', 'project'), records: risks, lookups }, today);
  expect(plan.people).toEqual([{ kind: 'person', id: plan.patches[0]?.values['owner'], name: 'Cara Moss' }]);
  expect(plan.refused.map((one) => one.message)).toEqual(['No project is called “Nowhere”.']);
});

test('words that say that there is nobody make nobody, and do not empty the cell', () => {
  const plan = planPaste([['tbc'], ['-']], { kind: 'risk', columns: columns('risk', 'owner'), records: risks, lookups }, today);
  expect(plan).toMatchObject({ patches: [], people: [] });
  expect(plan.refused.map((one) => one.message)).toEqual(['No person is called “tbc”.', '“-” is not the name of a person.']);
});

test('what is worked out is refused, amounts are read with pounds and commas', () => {
  const records = [nouns.budgetLine.create('b1')];
  const plan = planPaste([['£1,250.50', '7']], { kind: 'budgetLine', columns: columns('budgetLine', 'budget', 'variance'), records, lookups }, today);
  expect(plan.patches).toEqual([{ id: 'b1', values: { budget: 125_050 } }]);
  expect(plan.refused[0]?.message).toContain('worked out');
});

test('emptying leaves what is needed; filling down takes the value of the first', () => {
  const given = [{ ...nouns.risk.create('r1'), title: 'First', review: today, response: 'transfer' as const }, ...risks.slice(1)];
  const target = { kind: 'risk', columns: columns('risk', 'title', 'review', 'response'), records: given, lookups } as const;
  const emptied = planEmpty(target);
  expect(emptied.patches[0]?.values).toEqual({ review: null });
  expect(emptied.refused.map((one) => one.label)).toEqual(['Title', 'Response', 'Title', 'Response']);
  expect(planFillDown(target).patches).toEqual([{ id: 'r2', values: { title: 'First', review: today, response: 'transfer' } }]);
});

test('a first row that only says what its columns are called is one of headings, unless nothing follows', () => {
  const two = columns('risk', 'title', 'owner');
  expect(
    beginsWithHeadings(
      [
        ['Title', ' OWNER '],
        ['Flood', 'Anna Reed'],
      ],
      two,
    ),
  ).toBe(true);
  expect(
    beginsWithHeadings(
      [
        ['Title', ''],
        ['Flood', 'Anna Reed'],
      ],
      two,
    ),
  ).toBe(true);
  expect(
    beginsWithHeadings(
      [
        ['Owner', 'Title'],
        ['Flood', 'Anna Reed'],
      ],
      two,
    ),
  ).toBe(false);
  expect(
    beginsWithHeadings(
      [
        ['Title', 'Owner', 'Cause'],
        ['Flood', 'Anna Reed', 'Rain'],
      ],
      two,
    ),
  ).toBe(false);
  expect(
    beginsWithHeadings(
      [
        ['', ''],
        ['Flood', 'Anna Reed'],
      ],
      two,
    ),
  ).toBe(false);
  expect(beginsWithHeadings([['Title', 'Owner']], two)).toBe(false);
});
