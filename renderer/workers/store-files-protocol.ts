import type { PieceAt, StoreFile } from '#shared/bridge/contract.ts';

/** What the worker that keeps the store files does, one name each. Text is written as UTF-8; sizes are bytes. */
export type StoreFilesCalls = {
  append: (file: StoreFile, text: string) => { readonly bytes: number };
  write: (file: StoreFile, text: string) => { readonly bytes: number };
  /** Adds a piece to the file's neighbour, which takes its place with the last one. */
  writePiece: (file: StoreFile, text: string, at: PieceAt) => { readonly bytes: number };
  read: (file: StoreFile) => string | null;
  readPiece: (file: StoreFile, from: number, length: number) => Uint8Array | null;
  list: (database: string) => readonly { readonly name: string; readonly bytes: number }[];
  remove: (file: StoreFile) => null;
  /** Makes `folder` hold the same bytes for this file, and reads them back to be sure. */
  copyOut: (folder: FileSystemDirectoryHandle, file: StoreFile) => null;
  /** Removes this file's copy from `folder`, where there is one. */
  removeOut: (folder: FileSystemDirectoryHandle, file: StoreFile) => null;
  /** Takes every store file of `folder` in, for databases that have none here; answers how many files came. */
  bringBack: (folder: FileSystemDirectoryHandle) => number;
  /** Every store file here, of all databases. */
  listAll: () => readonly StoreFile[];
};

/** One question to the worker. `id` comes back with the answer. */
export type StoreFilesRequest = {
  readonly [Name in keyof StoreFilesCalls]: { readonly id: number; readonly call: Name; readonly args: Parameters<StoreFilesCalls[Name]> };
}[keyof StoreFilesCalls];

/** The worker's answer: the value, or the name and message of the browser's own error. */
export type StoreFilesAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
