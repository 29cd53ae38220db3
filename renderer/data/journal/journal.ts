import { sha256 } from '#shared/base/hash.ts';
import type { WholeChange } from '#shared/changes/replay.ts';
import { type Seen, withSeen } from '#shared/changes/seen.ts';
import { fromBase64, toBase64 } from '#shared/exchange/base64.ts';
import type { StoredBlob } from '../blobs.ts';
import { blobName, type Folder, journalName } from './folder.ts';
import { journalHead, journalLines } from './journal-file.ts';

/** A journal of so many characters or changes is closed by a snapshot. */
const fullAt = { characters: 2_000_000, changes: 2_000 };

/** The open journal file, and how far it has come. */
export type OpenJournal = {
  readonly generation: number;
  /** The last sequence of each device that the files hold. */
  readonly held: () => Seen;
  readonly isFull: () => boolean;
  /** Adds changes, in order, and returns once they are flushed. A failed add leaves the file as it was. */
  readonly add: (changes: readonly WholeChange[]) => Promise<void>;
};

/** Starts a new journal file after what `from` tells. */
export async function startJournal(folder: Folder, database: string, generation: number, from: Seen): Promise<OpenJournal> {
  const head = await journalHead(database, generation, from);
  await folder.write(journalName(generation), head);
  return goOn(folder, generation, from, 0, head.length);
}

/** Goes on in a journal file that is whole. */
export function goOn(folder: Folder, generation: number, held: Seen, count: number, size: number): OpenJournal {
  let seen = held;
  let changes = count;
  let characters = size;
  return {
    generation,
    held: () => seen,
    isFull: () => characters > fullAt.characters || changes > fullAt.changes,
    add: async (wholes) => {
      if (wholes.length === 0) return;
      const text = (await Promise.all(wholes.map(journalLines))).join('');
      await folder.append(journalName(generation), text);
      for (const { change } of wholes) seen = withSeen(seen, change);
      changes += wholes.length;
      characters += text.length;
    },
  };
}

/** Writes a blob's own file, whole. */
export async function writeBlobFile(folder: Folder, hash: string, { bytes, mediaType }: StoredBlob): Promise<void> {
  await folder.write(blobName(hash), JSON.stringify({ mediaType, base64: toBase64(bytes) }));
}

/** A blob from its own file, checked against its hash; null where it is missing or damaged. */
export async function readBlobFile(folder: Folder, hash: string): Promise<StoredBlob | null> {
  const text = await folder.read(blobName(hash));
  if (text === null) return null;
  try {
    const { mediaType, base64 } = JSON.parse(text) as { mediaType: string; base64: string };
    const bytes = fromBase64(base64);
    return (await sha256(bytes)) === hash ? { bytes, mediaType } : null;
  } catch {
    return null;
  }
}
