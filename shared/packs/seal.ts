import { canonicalJson, sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type PackSource, sourceFormat, sourceType } from './pack-source.ts';

/** A pack's source as it is kept, with its seal: equal sources give equal bytes. */
export async function sealPack(source: PackSource): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const bytes = new TextEncoder().encode(canonicalJson(source));
  return { bytes, hash: await sha256(bytes) };
}

/** Opens a pack's source and checks it against its seal: refused where a single letter of it is another, or it is newer than this Boardpack. */
export async function openSeal(bytes: Uint8Array, seal: string): Promise<Result<PackSource>> {
  if ((await sha256(bytes)) !== seal) return damaged;
  // What has the right sum was written by this app: its fields are as it wrote them.
  const value = JSON.parse(new TextDecoder().decode(bytes)) as PackSource;
  if (value.type !== sourceType) return damaged;
  if (value.format > sourceFormat)
    return refuse('newer', 'This pack was made by a newer version of Boardpack. Install that version to open it. The pack stays as it is.');
  return ok(value);
}

const damaged = refuse(
  'damaged',
  'What this pack was made from is damaged: it does not agree with its seal. The files of the pack may still be sound. Take them from a backup if they are not.',
);
