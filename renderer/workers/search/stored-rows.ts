import type { Fields } from '#shared/changes/change.ts';

/** A stored row: a record, or a block of a report with the id of the report. */
export type Row = Fields & { readonly id: string };

/** The tables of one database, read only. What is not there (any more) reads as empty. */
export type StoredRows = {
  /** Every row of a table, some hundred at a time, in transactions of their own. */
  readonly each: (table: string, visit: (rows: readonly Row[]) => void) => Promise<void>;
  /** The rows that are there, of those asked for. */
  readonly get: (wanted: ReadonlyMap<string, readonly string[]>) => Promise<ReadonlyMap<string, readonly Row[]>>;
  readonly close: () => void;
};

/** So many rows are read at once: enough to be quick, few enough to answer between. */
const batch = 1_000;

/**
 * Reads the tables of a database through IndexedDB itself: a worker that only reads needs neither the rules of writing
 * nor their library. It makes nothing, and gives way at once where the database is upgraded or removed.
 */
export function openStoredRows(name: string): StoredRows {
  let opened: Promise<IDBDatabase | null> | null = null;
  const database = () => {
    opened ??= openThere(name, () => {
      opened = null;
    });
    return opened;
  };
  return {
    each: async (table, visit) => {
      let last: IDBValidKey | null = null;
      for (;;) {
        const db = await database();
        if (!db?.objectStoreNames.contains(table)) return;
        const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
        const rows: Row[] = await answerOf(db.transaction(table).objectStore(table).getAll(range, batch));
        if (rows.length > 0) visit(rows);
        if (rows.length < batch) return;
        last = rows[rows.length - 1]?.id ?? null;
      }
    },
    get: async (wanted) => {
      const db = await database();
      const tables = [...wanted.keys()].filter((table) => db?.objectStoreNames.contains(table));
      if (!db || tables.length === 0) return new Map();
      const transaction = db.transaction(tables);
      const found = tables.map(async (table) => {
        const store = transaction.objectStore(table);
        const rows = await Promise.all((wanted.get(table) ?? []).map((id) => answerOf<Row | undefined>(store.get(id))));
        return [table, rows.filter((row) => row !== undefined)] as const;
      });
      return new Map(await Promise.all(found));
    },
    close: () => void opened?.then((db) => db?.close()),
  };
}

/** The database where there is one: opening must not make an empty one in the place of one that was just removed. */
function openThere(name: string, onGone: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isMissing) resolve(null);
      else reject(request.error);
    };
    request.onsuccess = () => {
      const db = request.result;
      const leave = () => {
        db.close();
        onGone();
      };
      db.onversionchange = leave;
      db.onclose = leave;
      resolve(db);
    };
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
