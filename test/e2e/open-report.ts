import type { Locator, Page } from 'playwright-core';
import type { OpenApp, OpenOptions } from './app.ts';
import { goTo, openForAll, openWith } from './first-start.ts';

/** The app with the sample open at its list of reports. */
export async function openAtReports(options?: OpenOptions): Promise<OpenApp> {
  const app = await openWith('sample', options);
  await goTo(app.page, '/reports', 'Reports');
  return app;
}

/** Opens a report of the list by a part of its title, and waits for its page. */
export async function openReport(page: Page, title: string): Promise<void> {
  await page.getByRole('gridcell', { name: title }).first().getByRole('link').click();
  await page.locator('.draft .block').first().waitFor();
}

/** Opens a report of the sample for all tests of a file; after them nothing may have failed or asked for anything outside. */
export function openReportForAll(title: string, use: (page: Page) => void): void {
  openForAll(
    async () => {
      const app = await openAtReports();
      await openReport(app.page, title);
      return app;
    },
    ({ page }) => use(page),
  );
}

/** Asks to issue the open report, whatever is still missing; its dialog. */
export async function askToIssue(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  const goOn = page.getByRole('button', { name: 'Go on all the same' });
  await page.getByRole('tab', { name: 'Versions', exact: true }).click();
  await page.getByRole('button', { name: 'Issue …' }).click();
  await dialog.or(goOn).first().waitFor();
  if (!(await dialog.isVisible())) await goOn.click();
  return dialog;
}

/** A part of the page being written, by the key of its section, or of an implication. */
export function partOf(page: Page, key: string, kind: 'section' | 'implication' = 'section'): Locator {
  return page.locator(`.draft .slot[data-slot="${kind}:${key}"]`);
}
