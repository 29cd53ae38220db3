import { ok, type Result, refuse } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { PackFile } from '#shared/domain/pack/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';

/** Saves a file of a pack, byte for byte as it was made. The value is its name, null where the person cancelled. */
export async function savePackFile({ readBlob }: Pick<Store, 'readBlob'>, { name, form, hash }: PackFile): Promise<Result<string | null>> {
  const found = await readBlob(hash);
  if (!found) return refuse('gone', `“${name}” is missing from the database. Restart Boardpack, which brings it back from its second copy where there is one.`);
  return saveBytes(name, form === 'word' ? 'docx' : form, found.bytes);
}

/** Asks where to save a file, and saves it. */
export async function saveBytes(suggestedName: string, kind: 'pdf' | 'docx' | 'html' | 'zip', bytes: Uint8Array): Promise<Result<string | null>> {
  try {
    const saved = await getBridge().saveFile({ suggestedName, kind, bytes });
    return ok(saved?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}
