import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { figureText } from '#shared/domain/report/index.ts';
import { addFigure, changeFigure, removeFigure } from '#renderer/features/reports/figures/figure-changes.ts';
import { typedPlaces } from '#renderer/features/reports/figures/figure-words.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { storedBlocks, storeReport, typeAt, openSession } from '../editor/stored-report.ts';

const made = storeReport();
const cost = { name: 'Cost', meaning: 'a year', value: { type: 'amount', amount: 500_00 }, source: null } as const;
const stored = async () => (await made.store.read((reader) => reader.get('report', made.report.id)))?.figures ?? [];
const changes = () => made.store.database.changes.count();

async function added(fields: Parameters<typeof addFigure>[2] = cost, places: Parameters<typeof addFigure>[3] = []) {
  const result = await addFigure(made.store, made.report.id, fields, places);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

test('a figure is named and linked where it is typed in one change, which one undo takes back', async () => {
  const session = openSession(made);
  typeAt(session, 2, 'It costs £500 and £500. ');
  await session.flush();
  const before = await changes();
  const places = typedPlaces('£500', [...(await storedBlocks(made)).values()]);
  const { id, change } = await added(cost, places);
  expect(await changes()).toBe(before + 1);
  expect(JSON.stringify([...(await storedBlocks(made)).values()]).match(new RegExp(`"figure":"${id}"`, 'g'))).toHaveLength(2);
  if (!change) throw new Error('no change');
  expect(await made.store.undo(change.id)).toMatchObject({ ok: true });
  expect(await stored()).toEqual([]);
  expect(JSON.stringify([...(await storedBlocks(made)).values()])).not.toContain('"figure"');
});

test('a figure that goes leaves the words that it printed, in one change', async () => {
  const session = openSession(made);
  typeAt(session, 2, 'It costs £500. ');
  await session.flush();
  const { id } = await added(cost, typedPlaces('£500', [...(await storedBlocks(made)).values()]));
  expect(await changeFigure(made.store, made.report.id, id, { name: 'Cost', value: { type: 'amount', amount: 650_00 } })).toMatchObject({ ok: true });
  const before = await changes();
  const gone = await removeFigure(made.store, made.report.id, { id, name: 'Cost' });
  expect(await changes()).toBe(before + 1);
  expect(await stored()).toEqual([]);
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'It costs £650. First words.' }] });
  if (!gone.ok || !gone.value) throw new Error('no change');
  await made.store.undo(gone.value.id);
  expect(await stored()).toMatchObject([{ id, value: { amount: 650_00 } }]);
});

test('what follows a register is read anew for every paper, and stays as it was once the record is gone or the report issued', async () => {
  const line = { ...nouns.budgetLine.create(newId()), budget: 700_00 };
  await made.store.run({ command: 'budgetLine.create', label: 'New budget line' }, [createEdit('budgetLine', line)]);
  await added({ ...cost, source: { kind: 'budgetLine', record: line.id, field: 'budget' } });
  const printed = async () => (await readPaper(made.store, made.report.id))?.report.figures.map((one) => figureText(one.value));
  expect(await printed()).toEqual(['£700']);
  expect(await stored()).toMatchObject([{ value: { amount: 500_00 } }]);
  await made.store.run({ command: 'budgetLine.edit', label: 'Edit' }, setEdits('budgetLine', line, { budget: null }));
  expect(await printed()).toEqual(['£500']);
  await made.store.run({ command: 'budgetLine.edit', label: 'Edit' }, setEdits('budgetLine', { ...line, budget: null }, { budget: 900_00 }));
  expect(await printed()).toEqual(['£900']);
  await made.store.run({ command: 'report.issue', label: 'Issue' }, async (reader) => {
    const report = await reader.get('report', made.report.id);
    return report ? setEdits('report', report, { issued: '2026-11-20' }) : [];
  });
  expect(await printed()).toEqual(['£500']);
});
