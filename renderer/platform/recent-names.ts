import type { Calls } from '#shared/bridge/contract.ts';

const key = 'boardpack.recent-files';
const most = 10;

/** The names of the files saved or opened last in this browser, newest first. A browser tells no folder. */
export function recentNames(): ReturnType<Calls['recentFiles']> {
  return storedNames().map((name, index) => ({ id: String(index), name, folder: '' }));
}

/** Puts a name first among the recent ones. */
export function rememberName(name: string): void {
  const names = [name, ...storedNames().filter((other) => other !== name)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // A browser may forbid or have filled this storage: the list is a convenience, and saving went well.
  }
}

/** Forgets every name. */
export function forgetNames(): void {
  localStorage.removeItem(key);
}

function storedNames(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
