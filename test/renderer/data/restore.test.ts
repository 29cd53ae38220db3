import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { packBackup } from '#shared/changes/backup.ts';
import { readBackup } from '#renderer/data/index.ts';
import { readWhole, withNamedBlobs } from '#renderer/data/whole.ts';
import { addReport, addRisk, memoryFiles, openReady, putPicture, riskTitles, until } from './support.ts';

test('a backup brings everything back: rows, history, pictures; and what it replaced can be gone back to', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const risk = await addRisk(store, 'Flood');
  await store.run({ command: 'risk.edit', label: 'Edit risk' }, setEdits('risk', risk, { title: 'Flooded depot' }));
  const picture = await putPicture(store, 1, 2, 3);
  await addReport(store, 'Depot', picture);
  const backup = await store.exportBackup('0.1.0');
  if (!backup.ok) throw new Error(backup.problem.message);

  await addRisk(store, 'Later');
  const opened = await readBackup(backup.value);
  if (!opened.ok) throw new Error(opened.problem.message);
  expect(await store.restore(opened.value)).toEqual({ ok: true, value: null });
  expect(await riskTitles(store)).toEqual(['Flooded depot']);
  expect(await store.readBlob(picture)).toEqual({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' });

  const last = await store.undoable(['risk']);
  expect(last?.label).toBe('Edit risk');
  expect(await store.undo(last?.id ?? '')).toMatchObject({ ok: true });
  expect(await riskTitles(store)).toEqual(['Flood']);
  await close();

  const again = await openReady({ name, files });
  await until(() => again.store.recovery.get() !== null);
  expect(again.store.recovery.get()).toEqual({ kind: 'same' });
  const before = (await again.store.copies()).find((copy) => copy.isBeforeRestore);
  expect(before?.counts['risk']).toBe(2);
  expect(await again.store.restoreCopy(before?.name ?? '')).toEqual({ ok: true, value: null });
  expect(await riskTitles(again.store)).toEqual(['Flooded depot', 'Later']);
});

test('after a restore this laptop goes on under another device, so that no number comes twice', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await addRisk(store, 'One');
  const backup = await store.exportBackup('0.1.0');
  await addRisk(store, 'Two');
  const opened = await readBackup(backup.ok ? backup.value : new Uint8Array());
  if (!opened.ok) throw new Error(opened.problem.message);
  await store.restore(opened.value);
  await addRisk(store, 'Three');
  const changes = await store.database.changes.toArray();
  expect(new Set(changes.map((change) => change.device)).size).toBe(2);
  expect(changes.map((change) => [change.seq, change.logical])).toContainEqual([1, 2]);
});

test('a file that is refused leaves everything as it was', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await addRisk(store, 'One');
  const backup = await store.exportBackup('0.1.0');
  const bytes = backup.ok ? backup.value : new Uint8Array();
  expect(await readBackup(bytes.slice(0, -200))).toMatchObject({ ok: false, problem: { reason: 'truncated' } });
  expect(await readBackup(new TextEncoder().encode('a word file'))).toMatchObject({ ok: false, problem: { reason: 'other-file' } });
  expect(await riskTitles(store)).toEqual(['One']);
});

test('a backup made to break its reader is refused like any other', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await addRisk(store, 'One');
  const whole = await readWhole(store.database);
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const risks = whole.records.risk.map((risk) => ({ ...risk, controls: JSON.parse(nested) as never }));
  const packed = await packBackup({ ...whole, records: { ...whole.records, risk: risks } }, new Map(), '0.1.0');
  expect(await readBackup(packed.ok ? packed.value : new Uint8Array())).toMatchObject({ ok: false, problem: { reason: 'not-a-record' } });
});

test('an import of many rows is one change in chunks, found in the history of each row, and taken back whole', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const risks = Array.from({ length: 1_000 }, (_, index) => ({ ...nouns.risk.create(newId()), title: `Risk ${index}` }));
  const imported = await store.run(
    { command: 'risk.import', label: 'Import 1,000 risks' },
    risks.map((risk) => createEdit('risk', risk)),
  );
  expect(imported).toMatchObject({ ok: true, value: { chunks: 4, edits: [] } });
  expect(await store.undoable([`risk:${risks[777]?.id}`])).toMatchObject({ label: 'Import 1,000 risks' });
  await close();

  const again = await openReady({ name, files });
  await until(() => again.store.recovery.get() !== null);
  expect(again.store.recovery.get()).toEqual({ kind: 'same' });
  const id = imported.ok && imported.value ? imported.value.id : '';
  expect(await again.store.undo(id)).toMatchObject({ ok: true, value: { chunks: 4 } });
  expect(await riskTitles(again.store)).toEqual([]);
  const redo = await again.store.redoable(['risk']);
  expect(await again.store.undo(redo?.id ?? '')).toMatchObject({ ok: true });
  expect(await again.store.database.risk.count()).toBe(1_000);
});

test('an issued report is never touched by an undo', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const report = nouns.report.create(newId());
  await store.run({ command: 'report.create', label: 'New report' }, [createEdit('report', report)]);
  const edited = await store.run({ command: 'report.edit', label: 'Edit report' }, setEdits('report', report, { title: 'Final' }));
  await store.run({ command: 'report.issue', label: 'Issue report' }, (reader) =>
    reader.get('report', report.id).then((now) => setEdits('report', now ?? report, { issued: '2026-12-01' })),
  );
  expect(await store.undo(edited.ok && edited.value ? edited.value.id : '')).toMatchObject({ ok: false, problem: { reason: 'issued' } });
});

test('a record can be shown as it stood at any change', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const risk = await addRisk(store, 'One');
  const first = await store.run({ command: 'x', label: 'x' }, setEdits('risk', risk, { title: 'Two' }));
  await store.run({ command: 'x', label: 'x' }, setEdits('risk', risk, { title: 'Three', closed: true }));
  expect(await store.recordAt('risk', risk.id, first.ok && first.value ? first.value.id : '')).toEqual({ ...risk, title: 'Two' });
  expect(await store.recordAt('risk', risk.id, newId())).toBeUndefined();
});

test('the paper of an issued version lies in every backup, also once the change that brought it was folded away', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const report = await addReport(store, 'Depot');
  const paper = await putPicture(store, 7, 8, 9);
  const version = { ...nouns.version.create(newId()), report: report.id, paper };
  await store.run({ command: 'report.issue', label: 'Issue' }, [createEdit('version', version)]);
  const folded = { ...(await readWhole(store.database)), changes: [], chunks: [] };
  expect(withNamedBlobs(folded, new Set()).blobs.map((blob) => blob.hash)).toEqual([paper]);
});
