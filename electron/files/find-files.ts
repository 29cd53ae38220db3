import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type Result } from '#shared/base/result.ts';
import { deepestFolder, tooManyFiles } from '#shared/bridge/offered-files.ts';
import { diskRefusal } from './disk-refusal.ts';

/** A file of a folder; `name` has the folders below that one, with forward slashes. */
type Found = { readonly path: string; readonly name: string };

/** The plain files of a folder and of the folders in it; links are not followed. Refused where there are more than `most`. */
export async function findFiles(folder: string, most: number): Promise<Result<readonly Found[]>> {
  const found: Found[] = [];
  const look = async (path: string, names: readonly string[]): Promise<boolean> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const inside = [...names, entry.name];
      if (entry.isDirectory() && inside.length <= deepestFolder && !(await look(join(path, entry.name), inside))) return false;
      if (entry.isFile()) found.push({ path: join(path, entry.name), name: inside.join('/') });
      if (found.length > most) return false;
    }
    return true;
  };
  try {
    return (await look(folder, [])) ? ok(found) : tooManyFiles(most);
  } catch (error) {
    return diskRefusal(error, `The folder “${basename(folder)}”`);
  }
}
