import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DiskPlan, stubDisk } from '../failing-disk.ts';
import { makeFolder, removeFolders } from '../start-shell.ts';

let plan: DiskPlan;
let path: string;

beforeEach(async () => {
  vi.resetModules();
  plan = stubDisk();
  path = join(await makeFolder(), 'one.journal');
});

afterEach(async () => {
  vi.doUnmock('node:fs/promises');
  await removeFolders();
});

test('flushes each append, and the folder where the file is new', async () => {
  const { appendFlushed } = await import('#electron/files/append-flushed.ts');
  expect(await appendFlushed(path, 'é\n')).toBe(3);
  expect(plan.steps).toEqual(['open', 'stat', 'appendFile', 'datasync', 'open', 'sync']);
  plan.steps = [];
  expect(await appendFlushed(path, 'two\n')).toBe(7);
  expect(plan.steps).toEqual(['open', 'stat', 'appendFile', 'datasync']);
  expect(await readFile(path, 'utf8')).toBe('é\ntwo\n');
});

test('whichever step fails, no half line stays behind', async () => {
  const { appendFlushed } = await import('#electron/files/append-flushed.ts');
  for (let failAt = 1; failAt <= 4; failAt++) {
    await writeFile(path, 'first\n');
    Object.assign(plan, { failAt, code: 'ENOSPC', steps: [] });
    await expect(appendFlushed(path, 'second line\n')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(path, 'utf8')).toBe('first\n');
  }
});
