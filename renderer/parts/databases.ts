import { readPreference, usePreference, writePreference } from '#renderer/ui/preference.ts';

/** The databases of this app: one's own records, and the sample council beside them. */
export type DatabaseName = 'main' | 'sample';

const key = 'database';

/** Which database the window opens. */
export function chosenDatabase(): DatabaseName {
  return readPreference<DatabaseName>(key, 'main');
}

/** The chosen database as React state. */
export function useChosenDatabase(): DatabaseName {
  return usePreference<DatabaseName>(key, 'main')[0];
}

/** Opens the other database in place of the present one, on the first screen. */
export function chooseDatabase(name: DatabaseName): void {
  location.hash = '/';
  writePreference(key, name);
}
