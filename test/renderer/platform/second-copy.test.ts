import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getBridge, type SecondCopyState, secondCopy } from '#renderer/platform/index.ts';

const bridge = getBridge();
let count = 0;
const freshDatabase = () => `copy-${Date.now()}-${count++}`;
/** A folder of the origin-private file system stands for the one on the disk: it has the same handles. */
let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(`outside-${Date.now()}-${count++}`, { create: true });
  vi.stubGlobal('showDirectoryPicker', async () => folder);
});

afterEach(async () => {
  await secondCopy.stop();
  vi.unstubAllGlobals();
});

test('copies what is there and what comes, and says so only once it was read back', async () => {
  const journal = { database: freshDatabase(), name: 'one.journal' };
  await bridge.appendStoreFile(journal, 'before\n');
  expect(secondCopy.readState().kind).toBe('none');

  const seen: SecondCopyState['kind'][] = [];
  const stop = secondCopy.subscribe(() => seen.push(secondCopy.readState().kind));
  await expect(secondCopy.chooseFolder()).resolves.toMatchObject({ ok: true });
  await copied();
  expect(await textOutside(journal)).toBe('before\n');

  await bridge.appendStoreFile(journal, 'after\n');
  expect(secondCopy.readState().kind).toBe('copying');
  await copied();
  expect(await textOutside(journal)).toBe('before\nafter\n');
  expect(seen).toEqual(['copying', 'copied', 'copying', 'copied']);
  stop();
});

test('follows replacing and removing', async () => {
  const database = freshDatabase();
  await secondCopy.chooseFolder();
  await bridge.writeStoreFile({ database, name: 'a.snapshot' }, 'a long text');
  await bridge.writeStoreFile({ database, name: 'a.snapshot' }, 'short');
  await bridge.writeStoreFile({ database, name: 'b.snapshot' }, 'goes');
  await copied();
  expect(await textOutside({ database, name: 'a.snapshot' })).toBe('short');
  await bridge.removeStoreFile({ database, name: 'b.snapshot' });
  await copied();
  expect(await textOutside({ database, name: 'b.snapshot' })).toBeNull();
});

test('says that the folder has gone, keeps saving here, and catches up', async () => {
  const journal = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await copied();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true });
  await bridge.appendStoreFile(journal, 'kept here\n');
  await until('failed');
  expect(secondCopy.readState()).toMatchObject({ folder: folder.name, message: expect.stringContaining('saved in this browser') });
  expect(await bridge.readStoreFile(journal)).toBe('kept here\n');

  await root.getDirectoryHandle(folder.name, { create: true });
  await bridge.appendStoreFile(journal, 'and on\n');
  await copied();
  expect(await textOutside(journal)).toBe('kept here\nand on\n');
});

test('asks again where the browser took its permission back', async () => {
  const journal = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await copied();
  const denied = vi.spyOn(FileSystemDirectoryHandle.prototype, 'getDirectoryHandle').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await bridge.appendStoreFile(journal, 'one\n');
  await until('permission');
  denied.mockRestore();
  await expect(secondCopy.askAgain()).resolves.toMatchObject({ ok: true });
  await copied();
  expect(await textOutside(journal)).toBe('one\n');
});

test('what was removed while the folder was closed is removed there after a restart', async () => {
  const erased = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await bridge.appendStoreFile(erased, 'to be erased\n');
  await copied();
  const denied = vi.spyOn(FileSystemDirectoryHandle.prototype, 'getDirectoryHandle').mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await bridge.removeStoreFile(erased);
  await until('permission');
  denied.mockRestore();
  expect(await textOutside(erased)).toBe('to be erased\n');

  const { secondCopy: restarted } = await loadAnew();
  restarted.follow();
  await vi.waitUntil(() => restarted.readState().kind === 'copied', { timeout: 5_000 });
  expect(await textOutside(erased)).toBeNull();
  await restarted.stop();
});

test('a window that only reads leaves the folder to the one that writes, until it writes itself', async () => {
  const journal = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await bridge.appendStoreFile(journal, 'one\n');
  await copied();
  const { secondCopy: second } = await loadAnew();
  const seen: SecondCopyState['kind'][] = [];
  second.subscribe(() => seen.push(second.readState().kind));
  await vi.waitUntil(() => second.readState().kind === 'elsewhere', { timeout: 5_000 });
  expect(seen).toEqual(['elsewhere']);
  second.follow();
  await vi.waitUntil(() => second.readState().kind === 'copied', { timeout: 5_000 });
  expect(seen).toEqual(['elsewhere', 'copying', 'copied']);
});

