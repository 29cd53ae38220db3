import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** Gives text the menu under the right mouse button that every desktop program has: cut, copy, paste, select all. */
export function showContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const items: MenuItemConstructorOptions[] = [];
    if (isEditable) items.push({ role: 'cut', enabled: editFlags.canCut });
    if (isEditable || selectionText !== '') items.push({ role: 'copy', enabled: editFlags.canCopy });
    if (isEditable) items.push({ role: 'paste', enabled: editFlags.canPaste }, { type: 'separator' }, { role: 'selectAll' });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
