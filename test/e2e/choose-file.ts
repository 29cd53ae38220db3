import type { Page } from 'playwright-core';
import { goTo } from './first-start.ts';

/** Goes to the import of a register, by its path and the name of what it holds, and chooses a file there: bytes, or one on the disk. */
export async function chooseForImport(
  page: Page,
  [path, plural]: readonly [string, string],
  file: { name: string; bytes: Uint8Array } | string,
): Promise<void> {
  await goTo(page, `/registers/${path}/import`, `Import ${plural}`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /^(Choose a|Another) file/ }).click()]);
  await chooser.setFiles(typeof file === 'string' ? file : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) });
}

/** Where the import screen says what would happen, or what is being done. */
export function footOf(page: Page) {
  return page.locator('.import-foot');
}

/** How many records a register holds, as its screen says once it has read all of them. */
export async function countIn(page: Page, path: string, heading: string): Promise<number> {
  await goTo(page, `/registers/${path}`, heading);
  // An empty register has no count but a sentence, once it has been read to its end.
  const whole = page.locator('.grid-empty').or(page.locator('.register-count').getByText(/^[\d,]+$/));
  await whole.first().waitFor();
  const words = (await whole.first().textContent()) ?? '';
  return /^[\d,]+$/.test(words) ? Number(words.replaceAll(',', '')) : 0;
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
