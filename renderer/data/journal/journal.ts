import { sha256 } from '#shared/base/hash.ts';
import type { Change } from '#shared/changes/change.ts';
import { type Seen, withSeen } from '#shared/changes/seen.ts';
import { fromBase64, toBase64 } from '#shared/base/base64.ts';
import type { StoredBlob } from '../blobs.ts';
import { blobName, type Folder, journalName } from './folder.ts';
import { journalHead, journalLines, type StoredChange } from './journal-file.ts';

/** A journal of so many characters or changes is closed by a snapshot. */
const fullAt = { characters: 2_000_000, changes: 2_000 };

/** So much is handed over at a time, in characters. */
const pieceLength = 1_000_000;

/** The open journal file, and how far it has come. */
export type OpenJournal = {
  readonly generation: number;
  /** The last sequence of each device that the files hold. */
  readonly held: () => Seen;
  readonly isFull: () => boolean;
  /**
   * Adds changes, in order, and returns once they are flushed. After a failed add some of them may be held, and of the
   * next one some chunks may stand there, which count for nothing without it.
   */
  readonly add: (changes: readonly StoredChange[]) => Promise<void>;
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
    add: async (stored) => {
      let piece = '';
      let whole: Change[] = [];
      const append = async () => {
        if (piece === '') return;
        await folder.append(journalName(generation), piece);
        for (const change of whole) seen = withSeen(seen, change);
        changes += whole.length;
        characters += piece.length;
        piece = '';
        whole = [];
      };
      for (const one of stored) {
        for await (const line of journalLines(one)) {
          if (piece.length > pieceLength) await append();
          piece += line;
        }
        whole.push(one.change);
      }
      await append();
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
