import { risk, type Risk } from '#shared/domain/risk.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { fieldText, sortKey, valueOf } from '#renderer/parts/field-text.ts';

const lookups: Parameters<typeof fieldText>[2] = { ready: true, settings: settings.create(settingsId), titleOf: () => null };

/** The columns that the register shows at first. */
export const columns = risk.fields.filter((field) => field.column === true);

/** What the cells of a risk say, column by column. */
export function cellsOf(record: Risk): readonly string[] {
  return columns.map((field) => fieldText(valueOf(record, field.name), field.shape, lookups));
}

/** What a column sorts a risk by. */
export function keyOf(record: Risk, column: number): number | string | null {
  const field = columns[column];
  return field === undefined ? null : sortKey(valueOf(record, field.name), field.shape, lookups);
}

/** All that a filter looks at, in lower case. */
export function searchText(record: Risk): string {
  return risk.fields
    .map((field) => fieldText(valueOf(record, field.name), field.shape, lookups))
    .join('\n')
    .toLowerCase();
}

/** Opens the app's database as it is, without any library. */
export function openDatabase(): Promise<IDBDatabase> {
  return answer(indexedDB.open('boardpack-main'));
}

/** The first risks by title, or all of them. */
export function readRisks(database: IDBDatabase, limit?: number): Promise<Risk[]> {
  return answer(database.transaction('risk').objectStore('risk').index('title').getAll(null, limit));
}

/** Writes one risk over what is stored of it, and resolves once it is. */
export function writeRisk(database: IDBDatabase, record: Risk): Promise<void> {
  const transaction = database.transaction('risk', 'readwrite');
  transaction.objectStore('risk').put(record);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The database did not write.'));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}
