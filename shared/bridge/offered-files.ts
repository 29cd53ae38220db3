import { largestBackup } from '#shared/base/limits.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';

/** One of several files that were chosen or dropped at once; `name` has the folders below the chosen one: 'Late/Item 4.pdf'. */
export type OfferedFile = { readonly name: string; readonly file: Result<Uint8Array> };

/** A file that was found and not read yet. `read` refuses above the bytes that it is given. */
export type FoundFile = { readonly name: string; readonly read: (maxBytes: number) => Promise<Result<Uint8Array>> };

/** How many folders within folders are looked into. */
export const deepestFolder = 8;

/**
 * Reads the found files in the order of their names. What is not of these endings ('.pdf') is named and not read; a file
 * that cannot be read is refused alone. Refused as a whole where there are more than `maxFiles`. `largest` is the most
 * that is held of all of them together.
 */
export async function readOffered(
  found: readonly FoundFile[],
  { maxBytes, maxFiles }: { readonly maxBytes: number; readonly maxFiles: number },
  endings: readonly string[],
  largest = largestBackup,
): Promise<Result<readonly OfferedFile[]>> {
  if (found.length > maxFiles) return tooManyFiles(maxFiles);
  const offered: OfferedFile[] = [];
  let left = largest;
  for (const { name, read } of found.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }))) {
    if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) {
      offered.push({ name, file: refuse('other-kind', `“${name}” is not a kind of file that is read here.`) });
      continue;
    }
    const file = left <= 0 ? tooMuch(name) : await read(maxBytes);
    if (file.ok) left -= file.value.length;
    offered.push({ name, file: left < 0 && file.ok ? tooMuch(name) : file });
  }
  return ok(offered);
}

/** What is said where somebody chose a folder with far more files than a meeting has. */
export function tooManyFiles(maxFiles: number): ReturnType<typeof refuse> {
  return refuse(
    'too-many',
    `There are more than ${maxFiles} files there, which is more than is read at once. Nothing was read. Choose a folder with fewer of them.`,
  );
}

function tooMuch(name: string): ReturnType<typeof refuse> {
  return refuse('too-large', `“${name}” was left out: the files chosen with it are as much as is read at once. Choose it again by itself.`);
}
