import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { person } from '#shared/domain/person.ts';
import { type Risk, risk } from '#shared/domain/risk.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { openStore, removeDatabase } from '#renderer/data/index.ts';
import { databaseVersions } from '#renderer/data/database.ts';
import { guardTextSinks } from '#renderer/platform/index.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import { columnsOf } from '#renderer/parts/register/columns.ts';
import { writeTable } from '#renderer/parts/workbook-export.ts';
import { tableOf } from '#renderer/parts/workbook-view.ts';
import { makeRisks } from './made-risks.ts';

/** Stores so many risks once, in an empty database, and answers how long that took, in milliseconds. */
export type MeasureImport = (count: number, which: 'app' | 'raw') => Promise<number>;
/** Writes so many risks into a file, all columns; answers how long that took and the longest gap on the page meanwhile. */
export type MeasureExport = (count: number, format: 'xlsx' | 'csv') => Promise<{ readonly time: number; readonly gap: number }>;
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to the window.
  interface Window {
    measureImport: MeasureImport;
    measureExport: MeasureExport;
  }
}

const raw = 'bench-raw-import';

/** Through the app's own write path: rows, the change and its index, in one transaction, flushed. */
async function throughApp(risks: readonly Risk[]): Promise<number> {
  const name = `bench-${Math.random().toString(36).slice(2, 8)}`;
  const opened = await openStore({ name });
  if (opened.state !== 'ready') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  const edits = risks.map((one) => createEdit('risk', one));
  // Whoever imports has had the app open for a while: its second copy is compared, its rules are loaded.
  const first = await opened.store.run({ command: 'bench.first', label: 'First' }, [createEdit('person', { ...person.create(newId()), name: 'Nuala Reeve' })]);
  if (!first.ok) throw new Error(first.problem.message);
  const start = performance.now();
  const result = await opened.store.run({ command: 'risk.import', label: 'Import' }, edits);
  const time = performance.now() - start;
  if (!result.ok) throw new Error(result.problem.message);
  await opened.close();
  await removeDatabase({ name });
  return time;
}

/** The same rows with the same indexes, by hand, without a change. */
async function byHand(risks: readonly Risk[]): Promise<number> {
  await answer(indexedDB.deleteDatabase(raw));
  const request = indexedDB.open(raw);
  request.onupgradeneeded = () => {
    const [key = 'id', ...indexes] = (databaseVersions.map((version) => version['risk']).findLast((one) => one !== undefined) ?? '')
      .split(',')
      .map((one) => one.trim());
    const store = request.result.createObjectStore('risk', { keyPath: key });
    for (const index of indexes) store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
  };
  const database = await answer(request);
  const start = performance.now();
  const transaction = database.transaction('risk', 'readwrite');
  const table = transaction.objectStore('risk');
  for (const one of risks) table.add(one);
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error ?? new Error('It was given up.'));
  });
  const time = performance.now() - start;
  database.close();
  await answer(indexedDB.deleteDatabase(raw));
  return time;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}

async function exported(count: number, format: 'xlsx' | 'csv'): Promise<{ readonly time: number; readonly gap: number }> {
  const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: () => null };
  const table = tableOf({ label: 'Risks', columns: columnsOf(risk.fields), rows: makeRisks(count).map((original) => ({ original })), lookups });
  window.probe.watchGaps();
  const start = performance.now();
  await writeTable(table, format);
  const time = performance.now() - start;
  return { time, gap: window.probe.stopWatching() };
}

guardTextSinks();
window.measureExport = exported;
window.measureImport = (count, which) => (which === 'app' ? throughApp : byHand)(makeRisks(count));
document.title = 'ready';
