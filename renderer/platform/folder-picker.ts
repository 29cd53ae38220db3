import { ok, refuse, type Result } from '#shared/base/result.ts';
import { desktopShell } from './desktop-shell.ts';

type Picker = (options: { readonly id: string; readonly mode: 'read' | 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Whether this browser can read and write a folder of the user's choice. */
export function canPickFolder(): boolean {
  return picker() !== undefined;
}

/** Asks for a folder (from a click); null inside where the user cancelled. */
export async function pickFolder(mode: 'read' | 'readwrite'): Promise<Result<FileSystemDirectoryHandle | null>> {
  const pick = picker();
  if (!pick) return refuse('unavailable', 'This browser cannot work with a folder. Use backup files instead, or use Edge or Chrome.');
  try {
    return ok(await pick.call(globalThis, { id: 'boardpack-copy', mode }));
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'AbortError') return ok(null);
    return refuse('folder-failed', `The folder could not be opened (${message}). Choose another folder.`);
  }
}

function picker(): Picker | undefined {
  // The shell gives no permission for it, and needs none: it keeps the second copy itself.
  if (desktopShell) return undefined;
  return (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;
}
