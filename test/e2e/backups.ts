import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenApp } from './app.ts';
import { chooseFile, savedBy } from './files.ts';
import { goTo } from './first-start.ts';

/** Makes a backup in Settings. Answers with its path, in the app's profile, and the name that it was saved by. */
export async function makeBackup({ page, profile }: OpenApp): Promise<{ readonly path: string; readonly name: string }> {
  await goTo(page, '/settings/copies', 'Settings');
  const file = await savedBy(page.getByRole('button', { name: 'Make a backup', exact: true }));
  const path = join(profile, 'kept.boardpack');
  await file.saveAs(path);
  return { path, name: file.suggestedFilename() };
}

/** Chooses a backup to restore in Settings, which show their copies already. */
export function chooseBackup(page: Page, path: string): Promise<void> {
  return chooseFile(page.getByRole('button', { name: 'Restore from a backup' }), path);
}

/** Empties the records under a page of the app's origin, as a browser does that tidies up. */
export async function deleteRecords(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('boardpack-main');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
  );
}
