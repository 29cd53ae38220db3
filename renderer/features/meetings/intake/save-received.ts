import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { FileKind } from '#shared/bridge/contract.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';

const kinds: Readonly<Record<ReceivedPaper['form'], FileKind>> = { boardpack: 'boardpack', word: 'docx', pdf: 'pdf' };

/** Saves the file of a received paper byte for byte as it came; the value is its name, null where the person cancelled. */
export async function saveReceived(store: Pick<Store, 'readBlob'>, { file, form }: ReceivedPaper): Promise<Result<string | null>> {
  const found = await store.readBlob(file.hash);
  if (!found) return refuse('gone', `“${file.name}” is not on this computer. Restore it from a backup, or ask its sender for it once more.`);
  try {
    return ok((await getBridge().saveFile({ suggestedName: file.name, kind: kinds[form], bytes: found.bytes }))?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
