import type { Result } from '#shared/base/result.ts';
import type { PackFile } from '#shared/domain/pack/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { saveStoredFile } from '#renderer/parts/save-file.ts';

/** Saves a file of a pack, byte for byte as it was made. The value is its name, null where the person cancelled. */
export function savePackFile(store: Pick<Store, 'readBlob'>, { name, form, hash }: PackFile): Promise<Result<string | null>> {
  const kind = form === 'word' ? 'docx' : form;
  return saveStoredFile(store, { hash, name, kind }, 'Restart Boardpack, which brings it back from its second copy where there is one.');
}
