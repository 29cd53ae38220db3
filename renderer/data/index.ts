export type { StoredBlob } from './blobs.ts';
export type { BlockRow } from './database.ts';
export { StoreProvider, useBlocks, useChanges, useFirstRecords, useHistory, useRecord, useRecords, useSaving, useStore } from './hooks.tsx';
export { type Opened, openStore } from './open.ts';
export type { Reader } from './reader.ts';
export type { SaveState } from './save-state.ts';
export type { Store } from './store.ts';
export type { FirstOptions, HistoryEntry } from './views.ts';
export type { CommandNote, Edits } from './write.ts';
