import { access } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type BaseWindow, dialog, type FileFilter } from 'electron';
import { ok, type Result } from '#shared/base/result.ts';
import type { AnsweredCalls, FileKind } from '#shared/bridge/contract.ts';
import { readOffered } from '#shared/bridge/offered-files.ts';
import { diskRefusal } from '../files/disk-refusal.ts';
import { fileKinds, safeFileName } from '../files/file-name.ts';
import { findFiles } from '../files/find-files.ts';
import { readLimited } from '../files/read-limited.ts';
import { shortPatience, writeWhole } from '../files/write-whole.ts';
import type { RecentFiles } from './recent-files.ts';

/** The dialogs for saving and opening. They begin in the folder used last, and remember what was chosen. */
export function makeDialogs(window: BaseWindow, recent: RecentFiles): Pick<AnsweredCalls, 'saveFile' | 'openFile' | 'openFiles'> {
  return {
    saveFile: async ({ suggestedName, kind, bytes }) => {
      const name = safeFileName(suggestedName, kind);
      const folder = recent.lastFolder();
      const chosen = await dialog.showSaveDialog(window, {
        title: 'Save',
        defaultPath: folder ? join(folder, name) : name,
        filters: [filterOf(kind)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen.canceled || !chosen.filePath) return ok(null);
      const path = withEnding(chosen.filePath, kind);
      if (path !== chosen.filePath && (await isThere(path)) && !(await mayReplace(window, path))) return ok(null);
      try {
        await writeWhole(path, bytes, shortPatience);
      } catch (error) {
        return diskRefusal(error, `“${basename(path)}”`);
      }
      await recent.remember(path);
      return ok({ name: basename(path) });
    },
    openFile: async ({ kinds, maxBytes }) => {
      const folder = recent.lastFolder();
      const chosen = await dialog.showOpenDialog(window, {
        title: 'Open',
        ...(folder ? { defaultPath: folder } : {}),
        filters: kinds.map(filterOf),
        properties: ['openFile'],
      });
      const path = chosen.filePaths[0];
      if (chosen.canceled || !path) return ok(null);
      const read = await readLimited(path, maxBytes);
      if (read.ok) await recent.remember(path);
      return read;
    },
    openFiles: async ({ kinds, folder: isFolder, ...limits }) => {
      const folder = recent.lastFolder();
      const chosen = await dialog.showOpenDialog(window, {
        title: isFolder ? 'Open a folder' : 'Open',
        ...(folder ? { defaultPath: folder } : {}),
        ...(isFolder ? {} : { filters: kinds.map(filterOf) }),
        properties: isFolder ? ['openDirectory'] : ['openFile', 'multiSelections'],
      });
      const [first] = chosen.filePaths;
      if (chosen.canceled || first === undefined) return ok(null);
      const found = isFolder ? await findFiles(first, limits.maxFiles) : ok(chosen.filePaths.map((path) => ({ path, name: basename(path) })));
      if (!found.ok) return found;
      return readOffered(
        found.value.map(({ path, name }) => ({ name, read: (maxBytes) => readBytes(path, maxBytes) })),
        limits,
        kinds.flatMap((kind) => fileKinds[kind].extensions.map((one) => `.${one}`)),
      );
    },
  };
}

async function readBytes(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  const read = await readLimited(path, maxBytes);
  return read.ok ? ok(read.value.bytes) : read;
}

function filterOf(kind: FileKind): FileFilter {
  const { name, extensions } = fileKinds[kind];
  return { name, extensions: [...extensions] };
}

/** A person may type a name without its ending; then Word would not know the file. */
function withEnding(path: string, kind: FileKind): string {
  const { extensions } = fileKinds[kind];
  return extensions.includes(extname(path).slice(1).toLowerCase()) ? path : `${path}.${extensions[0]}`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The system's dialog asked about the name as typed; with its ending it may be another file's. */
async function mayReplace(window: BaseWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `“${basename(path)}” is there already. Replace it?`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
