import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { mostRows, putChanges } from '#renderer/features/programmes/what-changed-put.ts';
import { openReady } from '#test/renderer/data/support.ts';

const text = { paragraphs: ['Project a: Library. RAG went.'], header: ['Record', 'What changed', 'From', 'To'], rows: [['Library', 'RAG', 'Amber', 'Red']] };
const period = { from: '2026-03-01', to: '2026-03-31' };

async function openReport() {
  const { store } = await openReady();
  const report = { ...nouns.report.create(newId()), title: 'Progress' };
  await store.run({ command: 'test', label: 'Test' }, [createEdit('report', report)]);
  const blocks = () => store.read((reader) => reader.blocks(report.id));
  return { store, report, blocks };
}

test('paragraphs and a table with its header stand at the end of the part, as one change', async () => {
  const { store, report, blocks } = await openReport();
  const put = await putChanges(store, report.id, 'section:information', text, period, 'both');
  expect(put.ok).toBe(true);
  const found = await blocks();
  expect(found.map((block) => block.type).sort()).toEqual(['paragraph', 'row', 'row', 'table']);
  expect(found.find((block) => block.type === 'table')).toMatchObject({ caption: 'Changes from 1 March 2026 to 31 March 2026' });
  if (put.ok) expect((await store.undo(put.value.change.id)).ok).toBe(true);
  expect(await blocks()).toEqual([]);
});

test('a table too long to read is refused, and the paragraphs alone are not', async () => {
  const { store, report, blocks } = await openReport();
  const long = { ...text, rows: Array.from({ length: mostRows + 1 }, () => ['a', 'b', 'c', 'd']) };
  const refused = await putChanges(store, report.id, 'section:information', long, period, 'both');
  expect(refused).toMatchObject({ ok: false, problem: { message: expect.stringContaining('too long for a report') } });
  expect(await blocks()).toEqual([]);
  expect((await putChanges(store, report.id, 'section:information', long, period, 'paragraphs')).ok).toBe(true);
});

test('what was issued stays as it was', async () => {
  const { store, report, blocks } = await openReport();
  await store.run({ command: 'test', label: 'Test' }, setEdits('report', report, { issued: '2026-03-15' }));
  expect(await putChanges(store, report.id, 'section:information', text, period, 'both')).toMatchObject({ ok: false, problem: { reason: 'issued' } });
  expect(await putChanges(store, newId(), 'section:information', text, period, 'both')).toMatchObject({ ok: false, problem: { reason: 'gone' } });
  expect(await blocks()).toEqual([]);
});