test('one window copies at a time', async () => {
  const journal = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await copied();
  let release = () => {};
  const held = navigator.locks.request('boardpack-second-copy', () => new Promise<void>((done) => (release = done)));
  await bridge.appendStoreFile(journal, 'one\n');
  await new Promise((done) => setTimeout(done, 100));
  expect(secondCopy.readState().kind).toBe('copying');
  expect(await textOutside(journal)).toBeNull();
  release();
  await held;
  await copied();
  expect(await textOutside(journal)).toBe('one\n');
});

test('what was to be removed and is here again is not removed by another window', async () => {
  const again = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await bridge.appendStoreFile(again, 'first\n');
  await copied();
  const denied = vi.spyOn(FileSystemDirectoryHandle.prototype, 'getDirectoryHandle').mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await bridge.removeStoreFile(again);
  await until('permission');
  denied.mockRestore();
  const { secondCopy: second } = await loadAnew();
  second.subscribe(() => undefined);
  await vi.waitUntil(() => second.readState().kind === 'elsewhere', { timeout: 5_000 });
  await secondCopy.askAgain();
  await bridge.appendStoreFile(again, 'second\n');
  await copied();
  second.follow();
  await vi.waitUntil(() => second.readState().kind === 'copied', { timeout: 5_000 });
  expect(await textOutside(again)).toBe('second\n');
});

test('brings a copy back for a database that has no files here, and never over one that has', async () => {
  const lost = { database: freshDatabase(), name: 'one.journal' };
  const present = { database: freshDatabase(), name: 'one.journal' };
  await secondCopy.chooseFolder();
  await bridge.appendStoreFile(lost, 'to be lost\n');
  await bridge.appendStoreFile(present, 'older\n');
  await copied();
  await secondCopy.stop();
  await bridge.removeStoreFile(lost);
  await bridge.appendStoreFile(present, 'newer\n');

  await expect(secondCopy.bringBack()).resolves.toEqual({ ok: true, value: { files: 1 } });
  expect(await bridge.readStoreFile(lost)).toBe('to be lost\n');
  expect(await bridge.readStoreFile(present)).toBe('older\nnewer\n');
  await expect(secondCopy.bringBack()).resolves.toMatchObject({ ok: false, problem: { reason: 'nothing-there' } });
});

test('keeps two copies in one folder apart', async () => {
  await secondCopy.chooseFolder();
  await copied();
  await secondCopy.stop();
  await secondCopy.chooseFolder();
  await copied();
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  expect(names).toHaveLength(2);
  await expect(secondCopy.bringBack()).resolves.toMatchObject({ ok: false, problem: { reason: 'several' } });
});

test('changes nothing where the user cancels', async () => {
  vi.stubGlobal('showDirectoryPicker', async () => {
    throw new DOMException('cancelled', 'AbortError');
  });
  await expect(secondCopy.chooseFolder()).resolves.toEqual({ ok: true, value: null });
  await expect(secondCopy.bringBack()).resolves.toEqual({ ok: true, value: null });
  expect(secondCopy.readState().kind).toBe('none');
});

/** The module as a page that starts again would load it: another address is another copy. */
function loadAnew(): Promise<typeof import('#renderer/platform/second-copy.ts')> {
  const address = `/renderer/platform/second-copy.ts?again=${count++}`;
  return import(/* @vite-ignore */ address);
}

function until(kind: SecondCopyState['kind']): Promise<void> {
  return vi.waitUntil(() => secondCopy.readState().kind === kind, { timeout: 5_000, interval: 5 }).then(() => undefined);
}

function copied(): Promise<void> {
  return until('copied');
}

async function textOutside(file: { database: string; name: string }): Promise<string | null> {
  for await (const copy of folder.values()) {
    if (copy.kind !== 'directory') continue;
    const found = await copy
      .getDirectoryHandle(file.database)
      .then((database) => database.getFileHandle(file.name))
      .catch(() => null);
    if (found) return (await found.getFile()).text();
  }
  return null;
}
