import { expect, test } from 'vitest';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { getBridge } from '#renderer/platform/index.ts';
import type { StoreFilesRequest } from '#renderer/workers/store-files-protocol.ts';

const bridge = getBridge();
let count = 0;
const freshDatabase = () => `test-${Date.now()}-${count++}`;

test('keeps store files inside the browser where there is no shell', async () => {
  expect(bridge.storeFilesAre).toBe('inside');
  expect((await bridge.appInfo()).platform).toBe('browser');
});

test('appends in order, also when asked all at once, and answers the size', async () => {
  const file = { database: freshDatabase(), name: 'one.journal' };
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index} é\n`);
  const sizes = await Promise.all(lines.map((line) => bridge.appendStoreFile(file, line)));
  expect(await bridge.readStoreFile(file)).toBe(lines.join(''));
  expect(sizes.at(-1)?.bytes).toBe(new TextEncoder().encode(lines.join('')).byteLength);
});

test('replaces a file whole, lists by name, removes, and answers null for what is not there', async () => {
  const database = freshDatabase();
  await bridge.writeStoreFile({ database, name: 'b.snapshot' }, 'long '.repeat(1000));
  await bridge.writeStoreFile({ database, name: 'b.snapshot' }, 'short');
  await bridge.writeStoreFile({ database, name: 'a.json' }, '{}');
  expect(await bridge.readStoreFile({ database, name: 'b.snapshot' })).toBe('short');
  expect(await bridge.listStoreFiles(database)).toEqual([
    { name: 'a.json', bytes: 2 },
    { name: 'b.snapshot', bytes: 5 },
  ]);
  await bridge.removeStoreFile({ database, name: 'b.snapshot' });
  await bridge.removeStoreFile({ database, name: 'b.snapshot' });
  expect(await bridge.readStoreFile({ database, name: 'b.snapshot' })).toBeNull();
  expect(await bridge.listStoreFiles(freshDatabase())).toEqual([]);
  expect(await bridge.readStoreFile({ database: freshDatabase(), name: 'none.json' })).toBeNull();
});

test('writes a file in pieces, whole or not at all, and reads it in pieces', async () => {
  const file = { database: freshDatabase(), name: 'a.snapshot' };
  await bridge.writeStoreFile(file, 'before');
  await bridge.writeStorePiece(file, 'abandoned', 'first');
  await bridge.writeStorePiece(file, 'zw', 'first');
  expect(await bridge.writeStorePiece(file, 'ö', 'between')).toEqual({ bytes: 4 });
  expect(await bridge.readStoreFile(file)).toBe('before');
  expect(await bridge.listStoreFiles(file.database)).toEqual([{ name: 'a.snapshot', bytes: 6 }]);
  expect(await bridge.writeStorePiece(file, 'lf', 'last')).toEqual({ bytes: 6 });
  expect(await bridge.readStoreFile(file)).toBe('zwölf');
  expect(await bridge.readStorePiece(file, 1, 3)).toEqual(new TextEncoder().encode('wö'));
  expect(await bridge.readStorePiece(file, 6, 100)).toEqual(new Uint8Array());
  expect(await bridge.readStorePiece({ ...file, name: 'none.json' }, 0, 1)).toBeNull();
  await expect(bridge.writeStorePiece(file, 'tail', 'between')).rejects.toBeInstanceOf(BridgeRefused);
  expect(await bridge.readStoreFile(file)).toBe('zwölf');
});

test('outlives a database of the same name in IndexedDB', async () => {
  const file = { database: freshDatabase(), name: 'kept.journal' };
  await settled(indexedDB.open(`boardpack-${file.database}`, 1));
  await bridge.appendStoreFile(file, 'still here\n');
  await settled(indexedDB.deleteDatabase(`boardpack-${file.database}`));
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`boardpack-${file.database}`);
  expect(await bridge.readStoreFile(file)).toBe('still here\n');
});

test.each(['../x.json', 'x.exe', 'X.json', 'a/b.json', '.json', 'a.json.new'])('refuses the file name %s', async (name) => {
  const refusal = await bridge.writeStoreFile({ database: freshDatabase(), name }, '').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(BridgeRefused);
});

test('holds the old or the new text, never a part, when the worker is ended in the middle of replacing', { timeout: 60_000 }, async () => {
  const file = { database: freshDatabase(), name: 'whole.snapshot' };
  const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(2_000_000));
  await bridge.writeStoreFile(file, texts[0] as string);
  let cut = 0;
  for (let round = 1; round <= 24; round++) {
    const worker = new Worker(new URL('../../../renderer/workers/store-files.worker.ts', import.meta.url), { type: 'module' });
    const text = texts[round % texts.length] as string;
    const answered = new Promise((settle) => worker.addEventListener('message', () => settle(true)));
    worker.postMessage({ id: 1, call: 'write', args: [file, text] } satisfies StoreFilesRequest);
    const done = await Promise.race([answered, new Promise((settle) => setTimeout(() => settle(false), round * 5))]);
    worker.terminate();
    if (!done) cut++;
    const there = (await bridge.readStoreFile(file)) as string;
    expect(there.length).toBe(2_000_000);
    expect(texts).toContain(there);
  }
  expect(cut).toBeGreaterThan(0);
  await bridge.writeStoreFile(file, 'and can be replaced again');
  expect(await bridge.readStoreFile(file)).toBe('and can be replaced again');
});

function settled(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((settle, fail) => {
    request.onsuccess = () => {
      request.result?.close();
      settle();
    };
    request.onerror = () => fail(request.error);
  });
}
