/** Whether the browser promised to keep this app's storage when the disk runs low. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/** Asks the browser to keep this app's storage; it may say no, silently, and answers at once once it said yes. */
export async function askForPersistence(): Promise<Persistence> {
  // Missing outside a secure context, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persist) return 'unknown';
  try {
    return (await storage.persisted()) || (await storage.persist()) ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}
