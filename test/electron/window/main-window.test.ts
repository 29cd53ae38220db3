import { afterEach, expect, test, vi } from 'vitest';
import { removeFolders, startShell } from '../start-shell.ts';
import { makeEvent } from '../window-double.ts';

afterEach(removeFolders);

test('a page that stopped working is opened again, or the app ends, as the user says', async () => {
  const { double, window } = await startShell();
  double.answerNext({ response: 0 });
  window.webContents.emit('render-process-gone', makeEvent({}), { reason: 'crashed' });
  await vi.waitUntil(() => window.reload.mock.calls.length === 1, { timeout: 10_000 });
  expect(double.log.at(-1)).toContain('is safe');
  double.answerNext({ response: 1 });
  window.webContents.emit('render-process-gone', makeEvent({}), { reason: 'oom' });
  await vi.waitUntil(() => window.isDestroyed(), { timeout: 10_000 });
});

test('a page that ends in order asks nothing', async () => {
  const { double, window } = await startShell();
  window.webContents.emit('render-process-gone', makeEvent({}), { reason: 'clean-exit' });
  expect(double.log.filter((entry) => entry.startsWith('dialog'))).toEqual([]);
});

test('text has its menu under the right mouse button', async () => {
  const { double, window } = await startShell();
  const editFlags = { canCut: true, canCopy: true, canPaste: false };
  const built: unknown[] = [];
  vi.spyOn(double.module.Menu, 'buildFromTemplate').mockImplementation((template) => {
    built.push(template);
    return { template, popup: vi.fn() };
  });
  window.webContents.emit('context-menu', makeEvent({}), { isEditable: true, selectionText: 'a', editFlags });
  window.webContents.emit('context-menu', makeEvent({}), { isEditable: false, selectionText: 'a', editFlags });
  window.webContents.emit('context-menu', makeEvent({}), { isEditable: false, selectionText: '', editFlags });
  expect(built).toMatchObject([
    [{ role: 'cut', enabled: true }, { role: 'copy', enabled: true }, { role: 'paste', enabled: false }, { type: 'separator' }, { role: 'selectAll' }],
    [{ role: 'copy' }],
  ]);
});
