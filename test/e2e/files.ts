import type { Download, Locator } from 'playwright-core';

/** A file that a person chooses: one on the disk by its path, or one that is only made here. */
export type ChosenFile = string | { readonly name: string; readonly bytes: Uint8Array };

/** Presses a button and chooses the file that it asks for. */
export async function chooseFile(button: Locator, file: ChosenFile): Promise<void> {
  const [chooser] = await Promise.all([button.page().waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(typeof file === 'string' ? file : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) });
}

/** Presses a button and answers with the file that it saves. */
export async function savedBy(button: Locator): Promise<Download> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  return download;
}
