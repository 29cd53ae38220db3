import type { Result } from '#shared/base/result.ts';
import type { FileKind } from '#shared/bridge/contract.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { saveStoredFile } from '#renderer/parts/save-file.ts';

const kinds: Readonly<Record<ReceivedPaper['form'], FileKind>> = { boardpack: 'boardpack', word: 'docx', pdf: 'pdf' };

/** Saves the file of a received paper byte for byte as it came; the value is its name, null where the person cancelled. */
export function saveReceived(store: Pick<Store, 'readBlob'>, { file: { hash, name }, form }: ReceivedPaper): Promise<Result<string | null>> {
  return saveStoredFile(store, { hash, name, kind: kinds[form] }, 'Restore it from a backup, or ask its sender for it once more.');
}
