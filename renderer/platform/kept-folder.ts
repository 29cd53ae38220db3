const databaseName = 'boardpack-platform';
const storeName = 'kept';
const key = 'second-copy';

/**
 * The folder a user chose, as the browser keeps it over restarts; `copyName` is this browser's own folder in it,
 * `removed` the places ('main/a.journal') of files that were removed here and may still lie there.
 */
export type KeptFolder = { readonly handle: FileSystemDirectoryHandle; readonly copyName: string; readonly removed: Set<string> };

/** The kept folder, or null where none was chosen or this browser's storage was emptied. */
export async function readKeptFolder(): Promise<KeptFolder | null> {
  const kept = await inStore('readonly', (store) => store.get(key) as IDBRequest<KeptFolder | undefined>);
  return kept ?? null;
}

/** Keeps the folder, or with null forgets it. */
export async function keepFolder(kept: KeptFolder | null): Promise<void> {
  await inStore('readwrite', (store) => (kept ? store.put(kept, key) : store.delete(key)) as IDBRequest);
}

/** A folder's handle can be kept in IndexedDB only; it is no record, so it lies in a database of its own. */
async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((settle, fail) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => settle(request.result);
      transaction.onabort = () => fail(transaction.error ?? new Error('The browser stopped the transaction'));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((settle, fail) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => settle(request.result);
    request.onerror = () => fail(request.error);
  });
}
