import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { ok } from '#shared/base/result.ts';
import type { AnsweredCalls, Menu as MenuData, MenuEntry } from '#shared/bridge/contract.ts';
import { isAccelerator } from '#shared/bridge/menu.ts';

/** Shows the menu that the page sent; `choose` is called with the name of the command that the user picked. */
export function makeMenu(choose: (command: string) => void): Pick<AnsweredCalls, 'setMenu'> {
  return {
    setMenu: async (menu) => {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menu, choose)));
      return ok(undefined);
    },
  };
}

/** The menu before the page has sent one: what macOS cannot do without, nothing elsewhere. */
export function showFirstMenu(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null);
}

function menuTemplate(menu: MenuData, choose: (command: string) => void): MenuItemConstructorOptions[] {
  const own = menu.map(({ label, entries }) => ({ label, submenu: entries.filter(isShown).map((entry) => itemOf(entry, choose)) }));
  return process.platform === 'darwin' ? [{ role: 'appMenu' }, ...own, { role: 'windowMenu' }] : own;
}

/** An installed app has no developer tools to show. */
function isShown(entry: MenuEntry): boolean {
  return !(entry.kind === 'role' && entry.role === 'toggleDevTools' && app.isPackaged);
}

function itemOf(entry: MenuEntry, choose: (command: string) => void): MenuItemConstructorOptions {
  if (entry.kind === 'separator') return { type: 'separator' };
  if (entry.kind === 'role') return { role: entry.role };
  return {
    // A menu would take '&' for the mark of a letter to press.
    label: entry.label.replaceAll('&', '&&'),
    enabled: entry.enabled,
    // The page itself serves every shortcut; the menu shows it, so that one press never counts twice.
    ...(entry.accelerator && isAccelerator(entry.accelerator) ? { accelerator: entry.accelerator, registerAccelerator: false } : {}),
    click: () => choose(entry.command),
  };
}
