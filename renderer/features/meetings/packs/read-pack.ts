import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Pack } from '#shared/domain/pack/index.ts';
import type { Papers } from '#shared/packs/item-nodes.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';
import { openSeal } from '#shared/packs/seal.ts';
import type { Store } from '#renderer/data/index.ts';
import { readPapers } from '#renderer/parts/packs/ask-pack.ts';

/** A pack that was made, opened from its seal. */
export type OpenedPack = { readonly source: PackSource; readonly papers: Papers };

const missing = (what: string) =>
  refuse(
    'missing',
    `${what} is missing from the database. Restart Boardpack, which brings it back from its second copy where there is one, or restore a backup.`,
  );

/** What a pack was made from, checked against its seal. */
export async function readSource({ readBlob }: Pick<Store, 'readBlob'>, pack: Pick<Pack, 'sealed'>): Promise<Result<PackSource>> {
  const sealed = await readBlob(pack.sealed);
  return sealed ? openSeal(sealed.bytes, pack.sealed) : missing('What this pack was made from');
}

/** A pack with its papers, each checked against its seal. */
export async function readPack(store: Pick<Store, 'readBlob'>, pack: Pick<Pack, 'sealed'>): Promise<Result<OpenedPack>> {
  const source = await readSource(store, pack);
  if (!source.ok) return source;
  const kept = new Map<string, Uint8Array>();
  for (const { paper, number } of source.value.items) {
    if (paper?.form !== 'kept') continue;
    const found = await store.readBlob(paper.hash);
    if (!found) return missing(`The paper of item ${number}`);
    kept.set(paper.hash, found.bytes);
  }
  const read = await readPapers(kept);
  if (!read.ok) return read;
  return ok({ source: source.value, papers: new Map([...read.value].map(([hash, { paper }]) => [hash, paper])) });
}

/** Checks a pack whole: its seal, everything that it was made from, and every file that was written, against their sums. Answers how many were checked. */
export async function verifyPack(store: Pick<Store, 'readBlob'>, pack: Pack): Promise<Result<number>> {
  const opened = await readPack(store, pack);
  if (!opened.ok) return opened;
  const names = new Map([
    ...pack.blobs.map((hash) => [hash, 'A paper or picture of this pack'] as const),
    ...pack.files.map((file) => [file.hash, `“${file.name}”`] as const),
  ]);
  for (const [hash, name] of names) {
    try {
      if (!(await store.readBlob(hash))) return missing(name);
    } catch {
      return refuse(
        'damaged',
        `${name} is damaged: it is not what was kept. Restart Boardpack, which brings it back from its second copy where there is one, or restore a backup.`,
      );
    }
  }
  return ok(names.size + 1);
}
