import { useCallback, useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';

// What one person likes on one screen (widths, columns, theme): not a record, so no change is made of it.

const prefix = 'boardpack.';
const { watch, tell } = createWatchers();
const parsed = new Map<string, { readonly text: string | null; readonly value: unknown }>();

function readText(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** The remembered preference, or `fallback`. Equal stored text gives the identical value. */
export function readPreference<T>(key: string, fallback: T): T {
  const text = readText(key);
  const known = parsed.get(key);
  if (known && known.text === text) return (known.value ?? fallback) as T;
  let value: unknown = null;
  try {
    value = text === null ? null : JSON.parse(text);
  } catch {
    value = null;
  }
  parsed.set(key, { text, value });
  return (value ?? fallback) as T;
}

/** Remembers a preference on this computer; where the browser keeps nothing, it is forgotten on closing. */
export function writePreference(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(prefix + key, text);
  } catch {
    parsed.set(key, { text: null, value });
  }
  tell();
}

/** Forgets the preferences whose key is one of those given. */
export function forgetPreferences(isGiven: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix) && isGiven(key.slice(prefix.length))) localStorage.removeItem(key);
  } catch {
    // Where the browser keeps nothing there is nothing to forget but what this window knows.
  }
  for (const key of [...parsed.keys()]) if (isGiven(key)) parsed.delete(key);
  tell();
}

/** A remembered preference as React state. `fallback` must be stable between renders. */
export function usePreference<T>(key: string, fallback: T): readonly [T, (value: T) => void] {
  const value = useSyncExternalStore(watch, () => readPreference(key, fallback));
  const set = useCallback((next: T) => writePreference(key, next), [key]);
  return [value, set];
}
