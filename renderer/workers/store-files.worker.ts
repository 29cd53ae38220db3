import { bringBack, copyOut, removeOut } from './store-files-folder.ts';
import {
  appendPrivate,
  listAllPrivate,
  listPrivate,
  readPrivate,
  readPrivatePiece,
  removePrivate,
  writePrivate,
  writePrivatePiece,
} from './store-files-private.ts';
import type { StoreFilesAnswer, StoreFilesCalls, StoreFilesRequest } from './store-files-protocol.ts';

type Handlers = { readonly [Name in keyof StoreFilesCalls]: (...args: Parameters<StoreFilesCalls[Name]>) => Promise<ReturnType<StoreFilesCalls[Name]>> };

const handlers: Handlers = {
  append: appendPrivate,
  write: (file, text) => writePrivate(file, new TextEncoder().encode(text)),
  read: async (file) => {
    const bytes = await readPrivate(file);
    return bytes && new TextDecoder().decode(bytes);
  },
  writePiece: (file, text, at) => writePrivatePiece(file, new TextEncoder().encode(text), at),
  readPiece: readPrivatePiece,
  list: listPrivate,
  remove: async (file) => {
    await removePrivate(file);
    return null;
  },
  copyOut: async (folder, file) => {
    await copyOut(folder, file);
    return null;
  },
  removeOut: async (folder, file) => {
    await removeOut(folder, file);
    return null;
  },
  bringBack,
  listAll: listAllPrivate,
};

/**
 * One thing at a time, in the order asked, so that an append never meets a replacement of the same file. The folder
 * outside has a queue of its own: it may lie on a slow share, and saving must not wait for it.
 */
const queues = { here: Promise.resolve(), outside: Promise.resolve() };

addEventListener('message', (event: MessageEvent<StoreFilesRequest>) => {
  const queue = event.data.call === 'copyOut' || event.data.call === 'removeOut' ? 'outside' : 'here';
  queues[queue] = queues[queue].then(async () => postMessage(await answer(event.data)));
});

async function answer(request: StoreFilesRequest): Promise<StoreFilesAnswer> {
  try {
    const handle = handlers[request.call] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id: request.id, ok: true, value: await handle(...request.args) };
  } catch (error) {
    const { name, message } = error as Error;
    return { id: request.id, ok: false, error: { name, message } };
  }
}
