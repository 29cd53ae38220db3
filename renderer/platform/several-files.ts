import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Calls, FileKind } from '#shared/bridge/contract.ts';
import { deepestFolder, type FoundFile, type OfferedFile, readOffered, tooManyFiles } from '#shared/bridge/offered-files.ts';
import { askForFiles, readChosen } from './browser-files.ts';
import { fileKinds } from './file-kinds.ts';

type Request = Parameters<Calls['openFiles']>[0];
type Limits = Pick<Request, 'kinds' | 'maxBytes' | 'maxFiles'>;

/** Asks for several files or a folder and reads them; null where the user cancelled. */
export async function openSeveral(request: Request): Promise<Result<readonly OfferedFile[] | null>> {
  const files = await askForFiles({ endings: endingsOf(request.kinds), several: true, folder: request.folder });
  if (files.length === 0) return ok(null);
  // The first folder is the one that was chosen.
  const found = files.map((file) => foundFile(file, file.webkitRelativePath.split('/').slice(1).join('/') || file.name));
  return readOffered(found, request, endingsOf(request.kinds));
}

/**
 * Reads what was dropped on the page: files, and folders with the folders in them. Must be called while the event is
 * handled; in the desktop window it works in the same way. Refused as {@link openSeveral} is.
 */
export async function readDropped(data: DataTransfer, limits: Limits): Promise<Result<readonly OfferedFile[]>> {
  // Both are gone once the event has been handled. What some programs drop has no entry, and is a file all the same.
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile() ?? []) : []));
  const found: FoundFile[] = [];
  try {
    for (const entry of entries) if (!(await gather(entry, [], found, limits.maxFiles))) return tooManyFiles(limits.maxFiles);
  } catch (error) {
    return refuse('cannot-read', `What was dropped could not be read (${(error as Error).message}). Check that it is still there, then drop it again.`);
  }
  return readOffered(found, limits, endingsOf(limits.kinds));
}

async function gather(entry: FileSystemEntry | File, folders: readonly string[], found: FoundFile[], most: number): Promise<boolean> {
  if (entry instanceof File) return found.push(foundFile(entry, entry.name)) <= most;
  if (entry.isFile) {
    const file = await new Promise<File>((settle, fail) => (entry as FileSystemFileEntry).file(settle, fail));
    found.push(foundFile(file, [...folders.slice(1), file.name].join('/')));
    return found.length <= most;
  }
  if (folders.length > deepestFolder) return true;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader hands out a hundred at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((settle, fail) => reader.readEntries(settle, fail));
    if (some.length === 0) return true;
    for (const one of some) if (!(await gather(one, [...folders, entry.name], found, most))) return false;
  }
}

function foundFile(file: File, name: string): FoundFile {
  return {
    name,
    read: async (maxBytes) => {
      const read = await readChosen(file, maxBytes, { remember: false });
      return read.ok ? ok(read.value.bytes) : read;
    },
  };
}

function endingsOf(kinds: readonly FileKind[]): readonly string[] {
  return kinds.flatMap((kind) => Object.values(fileKinds[kind].accept).flat());
}
