import type { Locator, Page } from 'playwright-core';
import { type ChosenFile, chooseFile } from './files.ts';
import { goTo } from './first-start.ts';

/** Chooses a file, or another one, on the screen of an import. */
export function chooseRows(page: Page, file: ChosenFile): Promise<void> {
  return chooseFile(page.getByRole('button', { name: /^(Choose a|Another) file/ }), file);
}

/** Goes to the import of a register, by its path and the name of what it holds, and chooses a file there. */
export async function chooseForImport(page: Page, [path, plural]: readonly [string, string], file: ChosenFile): Promise<void> {
  await goTo(page, `/registers/${path}/import`, `Import ${plural}`);
  await chooseRows(page, file);
}

/** Where the import screen says what would happen, or what is being done. */
export function footOf(page: Page): Locator {
  return page.locator('.import-foot');
}

/** So many risks as CSV, with texts as long as people write. */
export function manyRisks(count: number): Uint8Array {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `B${index + 1},Depot ${index + 1} floods,${'The brook behind the depot rises after heavy rain. '.repeat(3)},${1 + (index % 5)}x${1 + (index % 4)},0${1 + (index % 9)}/04/2027`,
  );
  return new TextEncoder().encode(`Ref,Title,Cause,Current,Review date\n${lines.join('\n')}\n`);
}
