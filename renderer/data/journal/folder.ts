import type { Bridge, PieceAt } from '#shared/bridge/contract.ts';

/** The calls of the host that keep store files. */
export type StoreFiles = Pick<
  Bridge,
  'appendStoreFile' | 'writeStoreFile' | 'writeStorePiece' | 'readStoreFile' | 'readStorePiece' | 'listStoreFiles' | 'removeStoreFile' | 'storeFilesAre'
>;

/** One database's store files. */
export type Folder = {
  readonly are: StoreFiles['storeFilesAre'];
  /** Adds to a file; returns once flushed. */
  readonly append: (name: string, text: string) => Promise<unknown>;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, text: string) => Promise<unknown>;
  /** Adds a piece to what takes the file's place, whole, with the last piece. */
  readonly writePiece: (name: string, text: string, at: PieceAt) => Promise<unknown>;
  readonly read: (name: string) => Promise<string | null>;
  /** At most `length` bytes from `from` on; null where there is no such file. */
  readonly readPiece: (name: string, from: number, length: number) => Promise<Uint8Array | null>;
  readonly list: () => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<unknown>;
};

/** The folder of one database. */
export function folderOf(files: StoreFiles, database: string): Folder {
  return {
    are: files.storeFilesAre,
    append: (name, text) => files.appendStoreFile({ database, name }, text),
    write: (name, text) => files.writeStoreFile({ database, name }, text),
    writePiece: (name, text, at) => files.writeStorePiece({ database, name }, text, at),
    readPiece: (name, from, length) => files.readStorePiece({ database, name }, from, length),
    read: (name) => files.readStoreFile({ database, name }),
    list: async () => (await files.listStoreFiles(database)).map((file) => file.name),
    remove: (name) => files.removeStoreFile({ database, name }),
  };
}

/** The file that tells an emptied database from a new one. */
export const sentinelName = 'sentinel.json';
/** What a restore replaced, kept until the next restore. */
export const beforeRestoreName = 'before-restore.snapshot';

/** The whole database at the start of a generation; generation 0 starts empty and has none. */
export function snapshotName(generation: number): string {
  return `state-${padded(generation)}.snapshot`;
}

/** The changes since. */
export function journalName(generation: number): string {
  return `changes-${padded(generation)}.journal`;
}

/** A picture or attachment, whole, as base64. A file of its own: written once, never again with a snapshot. */
export function blobName(hash: string): string {
  return `blob-${hash}.json`;
}

/** The generations that files are there for, newest first. */
export function generationsIn(names: readonly string[]): number[] {
  const found = new Set(names.flatMap((name) => /^(?:changes|state)-(\d{6,})\.(?:journal|snapshot)$/.exec(name)?.[1] ?? []).map(Number));
  return [...found].sort((a, b) => b - a);
}

/** The hashes of the blobs that files are there for. */
export function blobsIn(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => /^blob-([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? []));
}

function padded(generation: number): string {
  return String(generation).padStart(6, '0');
}
