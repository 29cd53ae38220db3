import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { blobsNamed, keepPaper } from '#shared/papers/keep-paper.ts';
import type { KeptNote, PaperBlob } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';

/** A paper as bytes, and the pictures and attachments that belong to it: their bytes, and what the paper says of them. */
export type PaperToKeep = { readonly bytes: Uint8Array; readonly blobs: ReadonlyMap<string, Uint8Array>; readonly named: readonly PaperBlob[] };

/** Everything that a paper is made from, to be kept or handed over. Refused where the bytes of a picture are missing. */
export async function paperToKeep(
  { readBlob }: Pick<Store, 'readBlob'>,
  records: PaperRecords,
  about: Omit<KeptNote, 'made' | 'by'>,
): Promise<Result<PaperToKeep>> {
  const named: PaperBlob[] = [];
  const blobs = new Map<string, Uint8Array>();
  for (const hash of blobsNamed(records)) {
    const found = await readBlob(hash);
    if (!found)
      return refuse(
        'picture-missing',
        'The bytes of a picture or attachment of this report are missing, so it cannot be kept whole. Take the picture or attachment out, or put it in again.',
      );
    named.push({ hash, mediaType: found.mediaType, size: found.bytes.length });
    blobs.set(hash, found.bytes);
  }
  const by = records.people.find((person) => person.id === records.settings.me)?.name ?? '';
  return ok({ bytes: await keepPaper(records, { ...about, made: new Date().toISOString(), by }, named), blobs, named });
}
