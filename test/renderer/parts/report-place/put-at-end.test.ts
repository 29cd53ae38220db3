import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { placeBlocks } from '#shared/outline/fill-blocks.ts';
import { putAtEnd } from '#renderer/parts/report-place/put-at-end.ts';
import { openReady } from '#test/renderer/data/support.ts';

const slot = 'section:purpose';
const how = { command: 'test.put', label: 'Put a sentence', what: 'the sentence' };

async function openReport() {
  const { store } = await openReady();
  const report = nouns.report.create(newId());
  await store.run({ command: 'test', label: 'Test' }, [createEdit('report', report)]);
  const put = (paragraph: string) => putAtEnd(store, { report: report.id, slot }, how, (after) => placeBlocks([{ paragraph }], { slot, after, before: null }));
  return { store, report, put };
}

test('what is put in stands after what is there, as one change that can be taken back', async () => {
  const { store, report, put } = await openReport();
  await put('First.');
  const second = await put('Second.');
  const found = [...(await store.read((reader) => reader.blocks(report.id)))].sort(byPlace);
  expect(found.map((block) => block.type === 'paragraph' && block.text)).toEqual([[{ text: 'First.' }], [{ text: 'Second.' }]]);
  if (!second.ok) return expect.fail(second.problem.message);
  expect(second.value.blocks.map((block) => block.id)).toEqual([found[1]?.id]);
  expect((await store.undo(second.value.change.id)).ok).toBe(true);
  expect(await store.read((reader) => reader.blocks(report.id))).toHaveLength(1);
});

test('a report that went or was issued takes nothing more, and the sentence says what was not put in', async () => {
  const { store, report, put } = await openReport();
  await store.run({ command: 'test', label: 'Test' }, setEdits('report', report, { issued: '2026-11-20' }));
  expect(await put('Too late.')).toMatchObject({
    ok: false,
    problem: { reason: 'issued', message: expect.stringContaining('so the sentence was not put in') },
  });
  const gone = await putAtEnd(store, { report: newId(), slot }, how, () => []);
  expect(gone).toMatchObject({ ok: false, problem: { reason: 'gone' } });
  expect(await store.read((reader) => reader.blocks(report.id))).toEqual([]);
});
