import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DiskPlan, stubDisk } from '../failing-disk.ts';
import { makeFolder, removeFolders } from '../start-shell.ts';

let plan: DiskPlan;
let folder: string;
let path: string;

beforeEach(async () => {
  vi.resetModules();
  plan = stubDisk();
  folder = await makeFolder();
  path = join(folder, 'paper.docx');
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.doUnmock('node:fs/promises');
  await removeFolders();
});

/** Writes 'new text' over 'old text' with the step number `failAt` failing. */
async function write(failAt: number, code = 'EIO', times = 1, forMs = 0): Promise<'done' | 'refused'> {
  const { writeWhole } = await import('#electron/files/write-whole.ts');
  await writeFile(path, 'old text');
  Object.assign(plan, { failAt, code, times, steps: [] });
  return writeWhole(path, 'new text', { forMs }).then(
    () => 'done',
    () => 'refused',
  );
}

test('flushes before it renames, and the folder after', async () => {
  expect(await write(0)).toBe('done');
  expect(plan.steps).toEqual(['open', 'writeFile', 'sync', 'rename', 'open', 'sync']);
  expect(await readFile(path, 'utf8')).toBe('new text');
  expect(await readdir(folder)).toEqual(['paper.docx']);
});

test.each(['EIO', 'ENOSPC', 'EACCES', 'EROFS'])('whichever step fails with %s, the file is whole and nothing lies beside it', async (code) => {
  await write(0);
  const steps = plan.steps.length;
  for (let failAt = 1; failAt <= steps; failAt++) {
    expect(await write(failAt, code), plan.steps.join(' ')).toBe('refused');
    // Once renamed, the new text stands, though the refusal says that a power cut may take it back.
    expect(await readFile(path, 'utf8')).toBe(failAt <= 4 ? 'old text' : 'new text');
    expect(await readdir(folder)).toEqual(['paper.docx']);
  }
});

test('a file that cannot even be tidied away is known by its name', async () => {
  const { isLeftover } = await import('#electron/files/write-whole.ts');
  expect(await write(3, 'EIO', 2)).toBe('refused');
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  expect(names.filter(isLeftover)).toHaveLength(1);
  expect(names.filter((name) => !isLeftover(name))).toEqual(['paper.docx']);
  expect(isLeftover('.hidden.tmp')).toBe(false);
});

test.each(['EPERM', 'EBUSY', 'EACCES'])('tries again while %s says that another program holds the file', async (code) => {
  expect(await write(4, code, 2, 1_000)).toBe('done');
  expect(plan.steps.filter((step) => step === 'rename')).toHaveLength(3);
  expect(await readFile(path, 'utf8')).toBe('new text');
});

test('gives up after a minute, and the file is as it was', async () => {
  let waited = 0;
  vi.stubGlobal('setTimeout', (step: () => void, pause: number) => {
    waited += pause;
    return setImmediate(step);
  });
  expect(await write(4, 'EBUSY', 1_000, 60_000)).toBe('refused');
  expect(waited).toBe(60_000);
  expect(plan.steps.filter((step) => step === 'rename').length).toBeGreaterThan(30);
  expect(await readFile(path, 'utf8')).toBe('old text');
});

test('does not wait for a failure that will not pass', async () => {
  expect(await write(4, 'ENOSPC', 1, 60_000)).toBe('refused');
  expect(plan.steps.filter((step) => step === 'rename')).toHaveLength(1);
});
