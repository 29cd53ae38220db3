import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram, tools } from '#test/tools.ts';
import type { OpenApp } from './app.ts';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, goToProgramme } from './first-start.ts';
import { openAtReports, openReport } from './open-report.ts';

let app: OpenApp;
let folder: string;
beforeAll(async () => {
  app = await openAtReports();
  folder = await mkdtemp(join(tmpdir(), 'boardpack-print-'));
});
afterAll(async () => {
  expect(app.errors).toEqual([]);
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The pages that printing makes, 'A4 upright' or 'A4 across'; neighbours of one kind are told once. */
async function printedPages(): Promise<readonly string[]> {
  const path = join(folder, 'printed.pdf');
  await app.page.pdf({ path, preferCSSPageSize: true });
  const { stdout } = await runProgram(tools.qpdf ?? '', ['--json', '--json-key=qpdf', path]);
  const boxes = [...stdout.matchAll(/"\/MediaBox": \[\s*([\d.]+),\s*([\d.]+),\s*([\d.]+),\s*([\d.]+)\s*\]/g)].map(([, , , width, height]) =>
    Math.round(Number(width)) === 595 && Math.round(Number(height)) === 842
      ? 'A4 upright'
      : Math.round(Number(width)) === 842 && Math.round(Number(height)) === 595
        ? 'A4 across'
        : `${width} by ${height}`,
  );
  return boxes.filter((box, index) => box !== boxes[index - 1]);
}

test.skipIf(!tools.qpdf)('wide parts of a paper print on pages that lie across, the rest on upright ones', async () => {
  const { page } = app;
  await goToProgramme(page);
  await page.getByRole('tab', { name: 'Documents' }).click();
  await savedBy(page.getByRole('button', { name: /save as Word/ }).nth(3));
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Benefits realisation plan');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('article.paper').waitFor();
  expect(await printedPages()).toEqual(['A4 upright', 'A4 across', 'A4 upright']);
});

test.skipIf(!tools.qpdf)('a register prints across after a paper was shown', async () => {
  const { page } = app;
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('gridcell').first().waitFor();
  expect(await printedPages()).toEqual(['A4 across']);
});

test('the contents of a paper being written are its headings, and lead there', async () => {
  const { page } = app;
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Benefits realisation plan');
  const contents = page.locator('.draft .contents li');
  const written = await contents.allTextContents();
  expect(written.length).toBeGreaterThan(3);
  const second = page.locator('.draft .contents button').nth(1);
  await second.focus();
  await page.keyboard.press('Enter');
  const slot = await second.getAttribute('data-to');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('[data-slot]')?.getAttribute('data-slot')))
    .toBe(slot);
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('draft'))).toBe(true);
  expect(await findings(page, 'a paper with contents, being written')).toEqual([]);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('article.paper').waitFor();
  expect(await findings(page, 'a paper with wide parts, in Preview')).toEqual([]);
  await expect.poll(() => page.locator('.paper-contents li').allTextContents()).toEqual(written);
});
