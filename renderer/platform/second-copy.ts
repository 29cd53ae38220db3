import { newId } from '#shared/base/ids.ts';
import { ok, type Refusal, refuse, type Result } from '#shared/base/result.ts';
import { createWatchers } from '#shared/base/watchers.ts';
import type { StoreFile } from '#shared/bridge/contract.ts';
import { bringBackCopy, copyFolderPrefix } from './bring-back.ts';
import { canPickFolder, pickFolder } from './folder-picker.ts';
import { type KeptFolder, keepFolder, readKeptFolder } from './kept-folder.ts';
import { askStoreFiles } from './store-files.ts';

/**
 * Where the second copy outside the browser's own storage stands. 'copied' means that every store file written so far
 * was read back from the folder and found the same.
 */
export type SecondCopyState =
  /** The browser cannot write to a folder: backups are the way. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'none' }
  /** The browser wants a click before the folder may be written again: call `askAgain` from that click. */
  | { readonly kind: 'permission'; readonly folder: string }
  /** Another window of Boardpack writes, and keeps the folder up to date. */
  | { readonly kind: 'elsewhere'; readonly folder: string }
  | { readonly kind: 'copying'; readonly folder: string }
  | { readonly kind: 'copied'; readonly folder: string; readonly at: string }
  | { readonly kind: 'failed'; readonly folder: string; readonly message: string };

type Permitted = {
  queryPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
};

type Step = { readonly file: StoreFile; readonly call: 'copyOut' | 'removeOut' };

const retryAfter = 30_000;
/** Held by the one window that is copying: of two, the slower might put older bytes back. */
const lockName = 'boardpack-second-copy';
let state: SecondCopyState = { kind: canPickFolder() ? 'none' : 'unavailable' };
let kept: KeptFolder | null = null;
let mayCopy = false;
let running = false;
let resumed: Promise<void> | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
const { watch, tell } = createWatchers();
/** What the folder lacks, by place: a removal is only ever one that was asked for by name. */
const waiting = new Map<string, Step>();

/** The second copy outside the browser's own storage, for the screens that show it and offer it. */
export const secondCopy = {
  /** The state now; the same value until it changes, as React's external stores want it. */
  readState: (): SecondCopyState => state,
  /** Calls `listener` on every change of state; returns how to stop. The first one finds the folder chosen earlier. */
  subscribe: (listener: () => void): (() => void) => {
    resumed ??= resume();
    return watch(listener);
  },
  /** This window may write: from now on the folder follows what it stores, and is brought up to date. */
  follow: (): void => {
    mayCopy = true;
    if (state.kind === 'elsewhere') void bringUpToDate();
    else resumed ??= resume();
  },
  /** Asks for a folder (from a click) and copies everything there. Null inside where the user cancelled. */
  chooseFolder: async (): Promise<Result<{ readonly folder: string } | null>> => {
    const picked = await pickFolder('readwrite');
    if (!picked.ok) return picked;
    if (!picked.value) return ok(null);
    kept = { handle: picked.value, copyName: copyFolderPrefix + newId().slice(0, 8), removed: new Set() };
    await keepFolder(kept);
    await copyEverything();
    return ok({ folder: picked.value.name });
  },
  /** Asks the browser for permission again (from a click), then brings the folder up to date. */
  askAgain: async (): Promise<Result<null>> => {
    if (!kept) return refuse('no-folder', 'No folder was chosen yet. Choose one first.');
    const answer = await permissionOf(kept).requestPermission({ mode: 'readwrite' });
    if (answer !== 'granted') return refuse('permission', 'The browser was not allowed to write to the folder. Your records are saved in this browser only.');
    await copyEverything();
    return ok(null);
  },
  /** Stops copying and forgets the folder. What lies there stays. */
  stop: async (): Promise<void> => {
    kept = null;
    waiting.clear();
    await keepFolder(null);
    become({ kind: 'none' });
  },
  bringBack: bringBackCopy,
} as const;

/** Says that a store file was written or grew: the folder follows. */
export function noteStored(file: StoreFile): void {
  void note(file, 'copyOut');
}

/** Says that a store file was removed: the folder follows, after a restart too, for what is erased must go there as well. */
export function noteRemoved(file: StoreFile): void {
  void note(file, 'removeOut');
}

