import { ok, type Result } from '#shared/base/result.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Store } from '#renderer/data/index.ts';
import { pictureReader } from './drawn-pictures.ts';
import { readContents, type RegisterBlock } from './read-contents.ts';

/**
 * A paper with what its blocks from the registers say at present; the same where none follows them. Not within a
 * transaction: it reads the log and draws, which no transaction waits for.
 */
export async function withRegisters(store: Store, paper: PaperRecords): Promise<PaperRecords> {
  const live = paper.blocks.filter((block): block is RegisterBlock => block.type === 'register' && block.frozen === null);
  if (live.length === 0) return paper;
  const said = await readContents(store, paper, live);
  return { ...paper, registers: new Map([...said].map(([id, one]) => [id, one.blocks])) };
}

/** Keeps the pictures of blocks that follow the registers, which are only drawn until then: call it before they are frozen. */
export async function keepLivePictures(store: Store, { registers }: Pick<PaperRecords, 'registers'>): Promise<Result<null>> {
  const readPicture = pictureReader(store);
  for (const block of [...(registers?.values() ?? [])].flat()) {
    if (block.type !== 'picture') continue;
    const drawn = await readPicture(block.blob);
    const kept = drawn && (await store.putBlob(drawn.bytes, drawn.mediaType));
    if (kept && !kept.ok) return kept;
  }
  return ok(null);
}
