import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFolder, removeFolders, startShell } from '../start-shell.ts';

const mebibyte = 1024 * 1024;

afterEach(async () => {
  vi.doUnmock('node:fs/promises');
  await removeFolders();
});

/** Lets the disk say that so many bytes are free. */
function stubFreeSpace(free: number): void {
  vi.doMock('node:fs/promises', async (original) => ({ ...((await original()) as object), statfs: async () => ({ bavail: free / 4096, bsize: 4096 }) }));
}

test('appends to the journal on the disk, and answers its size once it is there', async () => {
  const { page, appData } = await startShell();
  const file = { database: 'main', name: 'device-1.journal' };
  expect(await page.appendStoreFile(file, 'first\n')).toEqual({ ok: true, value: { bytes: 6 } });
  expect(await page.appendStoreFile(file, 'zwölf\n')).toEqual({ ok: true, value: { bytes: 13 } });
  expect(await readFile(join(appData, 'Boardpack', 'stores', 'main', 'device-1.journal'), 'utf8')).toBe('first\nzwölf\n');
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: 'first\nzwölf\n' });
});

test('appends asked for all at once keep their order', async () => {
  const { page } = await startShell();
  const file = { database: 'main', name: 'a.journal' };
  const lines = Array.from({ length: 50 }, (_, index) => `${index}\n`);
  await Promise.all(lines.map((line) => page.appendStoreFile(file, line)));
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: lines.join('') });
});

test('keeps databases apart, lists by name, replaces, removes', async () => {
  const { page } = await startShell();
  await page.writeStoreFile({ database: 'main', name: 'b.snapshot' }, 'old and long');
  await page.writeStoreFile({ database: 'main', name: 'b.snapshot' }, 'new');
  await page.writeStoreFile({ database: 'main', name: 'a.json' }, '{}');
  await page.writeStoreFile({ database: 'sample', name: 'a.json' }, '{"sample":true}');
  expect(await page.listStoreFiles('main')).toEqual({
    ok: true,
    value: [
      { name: 'a.json', bytes: 2 },
      { name: 'b.snapshot', bytes: 3 },
    ],
  });
  expect(await page.removeStoreFile({ database: 'main', name: 'a.json' })).toEqual({ ok: true, value: undefined });
  expect(await page.removeStoreFile({ database: 'main', name: 'a.json' })).toEqual({ ok: true, value: undefined });
  expect(await page.readStoreFile({ database: 'main', name: 'a.json' })).toEqual({ ok: true, value: null });
  expect(await page.readStoreFile({ database: 'sample', name: 'a.json' })).toEqual({ ok: true, value: '{"sample":true}' });
  expect(await page.listStoreFiles('never-used')).toEqual({ ok: true, value: [] });
});

test('writes a file in pieces, whole or not at all, and reads it in pieces', async () => {
  const { page, appData } = await startShell();
  const file = { database: 'main', name: 'a.snapshot' };
  await page.writeStoreFile(file, 'before');
  expect(await page.writeStorePiece(file, 'abandoned', 'first')).toEqual({ ok: true, value: { bytes: 9 } });
  expect(await page.writeStorePiece(file, 'zw', 'first')).toEqual({ ok: true, value: { bytes: 2 } });
  expect(await page.writeStorePiece(file, 'ö', 'between')).toEqual({ ok: true, value: { bytes: 4 } });
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: 'before' });
  expect((await page.listStoreFiles('main')).ok && (await readdir(join(appData, 'Boardpack', 'stores', 'main')))).toHaveLength(2);
  expect(await page.writeStorePiece(file, 'lf', 'last')).toEqual({ ok: true, value: { bytes: 6 } });
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: 'zwölf' });
  expect(await page.readStorePiece(file, 1, 3)).toEqual({ ok: true, value: new TextEncoder().encode('wö') });
  expect(await page.readStorePiece(file, 4, 100)).toEqual({ ok: true, value: new TextEncoder().encode('lf') });
  expect(await page.readStorePiece(file, 6, 100)).toEqual({ ok: true, value: new Uint8Array() });
  expect(await page.readStorePiece({ database: 'main', name: 'none.json' }, 0, 1)).toEqual({ ok: true, value: null });
  expect(await readdir(join(appData, 'Boardpack', 'stores', 'main'))).toEqual(['a.snapshot']);
});

