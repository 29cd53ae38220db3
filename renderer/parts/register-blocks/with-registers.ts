import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { WrittenBlock } from '#shared/domain/report/index.ts';
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

/** Keeps the pictures among what blocks say that follow the registers; they are only drawn until then. Call it before what they say is stored. */
export async function keepDrawnPictures(store: Store, said: readonly WrittenBlock[]): Promise<Result<null>> {
  const readPicture = pictureReader(store);
  for (const block of said) {
    if (block.type !== 'picture') continue;
    const drawn = await readPicture(block.blob);
    if (!drawn) return lost;
    const kept = await store.putBlob(drawn.bytes, drawn.mediaType);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

const lost = refuse(
  'picture-missing',
  'A picture of a block from the registers is no longer at hand. Nothing was changed. Open the report again, and try once more.',
);
