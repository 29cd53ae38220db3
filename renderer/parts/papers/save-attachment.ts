import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Attachment } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';

/** Saves a copy of an attached file, byte for byte as it was given. The value is false where the person cancelled. */
export async function saveAttachment(store: Pick<Store, 'readBlob'>, file: Attachment): Promise<Result<boolean>> {
  const found = await store.readBlob(file.blob);
  if (!found) return refuse('not-here', `“${file.name}” is not on this computer. Restore it from a backup, or attach it again.`);
  try {
    const saved = await getBridge().saveFile({ suggestedName: file.name, kind: 'attachment', bytes: found.bytes });
    return ok(saved !== null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
