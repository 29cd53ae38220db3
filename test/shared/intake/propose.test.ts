import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { faultsOf } from '#shared/domain/faults.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { countProposal, proposalWords } from '#shared/intake/counts.ts';
import { editsOfProposal } from '#shared/intake/edits-of.ts';
import { namedRecords } from '#shared/intake/named-records.ts';
import { type IntakeContext, type IntakeOptions, propose } from '#shared/intake/propose.ts';
import { usualOptions } from '#shared/intake/usual-options.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';

const anna = { ...nouns.person.create(newId()), name: 'Anna Reed', email: 'anna.reed@wendlebury.example', initials: 'AR' };
const project = { ...nouns.project.create(newId()), title: 'Rural transport', programme: newId(), place: 'K' };
const other = { ...nouns.project.create(newId()), title: 'Library hubs', programme: project.programme, place: 'M' };

function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return { name: 'Risks', rows: rows.map((cells, index) => ({ at: index + 1, cells, hidden: false, formulas: [] })), merged: [], hiddenColumns: [], ...more };
}

function contextOf(existing: readonly RecordOf['risk'][] = []): IntakeContext {
  return {
    kind: 'risk',
    settings: nouns.settings.create(settingsId),
    today: '2026-11-22',
    existing,
    known: { person: namedRecords('person', [anna]), project: namedRecords('project', [project, other]) },
  };
}

function proposed(sheet: Sheet, options: Partial<IntakeOptions> = {}, context = contextOf()) {
  return propose(sheet, context, { ...usualOptions('risk', sheet, () => null), ...options });
}

const risk = (patch: Partial<RecordOf['risk']>) => ({ ...nouns.risk.create(newId()), ...patch });
const musts = (sheet: Sheet, options: Partial<IntakeOptions> = {}, context = contextOf()) =>
  proposed(sheet, options, context).rows.flatMap((row) =>
    row.notes.filter((note) => note.level === 'must').map((note) => `${row.at} ${note.key}: ${note.message}`),
  );

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

test('reads dates as text in three forms, points out those that could be another day, and finds out which comes first', () => {
  const column = (...cells: Cell[]) => sheetOf([['Title', 'Next review'], ...cells.map((cell, index): Cell[] => [`Risk ${index}`, cell])]);
  const dates = (sheet: Sheet) => proposed(sheet).rows.map((row) => row.values['review']);
  const uk = column('13/12/2026', '3.4.2027', '5 May 2027', 46357);
  expect(dates(uk)).toEqual(['2026-12-13', '2027-04-03', '2027-05-05', '2026-12-01']);
  expect(proposed(uk).rows.map((row) => row.notes.map((note) => note.message))).toEqual([
    [],
    ['“3.4.2027” is read as 3 April 2027, with the day first.'],
    [],
    ['The number 46357 is taken as 1 December 2026, as Excel counts days.'],
  ]);
  const us = column('12/31/2026', '4/3/2027');
  expect(dates(us)).toEqual(['2026-12-31', '2027-04-03']);
  expect(proposed(us).notes).toEqual(['The dates under “Next review” are read with the month first.']);
  expect(musts(column('31/02/2027', 'soon'))).toEqual([
    '2 review: “31/02/2027” is not a day in the calendar: February 2027 has 28 days.',
    '3 review: “soon” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.',
  ]);
});

test('says what is wrong with a score, and of which matrix', () => {
  const scored = (...cells: Cell[]) => sheetOf([['Title', 'Current'], ...cells.map((cell, index): Cell[] => [`Risk ${index}`, cell])]);
  expect(proposed(scored('4x5', 25, '20 Very high (4 × 5)', 'Likely / Major', 0)).rows.map((row) => row.values['current'])).toEqual([
    { likelihood: 4, impact: 5 },
    { likelihood: 5, impact: 5 },
    { likelihood: 4, impact: 5 },
    { likelihood: 4, impact: 4 },
    null,
  ]);
  expect(musts(scored(20, 49, '7x2', 'bad'))).toEqual([
    '2 current: 20 may be 4 × 5 or 5 × 4. Take the columns of likelihood and impact instead of the product, or write the score as 4 x 5.',
    '3 current: 49 is not on this council’s matrix of 5 by 5. It was scored on another one: score it again, or change the matrix in Settings first.',
    '4 current: “7x2” is not on this council’s matrix of 5 by 5. It was scored on another one: score it again, or change the matrix in Settings first.',
    '5 current: “bad” is not a score. Write likelihood and impact as 4 x 5.',
  ]);
  expect(
    musts(
      sheetOf([
        ['Title', 'Likelihood', 'Impact'],
        ['A', 3, null],
      ]),
    ),
  ).toEqual(['2 current.impact: The row gives the likelihood and no impact; a score needs both.']);
});

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

