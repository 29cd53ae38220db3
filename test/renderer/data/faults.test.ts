import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { readBackup, type Store } from '#renderer/data/index.ts';
import { inTransaction } from '#renderer/data/transaction.ts';
import { addReport, addRisk, memoryFiles, openReady, putPicture, riskTitles, until } from './support.ts';

const real = {
  put: IDBObjectStore.prototype.put,
  add: IDBObjectStore.prototype.add,
  delete: IDBObjectStore.prototype.delete,
  clear: IDBObjectStore.prototype.clear,
};
// Dexie also prints each failure that these tests bring about.
beforeEach(() => void vi.spyOn(console, 'trace').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());
afterEach(() => Object.assign(IDBObjectStore.prototype, real));

/** Makes the n-th write to IndexedDB (1 first) fail as a full disk does; answers how many there were. */
function failWrite(n: number): () => number {
  let count = 0;
  for (const [name, original] of Object.entries(real)) {
    (IDBObjectStore.prototype as unknown as Record<string, unknown>)[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      count += 1;
      if (count === n) throw new DOMException('The disk is full', 'QuotaExceededError');
      return (original as (...all: unknown[]) => unknown).apply(this, args);
    };
  }
  return () => {
    Object.assign(IDBObjectStore.prototype, real);
    return count;
  };
}

async function rows(store: Store): Promise<string> {
  const tables = await Promise.all(store.database.tables.filter((table) => table.name !== 'meta').map((table) => table.toArray()));
  return JSON.stringify(tables);
}

/** Fails each write of `work` in turn; before every one of them the store is as it was, or wholly done. */
async function failEach(store: Store, work: () => Promise<{ ok: boolean }>): Promise<number> {
  for (let n = 1; ; n++) {
    const before = await rows(store);
    const stop = failWrite(n);
    const result = await work();
    const count = stop();
    if (count < n) return n - 1;
    if (!result.ok) expect(await rows(store)).toBe(before);
  }
}

test('whichever write fails, a command is stored whole or not at all, and says what to do', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const report = nouns.report.create(newId());
  await store.run({ command: 'x', label: 'x' }, [createEdit('report', report)]);
  await until(() => store.saving.get().kind === 'copied');
  const blocks = ['V', 'W'].map((place) => ({ id: newId(), place, slot: 'section:purpose', type: 'paragraph', numbered: true, text: [] }) as const);
  let last: unknown;
  const writes = await failEach(store, async () => {
    const result = await store.run({ command: 'x', label: 'x' }, [
      ...setEdits('report', report, { title: 'Changed' }),
      ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
    ]);
    if (!result.ok) {
      last = result.problem;
      expect(store.saving.get()).toMatchObject({ kind: 'failed' });
    }
    return result;
  });
  expect(writes).toBeGreaterThanOrEqual(4);
  expect(last).toMatchObject({ reason: 'storage-full', message: expect.stringContaining('Everything saved before is safe') });
  expect(await store.database.blocks.count()).toBe(2);
  await until(() => store.saving.get().kind === 'copied');
});

test('whichever write fails, a restore replaces everything or nothing', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await addRisk(store, 'In the backup');
  await addReport(store, 'Depot', await putPicture(store, 1, 2));
  const packed = await store.exportBackup('0.1.0');
  const backup = await readBackup(packed.ok ? packed.value : new Uint8Array());
  if (!backup.ok) throw new Error(backup.problem.message);
  const inBackup = JSON.parse(await rows(store)) as readonly unknown[];
  await addRisk(store, 'Later');
  await until(() => store.saving.get().kind === 'copied');
  const before = await rows(store);
  let after: string | null = null;
  let untouched = 0;
  for (let n = 1; ; n++) {
    const stop = failWrite(n);
    const result = await store.restore(backup.value);
    if (stop() < n) break;
    const now = await rows(store);
    if (now === before && after === null) {
      expect(result.ok).toBe(false);
      untouched += 1;
    } else {
      // Its own transaction went through, and only what follows it failed: then everything was replaced.
      after ??= now;
      expect(now).toBe(after);
    }
  }
  expect(untouched).toBeGreaterThan(10);
  const whole = JSON.parse(await rows(store)) as readonly unknown[];
  expect(after === null || after === JSON.stringify(whole)).toBe(true);
  expect(whole).toEqual(inBackup);
  expect(await riskTitles(store)).toEqual(['In the backup']);
});

test('whichever call of the second copy fails, saving goes on, the screen says so, and the next start completes it', async () => {
  for (let n = 1; n <= 12; n++) {
    let count = 0;
    let broken = true;
    const files = memoryFiles(() => {
      count += 1;
      if (broken && count === n) throw new Error('The stick was pulled out.');
    });
    const opened = await openReady({ files }).catch((error: Error) => error);
    if (opened instanceof Error) {
      // The very first look at the files failed: nothing is opened rather than taken for a fresh start.
      expect(opened.message).toContain('failed');
      continue;
    }
    await addRisk(opened.store, 'One');
    await addRisk(opened.store, 'Two');
    await opened.close();
    broken = false;
    const again = await openReady({ name: opened.name, files });
    await until(() => again.store.saving.get().kind === 'copied');
    expect(await riskTitles(again.store)).toEqual(['One', 'Two']);
    await again.close();
    const journals = [...files.files]
      .filter(([file]) => file.startsWith(`${opened.name}/`))
      .map(([, text]) => text)
      .join('');
    for (const title of ['One', 'Two']) expect(journals).toContain(`"title":"${title}"`);
  }
});

test('a second copy that cannot be written is said, and the work stays saved', async () => {
  let broken = false;
  const files = memoryFiles((call) => {
    if (broken && call === 'append') throw new Error('The disk is full.');
  });
  const { store } = await openReady({ files });
  await addRisk(store, 'One');
  await until(() => store.saving.get().kind === 'copied');
  broken = true;
  expect((await addRisk(store, 'Two')).title).toBe('Two');
  await until(() => store.saving.get().kind === 'saved' && (store.saving.get() as { copy?: string }).copy === 'failed');
  expect(store.saving.get()).toMatchObject({ message: expect.stringContaining('The disk is full.') });
  broken = false;
  await addRisk(store, 'Three');
  await until(() => store.saving.get().kind === 'copied');
});

test('a disk that never answers is given up within the limit', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const begun = performance.now();
  await expect(inTransaction(store.database, () => new Promise(() => {}), 200)).rejects.toThrow('timed out');
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect((await addRisk(store, 'Afterwards')).title).toBe('Afterwards');
});

test('whichever write fails, erasing takes everything or nothing, and never leaves the copy behind for good', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const secret = await addRisk(store, 'Zebedee');
  await addRisk(store, 'Kept');
  await until(() => store.saving.get().kind === 'copied');
  for (let n = 1; ; n++) {
    const before = await rows(store);
    const stop = failWrite(n);
    const result = await store.erase('risk', secret.id);
    if (stop() < n || result.ok || result.problem.reason === 'copy-left') break;
    expect(await rows(store)).toBe(before);
  }
  await close();
  const again = await openReady({ name, files });
  await until(() => again.store.saving.get().kind === 'copied');
  expect([...files.files.values()].join('')).not.toContain('Zebedee');
  expect(await riskTitles(again.store)).toEqual(['Kept']);
});
