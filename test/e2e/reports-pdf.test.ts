import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runProgram, tools } from '#test/tools.ts';
import { savedBy } from './files.ts';
import { openAtReports, openReport } from './open-report.ts';

test.skipIf(tools.poppler === null)('a report becomes a tagged PDF, with no server behind the app', async () => {
  const app = await openAtReports();
  const { page } = app;
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 }).toBe(true);
  await openReport(page, 'introduction and progress');
  await app.stopServer();

  const file = await savedBy(page.getByRole('button', { name: 'Export to PDF' }));
  expect(file.suggestedFilename()).toMatch(/Closer to Home introduction and progress\.pdf$/);
  const path = await file.path();
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  const { stdout: facts } = await runProgram((tools.poppler ?? '').replace(/pdftotext/, 'pdfinfo'), [path]);
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Title:\s+Closer to Home: introduction and progress/);

  // The bytes are the same each time: a second export asks no clock.
  const again = await savedBy(page.getByRole('button', { name: 'Export to PDF' }));
  expect((await readFile(await again.path())).equals(await readFile(path))).toBe(true);
  expect(app.errors).toEqual([]);
  expect(app.foreignRequests).toEqual([]);
  await app.close();
});
