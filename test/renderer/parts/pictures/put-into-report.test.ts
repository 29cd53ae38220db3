import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { landscape, portrait, putIntoReport, roomOf } from '#renderer/parts/pictures/put-into-report.ts';
import { memoryFiles, openReady, pictureBlock, putPicture } from '#test/renderer/data/support.ts';
import { ratings, riskMap } from './samples.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/fonts.css';

const words = { alt: 'Two risks are low and one is very high.', caption: 'Risks in November' };

async function withReport(): Promise<{ store: Store; report: Report }> {
  const { store } = await openReady({ files: memoryFiles() });
  const report = { ...nouns.report.create(newId()), title: 'Progress' };
  await store.run({ command: 'report.create', label: 'New report' }, [createEdit('report', report)]);
  return { store, report };
}
const place = { slot: 'section:purpose' } as const;
const blocksOf = async (store: Store, report: Report) =>
  [...(await store.read((reader) => reader.blocks(report.id)))].sort((a, b) => (a.place < b.place ? -1 : 1));

test('a part whose pages lie on their side has a wider room', () => {
  expect([roomOf({ isLandscape: false }), roomOf({ isLandscape: true })]).toEqual([portrait, landscape]);
});

test('a picture stands at the end of its part, with its words, its bytes kept under their hash: one change', async () => {
  const { store, report } = await withReport();
  const first = pictureBlock(await putPicture(store, 1, 2, 3), 'VV');
  await store.run({ command: 'x', label: 'x' }, [insertItem('report', report.id, 'blocks', first)]);
  const put = await putIntoReport(store, report, place, riskMap(portrait), words);
  expect(put.ok).toBe(true);
  const blocks = await blocksOf(store, report);
  expect(blocks.map((block) => block.id)[0]).toBe(first.id);
  expect(blocks[1]).toMatchObject({ type: 'picture', slot: 'section:purpose', mediaType: 'image/png', share: 1, ...words });
  const kept = blocks[1]?.type === 'picture' ? await store.readBlob(blocks[1].blob) : null;
  expect([...(kept?.bytes.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('a picture of several pages becomes as many, each with its own description', async () => {
  const { store, report } = await withReport();
  const scenes = ratings(60)(portrait);
  expect(scenes.length).toBeGreaterThan(1);
  const put = await putIntoReport(store, report, place, scenes, { alt: '', caption: 'Ratings' });
  const blocks = await blocksOf(store, report);
  expect(put.ok && put.value.blocks.map((block) => block.id)).toEqual(blocks.map((block) => block.id));
  expect(blocks.map((block) => block.type === 'picture' && [block.caption, block.alt])).toEqual(
    scenes.map((scene, index) => [`Ratings (${index + 1} of ${scenes.length})`, scene.alt]),
  );
});

test('its table may stand below it, header first, every row with its words', async () => {
  const { store, report } = await withReport();
  const put = await putIntoReport(store, report, place, riskMap(portrait), { ...words, withTable: true });
  expect(put.ok).toBe(true);
  const blocks = await blocksOf(store, report);
  expect(blocks.filter((block) => block.slot === 'section:purpose').map((block) => block.type)).toEqual(['picture', 'table']);
  const table = blocks.find((block) => block.type === 'table') ?? expect.fail('no table');
  const rows = blocks.flatMap((block) => (block.type === 'row' && block.slot === `table:${table.id}` ? [block] : []));
  const said = rows.map((row) => table.columns.map((column) => row.cells[column.id]?.map((piece) => ('text' in piece ? piece.text : '')).join('') ?? ''));
  expect(said[0]).toEqual(['Ref', 'Risk', 'Inherent', 'Current', 'Target', 'Beyond appetite']);
  expect(said[1]).toEqual(['R1', 'Too few carers', 'Not scored', '25 Very high (5 × 5)', 'Not scored', 'Yes']);
  expect(said).toHaveLength(4);
});

test('a report that was issued meanwhile is left as it was', async () => {
  const { store, report } = await withReport();
  await store.run({ command: 'x', label: 'x' }, setEdits('report', report, { issued: '2026-11-20' }));
  const put = await putIntoReport(store, report, place, riskMap(portrait), words);
  expect(put).toMatchObject({ ok: false, problem: { reason: 'issued' } });
  expect(await blocksOf(store, report)).toEqual([]);
});
