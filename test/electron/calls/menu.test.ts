import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import type { Menu } from '#shared/bridge/contract.ts';
import { isAccelerator } from '#shared/bridge/menu.ts';
import { removeFolders, type RunningShell, startShell } from '../start-shell.ts';

afterEach(removeFolders);

const menu: Menu = [
  {
    label: 'File',
    entries: [
      { kind: 'command', command: 'report.export', label: 'Export to Word', accelerator: 'CmdOrCtrl+E', enabled: true },
      { kind: 'command', command: 'report.issue', label: 'Issue', accelerator: null, enabled: false },
      { kind: 'separator' },
      { kind: 'role', role: 'toggleDevTools' },
      { kind: 'role', role: 'quit' },
    ],
  },
];

function shown({ double }: RunningShell): readonly MenuItemConstructorOptions[] {
  const { template } = double.module.Menu.shown as { template: readonly MenuItemConstructorOptions[] };
  return template.find(({ label }) => label === 'File')?.submenu as MenuItemConstructorOptions[];
}

test('shows what the page sent, and tells it what was chosen', async () => {
  const shell = await startShell();
  expect(await shell.page.setMenu(menu)).toEqual({ ok: true, value: undefined });
  expect(shown(shell)).toMatchObject([
    // The page serves the shortcut itself; a registered one would do everything twice.
    { label: 'Export to Word', enabled: true, accelerator: 'CmdOrCtrl+E', registerAccelerator: false },
    { label: 'Issue', enabled: false },
    { type: 'separator' },
    { role: 'toggleDevTools' },
    { role: 'quit' },
  ]);
  const hear = vi.fn();
  shell.page.on('command', hear);
  const [first] = shown(shell) as [{ click: () => void }];
  first.click();
  expect(hear.mock.calls).toEqual([['report.export']]);
});

test('an entry whose shortcut no menu can show is shown without it', async () => {
  const shell = await startShell();
  await shell.page.setMenu([{ label: 'File', entries: [{ kind: 'command', command: 'a', label: 'Up', accelerator: 'Alt+ArrowUp', enabled: true }] }]);
  expect(shown(shell)).toEqual([{ label: 'Up', enabled: true, click: expect.any(Function) }]);
});

test('an ampersand in a name is shown as one', async () => {
  const shell = await startShell();
  await shell.page.setMenu([
    { label: 'File', entries: [{ kind: 'command', command: 'a', label: 'Open recent: Roads & Bridges.docx', accelerator: null, enabled: true }] },
  ]);
  expect(shown(shell)[0]?.label).toBe('Open recent: Roads && Bridges.docx');
});

test('an installed app has no developer tools', async () => {
  const shell = await startShell({ isPackaged: true });
  await shell.page.setMenu(menu);
  expect(shown(shell).map(({ role }) => role)).not.toContain('toggleDevTools');
});

test('shows no menu of Electron’s own before the page has sent one', async () => {
  const { double } = await startShell();
  if (process.platform === 'darwin') expect(double.module.Menu.shown).toMatchObject({ template: [{ role: 'appMenu' }, { role: 'editMenu' }] });
  else expect(double.module.Menu.shown).toBeNull();
});

test.each(['CmdOrCtrl+K', 'CmdOrCtrl+Shift+P', 'F1', 'Ctrl+/', 'Alt+Left', 'CmdOrCtrl+Plus', 'Delete', 'F24', 'a'])('knows the shortcut %s', (text) => {
  expect(isAccelerator(text)).toBe(true);
});

test.each(['', '+', 'Ctrl+', 'Ctrl+Ctrl+K', 'Hyper+K', 'Ctrl+KK', 'F25', 'Ctrl K', 'ctrl+k', 'Ctrl+é'])('refuses the shortcut “%s”', (text) => {
  expect(isAccelerator(text)).toBe(false);
});
