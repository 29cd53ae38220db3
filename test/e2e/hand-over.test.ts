import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { chooseFile, savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, goToAddress, openWith, waitUntilSaved } from './first-start.ts';
import { askToIssue, openAtReports, openReport } from './open-report.ts';

let from: OpenApp;
let to: OpenApp;
beforeAll(async () => {
  [from, to] = await Promise.all([openAtReports(), openWith('nothing')]);
});
afterAll(async () => {
  for (const app of [from, to]) {
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
    await app.close();
  }
});

const exportWord = async (page: Page) => readFile(await (await savedBy(page.getByRole('button', { name: /^Export( to Word)?$/ }))).path());
const handOver = async (page: Page) => {
  await page.getByRole('tab', { name: 'Versions', exact: true }).click();
  return savedBy(page.getByRole('button', { name: 'Hand over …' }));
};
const open = async (page: Page, name: string, bytes: Uint8Array) => {
  await goToAddress(page, '/reports/handed-over');
  await chooseFile(page.getByRole('button', { name: /^Open (a file|another) …$/ }), { name, bytes });
};

/** The issued report as a file and as Word, and a draft as a file. */
let issued: Uint8Array;
let word: Uint8Array;

test('an issued report is handed over as one file', async () => {
  const { page } = from;
  await openReport(page, 'Closer to Home: introduction');
  const dialog = await askToIssue(page);
  await dialog.getByRole('button', { name: 'Issue version 1' }).click();
  await page.getByText('Issued as version 1.').waitFor();
  const file = await handOver(page);
  expect(file.suggestedFilename()).toMatch(/^2027-01-18 Closer to Home introduction and progress, version 1\.boardpack$/);
  issued = await readFile(await file.path());
  await page.getByRole('link', { name: 'Open version 1' }).click();
  await page.locator('.paper').waitFor();
  word = await exportWord(page);
});

test('in an empty database it is shown exactly as it was, and comes out as the very same Word file', async () => {
  const { page } = to;
  await open(page, 'from-colleague.boardpack', issued);
  await page.getByRole('heading', { name: 'Closer to Home: introduction and progress', level: 1 }).first().waitFor();
  await page.getByText('in the file “from-colleague.boardpack”').waitFor();
  await page.getByText('Issued, version 1').waitFor();
  await page.getByText('Whole and unaltered.').waitFor();
  await expect.poll(() => page.locator('.draft-stamp').count()).toBe(0);
  expect(await findings(page, 'a handed-over paper')).toEqual([]);
  expect(Buffer.compare(await exportWord(page), word)).toBe(0);
  await expect.poll(() => page.getByText('Nothing here yet').count()).toBe(0);
});

test('kept here it is a report with its people and its version; the same paper twice is recognised', async () => {
  const { page } = to;
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('The paper is kept here as a report.').waitFor();
  await page.getByText(/This report was issued on .* and stays as it is/).waitFor();
  await waitUntilSaved(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Versions', exact: true }).click();
  await page.getByRole('link', { name: 'Open version 1' }).click();
  await page.locator('.paper').waitFor();
  expect(Buffer.compare(await exportWord(page), word)).toBe(0);
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Priya Nair' }).waitFor();

  await open(page, 'again.boardpack', issued);
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('This very paper is here already').waitFor();
  await goTo(page, '/reports', 'Reports');
  await expect.poll(() => page.getByRole('gridcell', { name: 'Closer to Home: introduction and progress' }).count()).toBe(1);
});

test('a draft is handed over too, and stamped as one', async () => {
  await goTo(from.page, '/reports', 'Reports');
  await openReport(from.page, 'Closer to Home: posts');
  await from.page.getByRole('tab', { name: 'Appendices', exact: true }).click();
  const map = new TextEncoder().encode('%PDF-1.7 a map');
  await chooseFile(from.page.getByRole('button', { name: 'Attach a file' }), { name: 'map.pdf', bytes: map });
  await from.page.getByRole('button', { name: 'Save a copy' }).waitFor();
  const file = await handOver(from.page);
  expect(file.suggestedFilename()).toMatch(/, draft \d{4}-\d\d-\d\d\.boardpack$/);
  const { page } = to;
  await open(page, 'draft.boardpack', await readFile(await file.path()));
  await page.locator('.draft-stamp', { hasText: 'Draft' }).waitFor();
  await page.getByText(/; not issued yet$/).waitFor();
  const attached = await savedBy(page.getByRole('region', { name: 'Attached files' }).getByRole('button', { name: 'Save “map.pdf”' }));
  expect(Buffer.compare(await readFile(await attached.path()), Buffer.from(map))).toBe(0);
  expect(await findings(page, 'a handed-over paper with a file')).toEqual([]);
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('The paper is kept here as a report.').waitFor();
  await page.locator('.draft .block').first().waitFor();
  await expect.poll(() => page.locator('.draft').getAttribute('contenteditable')).toBe('true');
});

test('opened while the sample is in sight, it says that what is kept there goes, and leads to one’s own records', async () => {
  const { page } = from;
  await open(page, 'issued.boardpack', issued);
  await page.getByText('what is kept in it goes when it is removed').waitFor();
  await page.getByRole('button', { name: 'Go to my own records' }).click();
  await page.getByText('in the file “issued.boardpack”').waitFor();
  await page.getByText('what is kept in it goes when it is removed').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('The paper is kept here as a report.').waitFor();
});

test('a file that is damaged or something else is refused in a sentence, and nothing is taken in', async () => {
  const { page } = to;
  const altered = Uint8Array.from(issued);
  altered[5_000] = (altered[5_000] ?? 0) ^ 1;
  await open(page, 'altered.boardpack', altered);
  await page.getByText('This paper is damaged').waitFor();
  await open(page, 'notes.boardpack', new TextEncoder().encode('only words'));
  await page.getByText('This file is not a Boardpack paper.').waitFor();
  await goTo(page, '/reports', 'Reports');
  await expect.poll(() => page.getByRole('gridcell').getByRole('link').count()).toBe(2);
});
