const listeners = new Set<() => void>();

/** Calls the listener after the list of recent files may have become another; returns how to stop. */
export function onRecentFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that a file was saved, opened or forgotten. */
export function recentFilesChanged(): void {
  for (const listener of [...listeners]) listener();
}
