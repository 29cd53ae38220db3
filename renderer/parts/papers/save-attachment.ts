import type { Result } from '#shared/base/result.ts';
import type { Attachment } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { saveStoredFile } from '../save-file.ts';

/** Saves a copy of an attached file, byte for byte as it was given. The value is its name, null where the person cancelled. */
export function saveAttachment(store: Pick<Store, 'readBlob'>, { blob, name }: Attachment): Promise<Result<string | null>> {
  return saveStoredFile(store, { hash: blob, name, kind: 'attachment' }, 'Restore it from a backup, or attach it again.');
}
