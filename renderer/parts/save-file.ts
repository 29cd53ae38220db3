import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Calls } from '#shared/bridge/contract.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';

type FileToSave = Parameters<Calls['saveFile']>[0];

/** Asks where to save a file, and saves it. The value is the name that it has now, or null where the person cancelled; refused in the host's own words. */
export async function saveFile(file: FileToSave): Promise<Result<string | null>> {
  try {
    return ok((await getBridge().saveFile(file))?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}

/** Saves a stored file, byte for byte, as {@link saveFile} does. `missing` says what to do where it is not on this computer. */
export async function saveStoredFile(
  { readBlob }: Pick<Store, 'readBlob'>,
  { hash, name, kind }: { readonly hash: string; readonly name: string; readonly kind: FileToSave['kind'] },
  missing: string,
): Promise<Result<string | null>> {
  const found = await readBlob(hash);
  if (!found) return refuse('not-here', `“${name}” is not on this computer. ${missing}`);
  return saveFile({ suggestedName: name, kind, bytes: found.bytes });
}
