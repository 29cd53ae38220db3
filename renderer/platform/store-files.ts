import type { Refusal, Result } from '#shared/base/result.ts';
import { ok } from '#shared/base/result.ts';
import type { StoreFilesAnswer, StoreFilesCalls, StoreFilesRequest } from '#renderer/workers/store-files-protocol.ts';

type Waiting = { readonly call: keyof StoreFilesCalls; readonly settle: (answer: Result<unknown>) => void };

let worker: Worker | null = null;
let nextId = 1;
const waiting = new Map<number, Waiting>();

/** Asks the worker that keeps the store files in the origin-private file system. Refused in a sentence for people. */
export function askStoreFiles<Name extends keyof StoreFilesCalls>(
  call: Name,
  ...args: Parameters<StoreFilesCalls[Name]>
): Promise<Result<ReturnType<StoreFilesCalls[Name]>>> {
  worker ??= startWorker();
  const id = nextId++;
  const request = { id, call, args } as StoreFilesRequest;
  return new Promise((settle) => {
    waiting.set(id, { call, settle: settle as Waiting['settle'] });
    worker?.postMessage(request);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('../workers/store-files.worker.ts', import.meta.url), { type: 'module', name: 'store files' });
  started.addEventListener('message', (event: MessageEvent<StoreFilesAnswer>) => {
    const asked = waiting.get(event.data.id);
    waiting.delete(event.data.id);
    asked?.settle(event.data.ok ? ok(event.data.value) : { ok: false, problem: refusalOf(asked.call, event.data.error) });
  });
  started.addEventListener('error', () => {
    // A worker that could not start answers nobody: tell everyone who waits, and try a new one next time.
    if (worker === started) worker = null;
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const { call, settle } of unanswered) settle({ ok: false, problem: refusalOf(call, { name: 'Error', message: 'The worker did not start' }) });
  });
  return started;
}

function refusalOf(call: keyof StoreFilesCalls, error: { readonly name: string; readonly message: string }): Refusal {
  if (error.name === 'QuotaExceededError') {
    return {
      reason: 'disk-full',
      message: 'There is no room left on this disk for the second copy of your records. What was saved before is safe. Free some space, then try again.',
    };
  }
  if (error.name === 'NoModificationAllowedError') {
    return { reason: 'busy', message: 'Another window of Boardpack is writing the same file. Close that window, then try again.' };
  }
  if (call === 'copyOut' || call === 'removeOut') return folderRefusal(error);
  if (call === 'bringBack') {
    return {
      reason: 'cannot-read',
      message: `The folder could not be read (${error.message}). Nothing was changed. Check that the folder is connected, then try again.`,
    };
  }
  return {
    reason: 'storage-failed',
    message: `The browser could not keep the second copy of your records (${error.message}). Make a backup now, then start Boardpack again.`,
  };
}

function folderRefusal(error: { readonly name: string; readonly message: string }): Refusal {
  if (error.name === 'NotAllowedError') {
    return { reason: 'permission', message: 'The browser wants you to allow the folder again. Your records are saved in this browser.' };
  }
  if (error.name === 'NotFoundError') {
    return {
      reason: 'folder-gone',
      message: 'The folder for the second copy is no longer there. Your records are saved in this browser. Connect the drive or choose another folder.',
    };
  }
  return {
    reason: 'folder-failed',
    message: `The folder for the second copy could not be written (${error.message}). Your records are saved in this browser. Check the folder, or choose another.`,
  };
}
