import { largestBackup } from '#shared/base/limits.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { ChosenFile, Events } from '#shared/bridge/contract.ts';
import { readChosen } from './browser-files.ts';

type Launch = { readonly files?: readonly FileSystemFileHandle[] };
type LaunchQueue = { setConsumer(consumer: (launch: Launch) => void): void };
type Listener = Events['fileOpened'];

const listeners = new Set<Listener>();
/** What was opened before the page listened, or while it drew another database. */
const early: Result<ChosenFile>[] = [];
let asked = false;

/**
 * Hands over each file that was opened with the installed web app (File Handling and Launch Handler API), read whole or
 * refused in a sentence; what came early is handed over to the first listener. Returns how to stop. Silent in a browser
 * that opens no files so.
 */
export function onLaunchedFile(listener: Listener): () => void {
  listeners.add(listener);
  for (const file of early.splice(0)) listener(file);
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  if (launchQueue && !asked) {
    asked = true;
    launchQueue.setConsumer(({ files = [] }) => void handOver(files));
  }
  return () => void listeners.delete(listener);
}

async function handOver(handles: readonly FileSystemFileHandle[]): Promise<void> {
  for (const handle of handles) {
    const file = await readLaunched(handle);
    if (listeners.size === 0) early.push(file);
    for (const listener of listeners) listener(file);
  }
}

async function readLaunched(handle: FileSystemFileHandle): Promise<Result<ChosenFile>> {
  try {
    return await readChosen(await handle.getFile(), largestBackup);
  } catch (error) {
    return refuse('cannot-read', `“${handle.name}” could not be read (${(error as Error).message}). Check that it is still there, then open it again.`);
  }
}
