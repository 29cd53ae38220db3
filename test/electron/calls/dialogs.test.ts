import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, removeFolders, startShell } from '../start-shell.ts';

afterEach(removeFolders);

const bytes = new TextEncoder().encode('bytes of a report');

test('saves where the user says, with the ending of its kind, and remembers the folder over restarts', async () => {
  const { page, double, appData } = await startShell();
  const folder = await makeFolder();
  double.answerNext({ canceled: false, filePath: join(folder, 'Report of June') });
  expect(await page.saveFile({ suggestedName: 'Report: June?', kind: 'docx', bytes })).toEqual({ ok: true, value: { name: 'Report of June.docx' } });
  expect(await readFile(join(folder, 'Report of June.docx'), 'utf8')).toBe('bytes of a report');
  expect(double.log.at(-1)).toContain('"defaultPath":"Report June.docx"');
  expect(double.module.app.addRecentDocument).toHaveBeenCalledWith(join(folder, 'Report of June.docx'));

  const later = await startShell({ appData });
  later.double.answerNext({ canceled: true, filePath: '' });
  expect(await later.page.saveFile({ suggestedName: 'a.docx', kind: 'docx', bytes })).toEqual({ ok: true, value: null });
  expect(later.double.log.at(-1)).toContain(JSON.stringify(join(folder, 'a.docx')));
});

test('asks before it replaces a file that the system’s dialog could not know of', async () => {
  const { page, double } = await startShell();
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.docx'), 'old');
  for (const [response, left] of [
    [1, 'old'],
    [0, 'bytes of a report'],
  ] as const) {
    double.answerNext({ canceled: false, filePath: join(folder, 'a') });
    double.answerNext({ response });
    await page.saveFile({ suggestedName: 'a', kind: 'docx', bytes });
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe(left);
  }
});

test('says why a file could not be saved, and leaves what was there', async () => {
  const { page, double } = await startShell();
  const folder = await makeFolder();
  double.answerNext({ canceled: false, filePath: join(folder, 'gone', 'a.docx') });
  expect(await page.saveFile({ suggestedName: 'a', kind: 'docx', bytes })).toMatchObject({
    ok: false,
    problem: { reason: 'missing', message: expect.stringContaining('a.docx') },
  });
  expect(await page.recentFiles()).toEqual({ ok: true, value: [] });
});

test('opens a file whole, refuses one that is too large or none, and cancels quietly', async () => {
  const { page, double } = await startShell();
  const folder = await makeFolder();
  const path = join(folder, 'backup.boardpack');
  await writeFile(path, bytes);
  const open = (maxBytes: number, filePaths: string[]) => {
    double.answerNext({ canceled: filePaths.length === 0, filePaths });
    return page.openFile({ kinds: ['boardpack', 'docx'], maxBytes });
  };
  expect(await open(1_000, [path])).toEqual({ ok: true, value: { name: 'backup.boardpack', bytes: new Uint8Array(bytes) } });
  expect(await open(bytes.byteLength, [path])).toMatchObject({ ok: true });
  expect(await open(1_000, [])).toEqual({ ok: true, value: null });
  await truncate(path, 20 * 1024 * 1024);
  expect(await open(10 * 1024 * 1024, [path])).toMatchObject({ ok: false, problem: { reason: 'too-large', message: expect.stringMatching(/20 MB.*10 MB/) } });
  await mkdir(join(folder, 'folder.boardpack'));
  expect(await open(1_000, [join(folder, 'folder.boardpack')])).toMatchObject({ ok: false });
  expect(await open(1_000, [join(folder, 'none.boardpack')])).toMatchObject({ ok: false, problem: { reason: 'missing' } });
});

test('opens a folder with the folders in it, or several files, and refuses each file alone', async () => {
  const { page, double } = await startShell();
  const folder = await makeFolder();
  await mkdir(join(folder, 'late', 'empty'), { recursive: true });
  for (const name of ['Item 2.docx', 'Thumbs.db', join('late', 'Item 10.pdf')]) await writeFile(join(folder, name), bytes);
  await symlink(folder, join(folder, 'again'));
  const open = (filePaths: string[], isFolder: boolean, maxFiles = 10, maxBytes = 1_000) => {
    double.answerNext({ canceled: filePaths.length === 0, filePaths });
    return page.openFiles({ kinds: ['paper'], maxBytes, maxFiles, folder: isFolder });
  };
  const read = { ok: true, value: new Uint8Array(bytes) };
  expect(await open([folder], true)).toEqual({
    ok: true,
    value: [
      { name: 'Item 2.docx', file: read },
      { name: 'late/Item 10.pdf', file: read },
      { name: 'Thumbs.db', file: expect.objectContaining({ ok: false, problem: expect.objectContaining({ reason: 'other-kind' }) }) },
    ],
  });
  expect(double.log.at(-1)).toContain('openDirectory');
  expect(await open([folder], true, 2)).toMatchObject({ ok: false, problem: { reason: 'too-many' } });
  expect(await open([join(folder, 'gone')], true)).toMatchObject({ ok: false, problem: { reason: 'missing' } });
  expect(await open([], true)).toEqual({ ok: true, value: null });
  expect(await open([join(folder, 'Item 2.docx'), join(folder, 'gone.pdf')], false)).toMatchObject({
    ok: true,
    value: [
      { name: 'gone.pdf', file: { ok: false, problem: { reason: 'missing' } } },
      { name: 'Item 2.docx', file: { ok: true } },
    ],
  });
  expect(await open([join(folder, 'Item 2.docx')], false, 10, 3)).toMatchObject({
    ok: true,
    value: [{ file: { ok: false, problem: { reason: 'too-large' } } }],
  });
});

test('opens links after the user agreed to them in full', async () => {
  const { page, double } = await startShell();
  const address = 'https://www.legislation.gov.uk/ukpga/1972/70/section/100B';
  double.answerNext({ response: 1 });
  expect(await page.openLink(address)).toEqual({ ok: true, value: { opened: false } });
  expect(double.log.at(-1)).toContain(address);
  expect(double.module.shell.openExternal).not.toHaveBeenCalled();
  double.answerNext({ response: 0 });
  expect(await page.openLink(address)).toEqual({ ok: true, value: { opened: true } });
  expect(double.module.shell.openExternal.mock.calls).toEqual([[address]]);
  double.answerNext({ response: 0 });
  double.module.shell.openExternal.mockRejectedValueOnce(new Error('no browser'));
  expect(await page.openLink(address)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('no browser') } });
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'smb://server/share',
  'ms-settings:',
  'ms-word:ofe|u|https://example.org/a.docx',
  'javascript:alert(1)',
  'data:text/html,x',
  'HTTPS:/\\example.org',
  'https://user@example.org/',
  'https://:p@example.org',
  ' https://example.org',
  'https://example.org/a b',
  'https://',
  'mailto:',
  'mailto://example.org',
  `https://example.org/${'a'.repeat(3_000)}`,
  'vscode://file/etc/passwd',
  'https:\u0000//example.org',
  '',
])('refuses the link %s without asking', async (address) => {
  const { page, double } = await startShell();
  expect(await page.openLink(address)).toMatchObject({ ok: false, problem: { reason: 'link-refused' } });
  expect(double.module.shell.openExternal).not.toHaveBeenCalled();
});
