export { useAllRecords } from './all-records.ts';
export { readBackup } from './backup.ts';
export type { StoredBlob } from './blobs.ts';
export type { BlockRow } from './database.ts';
export {
  StoreProvider,
  useBlocks,
  useChanges,
  useFirstRecords,
  useHistory,
  useParts,
  useRecord,
  useRecords,
  useRecovery,
  useSaving,
  useStore,
} from './hooks.tsx';
export type { Recovery } from './journal/reconcile.ts';
export type { Live } from './live.ts';
export { liveFirst, liveRecord, liveTable, readAhead } from './lives.ts';
export type { Lost } from './lost.ts';
export type { KeptCopy } from './maintenance.ts';
export { type Opened, type OpenOptions, openStore, removeDatabase } from './open.ts';
export { type Period, type PeriodStates, readPeriod } from './period.ts';
export type { Reader } from './reader.ts';
export type { SaveState } from './save-state.ts';
export type { Store } from './store.ts';
export { usePeriod } from './use-period.ts';
export type { FirstOptions, HistoryEntry } from './views.ts';
export type { CommandNote, Edits } from './write.ts';
