let isAsked = false;

/**
 * Asks the browser, once, to keep this app's storage when the disk runs low. It may say no, silently; the second copy
 * outside does not rest on the answer.
 */
export function askForPersistence(): void {
  // Missing outside a secure context, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  if (isAsked || !storage?.persist) return;
  isAsked = true;
  storage.persist().catch(() => undefined);
}