async function note(file: StoreFile, call: 'copyOut' | 'removeOut'): Promise<void> {
  if (!kept) await resumed;
  if (!kept) return;
  const place = placeOf(file);
  waiting.set(place, { file, call });
  if (call === 'removeOut') kept.removed.add(place);
  if (call === 'removeOut' || kept.removed.delete(place)) keepQuietly(kept);
  if (state.kind !== 'permission') await copyWaiting();
}

async function resume(): Promise<void> {
  // Without IndexedDB there is no folder to find; the database itself will say what is wrong.
  const found = canPickFolder() ? await readKeptFolder().catch(() => null) : null;
  if (!found || kept) return;
  kept = found;
  if (mayCopy) await bringUpToDate();
  else become({ kind: 'elsewhere', folder: kept.handle.name });
}

async function bringUpToDate(): Promise<void> {
  if (!kept) return;
  if ((await permissionOf(kept).queryPermission({ mode: 'readwrite' })) === 'granted') await copyEverything();
  else become({ kind: 'permission', folder: kept.handle.name });
}

async function copyEverything(): Promise<void> {
  const all = await askStoreFiles('listAll');
  if (!all.ok) return kept ? fail(kept.handle.name, all.problem.message) : undefined;
  for (const place of kept?.removed ?? []) {
    const [database = '', name = ''] = place.split('/');
    waiting.set(place, { file: { database, name }, call: 'removeOut' });
  }
  for (const file of all.value) waiting.set(placeOf(file), { file, call: 'copyOut' });
  await copyWaiting();
}

async function copyWaiting(): Promise<void> {
  if (running || !kept) return;
  running = true;
  const target = kept;
  become({ kind: 'copying', folder: target.handle.name });
  const problem = await navigator.locks.request(lockName, () => copyUntilDone(target));
  running = false;
  if (kept !== target) return copyWaiting();
  if (!problem) become({ kind: 'copied', folder: target.handle.name, at: new Date().toISOString() });
  else if (problem.reason === 'permission') become({ kind: 'permission', folder: target.handle.name });
  else fail(target.handle.name, problem.message);
}

async function copyUntilDone(target: KeptFolder): Promise<Refusal | null> {
  const folder = await openCopy(target);
  if (!folder.ok) return folder.problem;
  for (const [place, step] of waiting) {
    waiting.delete(place);
    const done = await takeStep(step, folder.value);
    // Another folder was chosen meanwhile, and everything was put down for it anew.
    if (kept !== target) return null;
    if (done.ok && step.call === 'removeOut' && target.removed.delete(place)) keepQuietly(target);
    if (done.ok) continue;
    if (!waiting.has(place)) waiting.set(place, step);
    return done.problem;
  }
  return null;
}

/** What is here again since it was to be removed, perhaps from another window, is no longer to be removed. */
async function takeStep({ call, file }: Step, folder: FileSystemDirectoryHandle): Promise<Result<null>> {
  if (call === 'copyOut') return askStoreFiles('copyOut', folder, file);
  const here = await askStoreFiles('list', file.database);
  if (!here.ok) return here;
  return askStoreFiles(here.value.some(({ name }) => name === file.name) ? 'copyOut' : 'removeOut', folder, file);
}

async function openCopy({ handle, copyName }: KeptFolder): Promise<Result<FileSystemDirectoryHandle>> {
  try {
    return ok(await handle.getDirectoryHandle(copyName, { create: true }));
  } catch (error) {
    if ((error as Error).name === 'NotAllowedError') return refuse('permission', 'The browser wants you to allow the folder again.');
    return refuse(
      'folder-gone',
      'The folder for the second copy cannot be reached. Your records are saved in this browser. Connect the drive or choose another folder.',
    );
  }
}

function fail(folder: string, message: string): void {
  become({ kind: 'failed', folder, message });
  clearTimeout(retry);
  retry = setTimeout(() => void copyWaiting(), retryAfter);
}

function become(next: SecondCopyState): void {
  state = next;
  tell();
}

function placeOf({ database, name }: StoreFile): string {
  return `${database}/${name}`;
}

/** What cannot be kept is only the memory of the folder; the copying itself goes on. */
function keepQuietly(folder: KeptFolder): void {
  keepFolder(folder).catch(() => undefined);
}

function permissionOf({ handle }: KeptFolder): Permitted {
  return handle as unknown as Permitted;
}
