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

/** A CSV file of those lines. */
export function csvOf(...lines: readonly string[]): ChosenFile {
  return { name: 'Sheet.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** What is said of a row of the sheet, by its number there. */
export async function saidOf(page: Page, at: number): Promise<string> {
  await page.locator(`.import-row:has(> .import-number:text-is("${at}"))`).first().click();
  await page.locator('.import-said').getByText(`Row ${at}:`).waitFor();
  return (await page.locator('.import-said').textContent()) ?? '';
}

/** Presses the button of the import, 'Import 2 risks', and waits until they are in. */
export async function bringIn(page: Page, button: string): Promise<void> {
  await footOf(page).getByRole('button', { name: button, exact: true }).click();
  await page.getByText(`${button.replace(/^Import/, 'Imported')}.`, { exact: true }).waitFor();
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