test('recognises records that are there: changes them, adds others, or skips', () => {
  const there = risk({ reference: 'R7', title: 'Old words', cause: 'Kept' });
  const sheet = sheetOf([
    ['Ref', 'Title', 'Cause'],
    ['r7 ', 'New words', null],
    ['R7', 'Twice', null],
    ['R8', 'Fresh', null],
  ]);
  const by = (onMatch: IntakeOptions['onMatch']) => proposed(sheet, { onMatch }, contextOf([there]));
  expect(by('update').rows.map(({ action, id, values }) => (action === 'update' ? [id === there.id, values] : action))).toEqual([
    [true, { reference: 'r7', title: 'New words' }],
    'stop',
    'create',
  ]);
  expect(by('add').rows.map(({ action }) => action)).toEqual(['create', 'create', 'create']);
  expect(by('skip').rows.map(({ action }) => action)).toEqual(['skip', 'skip', 'create']);
  expect(
    proposed(
      sheetOf([
        ['Ref', 'Title'],
        ['R7', 'Old words'],
      ]),
      {},
      contextOf([there]),
    ).rows[0]?.action,
  ).toBe('same');
  expect(musts(sheet, {}, contextOf([there, risk({ reference: 'R7' })]))[0]).toContain('2 records of the register say the same here');
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

test('tells formulas, merged cells, hidden rows and columns', () => {
  const sheet = sheetOf(
    [
      ['Title', 'Cause'],
      ['A', 'x'],
      ['B', null],
    ],
    {
      rows: [
        { at: 1, cells: ['Title', 'Cause'], hidden: false, formulas: [] },
        { at: 2, cells: ['A', 'x'], hidden: true, formulas: [1] },
        { at: 3, cells: ['B'], hidden: false, formulas: [] },
      ],
      merged: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      hiddenColumns: [1],
    },
  );
  expect(proposed(sheet).notes).toEqual([
    '1 cell holds a formula. What each gave last is taken; the formula itself is not kept.',
    '1 group of cells is merged (B2:B3). Only the first cell of each holds a value, so the other rows have nothing there.',
    '1 row is hidden in the workbook, perhaps by a filter. It is taken like the others.',
    '1 column that you take (Cause) is hidden in the workbook.',
  ]);
  expect(proposed(sheet).rows[0]?.notes[0]?.message).toBe('Cell B2 holds a formula; what it gave last, “x”, is taken.');
  expect(proposed(sheet, { hiddenRows: 'leave' }).rows.map(({ action }) => action)).toEqual(['left', 'create']);
});

test('turns into edits that make just what was proposed', () => {
  const there = risk({ reference: 'R1', title: 'Was', controls: [{ id: newId(), place: 'V', text: 'Old' }] });
  const sheet = sheetOf([
    ['Ref', 'Title', 'Existing controls', 'Owner'],
    ['R1', 'Is', 'old\nNew', 'Jo Day'],
    ['R2', 'Two', null, 'Jo Day'],
    ['R3', 'Three', null, null],
  ]);
  const context = contextOf([there]);
  const proposal = proposed(sheet, {}, context);
  const stage = emptyStage();
  stage.records.set(`risk:${there.id}`, there);
  stageEdits(stage, editsOfProposal(proposal, context));
  const [jo] = [...stage.records].filter(([key]) => key.startsWith('person:')).map(([, record]) => record);
  const risks = [...stage.records].filter(([key]) => key.startsWith('risk:')).map(([, record]) => record);
  expect(risks).toMatchObject([
    { id: there.id, title: 'Is', controls: [{ text: 'Old' }, { text: 'New' }], owner: jo?.['id'] },
    { title: 'Two', owner: jo?.['id'] },
    { title: 'Three', owner: null },
  ]);
  expect(proposalWords('risk', countProposal(proposal))).toBe('2 risks are added, 1 risk is changed and 1 person is added because rows name them.');
});

test('makes somebody whom only an action names', () => {
  const sheet = sheetOf([
    ['Title', 'Actions'],
    ['Ground is wet', 'Survey the field · Sam New · 3 May 2027'],
  ]);
  const edits = editsOfProposal(proposed(sheet), contextOf());
  const sam = edits.find((edit) => edit.kind === 'person');
  expect(sam).toMatchObject({ op: 'create', value: { name: 'Sam New' } });
  expect(edits.find((edit) => edit.kind === 'risk')).toMatchObject({ value: { actions: [{ text: 'Survey the field', owner: sam?.id, due: '2027-05-03' }] } });
});

test('numbers new records after the highest in the register and in the sheet', () => {
  const kind = 'issue';
  const there = { ...nouns.issue.create(newId()), title: 'There', reference: 'I4' };
  const sheet = sheetOf([
    ['Ref', 'Title'],
    [null, 'One'],
    ['I7', 'Two'],
    [null, 'Three'],
  ]);
  const context = { ...contextOf(), kind, existing: [there] } as const;
  const { rows } = propose(
    sheet,
    context,
    usualOptions(kind, sheet, () => null),
  );
  expect(rows.map((row) => row.values['reference'])).toEqual(['I8', 'I7', 'I9']);
});
