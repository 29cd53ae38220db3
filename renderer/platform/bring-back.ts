import { ok, refuse, type Result } from '#shared/base/result.ts';
import { pickFolder } from './folder-picker.ts';
import { askStoreFiles } from './store-files.ts';

/** How the folders begin that second copies are kept in, one for each browser that chose the same place. */
export const copyFolderPrefix = 'boardpack-copy-';

/**
 * Asks for a folder that holds a second copy and takes the store files of every database that has none here. Answers
 * how many came, null where the user cancelled; open the store again afterwards, so that it finds them.
 */
export async function bringBackCopy(): Promise<Result<{ readonly files: number } | null>> {
  const picked = await pickFolder('read');
  if (!picked.ok) return picked;
  if (!picked.value) return ok(null);
  const copies = await copiesIn(picked.value);
  if (copies.length > 1) {
    return refuse(
      'several',
      `There are several copies in this folder. Choose one of the folders named “${copyFolderPrefix}…” inside it; the dates of its files tell which is newest.`,
    );
  }
  const came = await askStoreFiles('bringBack', copies[0] ?? picked.value);
  if (!came.ok) return came;
  if (came.value === 0) return refuse('nothing-there', 'No copy was found in this folder, or this browser holds its own already. Nothing was changed.');
  return ok({ files: came.value });
}

async function copiesIn(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle[]> {
  const copies: FileSystemDirectoryHandle[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind === 'directory' && handle.name.startsWith(copyFolderPrefix)) copies.push(handle);
  }
  return copies;
}