test.each(['between', 'last'] as const)('refuses a %s piece without a first, and leaves the file as it was', async (at) => {
  const { page } = await startShell();
  const file = { database: 'main', name: 'a.snapshot' };
  await page.writeStoreFile(file, 'before');
  expect((await page.writeStorePiece(file, 'tail', at)).ok).toBe(false);
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: 'before' });
});

test('any writes and appends leave what a model of them leaves', async () => {
  const { page } = await startShell();
  let round = 0;
  const step = fc.record({
    verb: fc.constantFrom('append', 'write', 'remove'),
    name: fc.constantFrom('a.journal', 'b.json'),
    text: fc.string({ unit: 'binary', maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const database = `round-${round++}`;
      const model = new Map<string, string>();
      for (const { verb, name, text } of steps) {
        if (verb === 'append') await page.appendStoreFile({ database, name }, text);
        else if (verb === 'write') await page.writeStoreFile({ database, name }, text);
        else await page.removeStoreFile({ database, name });
        if (verb === 'remove') model.delete(name);
        else model.set(name, (verb === 'append' ? (model.get(name) ?? '') : '') + text);
      }
      for (const name of ['a.journal', 'b.json']) expect(await page.readStoreFile({ database, name })).toEqual({ ok: true, value: model.get(name) ?? null });
    }),
    { numRuns: 40 },
  );
});

test('sweeps away what a killed write left, and only that', async () => {
  const appData = await makeFolder();
  const folder = join(appData, 'Boardpack', 'stores', 'main');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.a.snapshot.0123456789ab.tmp'), 'half');
  await writeFile(join(folder, 'a.snapshot'), 'whole');
  await writeFile(join(folder, 'notes.txt'), 'not ours');
  const { page } = await startShell({ appData });
  expect(await page.listStoreFiles('main')).toEqual({ ok: true, value: [{ name: 'a.snapshot', bytes: 5 }] });
  expect((await readdir(folder)).sort()).toEqual(['a.snapshot', 'notes.txt']);
});

test('warns once below 500 MB, and goes on', async () => {
  stubFreeSpace(300 * mebibyte);
  const { page, double } = await startShell();
  double.answerNext({ response: 0 });
  for (const text of ['1', '2']) expect((await page.appendStoreFile({ database: 'main', name: 'a.journal' }, text)).ok).toBe(true);
  expect(double.log.filter((entry) => entry.includes('less than 500 MB'))).toHaveLength(1);
});

test('writes nothing below 100 MB, still reads and removes, and goes on once there is room', async () => {
  const { page: before, appData } = await startShell();
  const file = { database: 'main', name: 'a.journal' };
  await before.appendStoreFile(file, 'kept');
  stubFreeSpace(99 * mebibyte);
  const { page } = await startShell({ appData });
  for (const refused of [await page.appendStoreFile(file, 'x'), await page.writeStoreFile(file, 'x')]) {
    expect(refused).toMatchObject({ ok: false, problem: { reason: 'disk-full', message: expect.stringContaining('100 MB') } });
  }
  expect(await page.readStoreFile(file)).toEqual({ ok: true, value: 'kept' });
  stubFreeSpace(600 * mebibyte);
  const { page: after } = await startShell({ appData });
  expect((await after.appendStoreFile(file, '!')).ok).toBe(true);
});

test('tells what the disk said in words for people', async () => {
  const { page, appData } = await startShell();
  const folder = join(appData, 'Boardpack', 'stores', 'main');
  await mkdir(join(folder, 'a.json'), { recursive: true });
  expect(await page.writeStoreFile({ database: 'main', name: 'a.json' }, 'x')).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('What was there before is safe') },
  });
  expect(await readdir(folder)).toEqual(['a.json']);
});
