import { expect, test } from 'vitest';
import { faultsOf } from '#shared/domain/faults.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type IntakeOptions, propose } from '#shared/intake/propose.ts';
import { usualOptions } from '#shared/intake/usual-options.ts';
import { anna, contextOf, other, project, proposed, sheetOf } from './support.ts';

test('makes records of rows by the fields of the noun, whatever the columns are called', () => {
  const sheet = sheetOf([
    ['Risk register of the programme'],
    ['Ref', 'Risk', 'Likelihood', 'Impact', 'Risk Owner', 'Project', 'Review date', 'Existing controls', 'Response', 'Colour'],
    ['R1', 'Ground is wet', 4, '5 - Critical', 'Reed, Anna', 'a', { day: '2026-12-01', time: null }, '• Survey\n2) Drains', 'tolerate', 'red'],
    ['R2', '=1+1', 'Likely', 'major', 'anna.reed@wendlebury.example', 'Library hubs', '3 Feb 2027', null, null, null],
  ]);
  const { rows, notes } = proposed(sheet);
  expect(rows.map(({ action, at }) => [action, at])).toEqual([
    ['create', 3],
    ['create', 4],
  ]);
  expect(rows[0]?.values).toMatchObject({
    reference: 'R1',
    title: 'Ground is wet',
    current: { likelihood: 4, impact: 5 },
    owner: anna.id,
    project: project.id,
    review: '2026-12-01',
    controls: [{ text: 'Survey' }, { text: 'Drains' }],
    response: 'tolerate',
  });
  expect(rows[1]?.values).toMatchObject({ title: '=1+1', current: { likelihood: 4, impact: 4 }, owner: anna.id, project: other.id, review: '2027-02-03' });
  for (const row of rows) expect(faultsOf({ ...row.values, id: row.id }, nouns.risk.stored ?? [])).toEqual([]);
  expect(notes).toEqual(['Not taken: Colour.']);
});

test('leaves the cell, the row or the whole import where something cannot be read', () => {
  const sheet = sheetOf([
    ['Title', 'Next review', 'Response'],
    ['A', 'soon', 'tolerate'],
    [null, '1/2/2027', null],
    ['C', { error: '#REF!' }, 'wait'],
  ]);
  const by = (onUnread: IntakeOptions['onUnread']) => proposed(sheet, { onUnread }).rows.map(({ action }) => action);
  expect(by('stop')).toEqual(['stop', 'stop', 'stop']);
  expect(by('leave row')).toEqual(['left', 'left', 'left']);
  expect(by('leave cell')).toEqual(['create', 'stop', 'create']);
  expect(proposed(sheet, { onUnread: 'leave cell' }).rows[0]?.values).toMatchObject({ title: 'A', review: null, response: 'tolerate' });
});

test('takes no part of a number for a whole one', () => {
  const sheet = sheetOf([['Title', 'Months'], ...(['2,5', '2.5', '0x10', '1e2', '18', 24] as const).map((cell, index) => [`Post ${index}`, cell])]);
  const context = { ...contextOf(), kind: 'post', existing: [] } as const;
  const { rows } = propose(
    sheet,
    context,
    usualOptions('post', sheet, () => null),
  );
  expect(rows.map((row) => row.values['months'])).toEqual([undefined, undefined, undefined, undefined, 18, 24]);
  expect(rows[0]?.notes.map((note) => note.message)).toEqual(['“2,5” is not a whole number.']);
});
