import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, removeFolders, type RunningShell, startShell } from '../start-shell.ts';

afterEach(removeFolders);

async function save({ page, double }: RunningShell, path: string): Promise<void> {
  double.answerNext({ canceled: false, filePath: path });
  await page.saveFile({ suggestedName: 'a', kind: 'docx', bytes: new Uint8Array([1]) });
}

async function names({ page }: RunningShell): Promise<string[]> {
  const answer = await page.recentFiles();
  return answer.ok ? answer.value.map(({ name }) => name) : [];
}

test('keeps ten, newest first, each once, over restarts', async () => {
  const shell = await startShell();
  const folder = await makeFolder();
  for (let index = 1; index <= 12; index++) await save(shell, join(folder, `${index}.docx`));
  await save(shell, join(folder, '5.docx'));
  const expected = ['5', '12', '11', '10', '9', '8', '7', '6', '4', '3'].map((name) => `${name}.docx`);
  expect(await names(shell)).toEqual(expected);
  expect(await names(await startShell({ appData: shell.appData }))).toEqual(expected);
});

test('shows a recent file in its own program, by an id that tells no path', async () => {
  const shell = await startShell();
  const path = join(await makeFolder(), 'a.docx');
  await save(shell, path);
  const answer = await shell.page.recentFiles();
  const id = answer.ok ? (answer.value[0]?.id ?? '') : '';
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(await shell.page.openRecent(id)).toEqual({ ok: true, value: { opened: true } });
  expect(shell.double.module.shell.openPath.mock.calls).toEqual([[path]]);
  shell.double.module.shell.openPath.mockResolvedValueOnce('no program for it');
  expect(await shell.page.openRecent(id)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('no program for it') } });
  await rm(path);
  expect(await shell.page.openRecent(id)).toMatchObject({ ok: false, problem: { reason: 'missing' } });
  expect(await shell.page.openRecent('unknown')).toMatchObject({ ok: false, problem: { reason: 'missing' } });
  expect(shell.double.module.shell.openPath).toHaveBeenCalledTimes(2);
});

test('forgets every name, here and in the system’s list, and leaves the files', async () => {
  const shell = await startShell();
  const path = join(await makeFolder(), 'Disciplinary.docx');
  await save(shell, path);
  expect(await shell.page.forgetRecentFiles()).toEqual({ ok: true, value: undefined });
  expect(await names(shell)).toEqual([]);
  expect(shell.double.module.app.clearRecentDocuments).toHaveBeenCalledOnce();
  expect(await readFile(join(shell.appData, 'Boardpack', 'recent.json'), 'utf8')).not.toContain('Disciplinary');
  expect(await names(await startShell({ appData: shell.appData }))).toEqual([]);
  expect((await readFile(path)).byteLength).toBe(1);
});

test('starts no program, even where the list was altered by hand', async () => {
  const { appData } = await startShell();
  const program = join(await makeFolder(), 'run.sh');
  await writeFile(program, 'echo');
  await writeFile(join(appData, 'Boardpack', 'recent.json'), JSON.stringify({ folder: null, paths: [program] }));
  const shell = await startShell({ appData });
  expect(await names(shell)).toEqual([]);
  const id = createHash('sha256').update(program).digest('hex').slice(0, 20);
  expect(await shell.page.openRecent(id)).toMatchObject({ ok: false, problem: { reason: 'not-allowed' } });
  expect(shell.double.module.shell.openPath).not.toHaveBeenCalled();
});

test.each(['', '{', '[]', '{"folder":1,"paths":[]}', '{"folder":null,"paths":["a",2]}'])('a damaged list (%s) is an empty one', async (text) => {
  const { appData } = await startShell();
  await writeFile(join(appData, 'Boardpack', 'recent.json'), text);
  expect(await names(await startShell({ appData }))).toEqual([]);
});
