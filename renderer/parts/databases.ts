import { readPreference, usePreference, writePreference } from '#renderer/ui/preference.ts';

/** The databases of this app: one's own records, and the sample council beside them. */
export type DatabaseName = 'main' | 'sample';

const key = 'database';
const doomed = new Set<DatabaseName>();

/** The chosen database as React state. */
export function useChosenDatabase(): DatabaseName {
  return usePreference<DatabaseName>(key, 'main')[0];
}

/** The chosen database, before there is React. */
export function chosenDatabase(): DatabaseName {
  return readPreference<DatabaseName>(key, 'main');
}

/** Opens the other database in place of the present one, on the first screen. */
export function chooseDatabase(name: DatabaseName): void {
  if (chosenDatabase() === name) return;
  location.hash = '/';
  writePreference(key, name);
}

/** Leaves the sample for one's own records; the sample's database is removed once it is closed. */
export function removeSample(): void {
  doomed.add('sample');
  chooseDatabase('main');
}

/** Whether a database that was just closed is to be removed; asked once. */
export function isDoomed(name: DatabaseName): boolean {
  return doomed.delete(name);
}
