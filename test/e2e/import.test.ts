import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRowsFile } from '#shared/workbook/open-workbook.ts';
import { registers } from '#renderer/parts/place.ts';
import { writeXlsx } from '#shared/workbook/write-xlsx.ts';
import type { WrittenCell } from '#shared/workbook/table.ts';
import { makeXlsx } from '#test/shared/workbook/made-xlsx.ts';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { chooseRows, footOf } from './import-screen.ts';
import { countAll, countWords } from './register.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

const foot = () => footOf(page);
const choose = (name: string, bytes: Uint8Array) => chooseRows(page, { name, bytes });

function workbook(headings: readonly string[], rows: readonly (readonly WrittenCell[])[]): Uint8Array {
  return writeXlsx({ name: 'Risks', columns: headings.map((label) => ({ label, width: 12 })), rows, count: rows.length }).bytes;
}

test('a workbook comes into a register: what is wrong is shown, nothing comes in before it is decided, and all is taken back', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  const before = await countAll(page);
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: 'Import risks' }).click();
  const rows = Array.from({ length: 40 }, (_, index): WrittenCell[] => [
    `=W${index}`,
    `Depot ${index} floods`,
    1 + (index % 5),
    3,
    'Newcomer, Sam',
    { day: '2027-04-03' },
  ]);
  rows[3] = ['W3', 'Scored elsewhere', 9, 3, null, 'soon'];
  await choose('Depots.xlsx', workbook(['Risk ID', 'Description', 'Likelihood', 'Impact', 'Risk owner', 'Review date'], rows));
  await foot().getByText('1 row has something to be mended first.').waitFor();
  expect(
    await foot()
      .getByRole('button', { name: /^Import/ })
      .isDisabled(),
  ).toBe(true);
  await expect.poll(() => page.getByLabel('What “Risk owner” stands for').inputValue()).toBe('owner');
  // The steps scroll, not the room around them.
  await expect.poll(() => page.locator('main').evaluate((room) => room.scrollHeight - room.clientHeight)).toBe(0);

  await page.getByLabel('To be mended (1)').check();
  await page.getByRole('row', { name: /Scored elsewhere/ }).click();
  await page.locator('.import-said').getByText('Likelihood 9 is not on this council’s matrix of 5 by 5.').waitFor();
  await page.locator('.import-said').getByText('“soon” is not a day in the calendar.').waitFor();

  await page.getByLabel('A row with something that cannot be read').selectOption('leave row');
  await foot().getByText('39 risks are added, 1 person is added because rows name them and 1 row is left out.').waitFor();
  await foot().getByRole('button', { name: 'Import 39 risks' }).click();
  await page.getByText('Imported 39 risks.').waitFor();
  await expect.poll(() => countWords(page)).toBe(String(before + 39));
  await page.getByRole('gridcell', { name: '=W0' }).waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countWords(page)).toBe(String(before));
});

test('what is exported comes in again as what it was', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  const shown = await countAll(page);
  await page.getByRole('button', { name: 'Excel' }).click();
  const saved = await savedBy(page.getByRole('menuitem', { name: 'Export risks to Excel' }));
  const bytes = await readFile(await saved.path());
  const file = openRowsFile(new Uint8Array(bytes), 'Risks.xlsx');
  if (!file.ok) throw new Error(file.problem.message);
  const sheet = file.value.read(0);
  expect(sheet.ok && sheet.value.rows.length).toBe(shown + 1);
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: 'Import risks' }).click();
  await choose('Risks.xlsx', bytes);
  await foot().getByText(`${shown} rows say what the register says already.`).waitFor();
  await expect.poll(() => foot().getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
});

test('every register comes in again as what it was, with all its columns', { timeout: 120_000 }, async () => {
  for (const { path, label } of registers) {
    await goTo(page, `/registers/${path}`, label);
    const rows = await countAll(page);
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const column of await page.locator('.column-line input').all()) if (!(await column.isChecked())) await column.check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Excel' }).click();
    const saved = await savedBy(page.getByRole('menuitem', { name: /^Export .+ to Excel/ }));
    await page.getByRole('button', { name: 'Excel' }).click();
    await page.getByRole('menuitem', { name: /^Import/ }).click();
    await choose(`${label}.xlsx`, await readFile(await saved.path()));
    const words = rows === 0 ? 'There are no rows below the headings, so nothing would be imported.' : `${rows} rows say what the register says already.`;
    await page.getByText(words).waitFor();
  }
});

test('a column for each financial year gives a source its amounts', async () => {
  await goTo(page, '/registers/funding/import', 'Import funding sources');
  await choose('Sources.csv', Buffer.from('Title,2026/27,2027/28\nHeritage grant,"£12,000",8000.50\nLegacy,none yet,\n'));
  await expect.poll(() => page.getByLabel('What “2027/28” stands for').inputValue()).toBe('amounts.amount');
  await foot().getByText('1 row has something to be mended first.').waitFor();
  await page.getByLabel('A row with something that cannot be read').selectOption('leave cell');
  await foot().getByRole('button', { name: 'Import 2 funding sources' }).click();
  await page.getByText('Imported 2 funding sources.').waitFor();
  const row = page.getByRole('row', { name: /Heritage grant/ });
  await row.getByText('£20,000.50').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await row.waitFor({ state: 'hidden' });
});

test('a file that cannot be read says why, and the next one is read', async () => {
  await goTo(page, '/registers/risks/import', 'Import risks');
  await choose('Old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  await page.getByRole('alert').getByText('Excel 2003 or older').waitFor();
  await choose('Macros.xlsx', makeXlsx({ sheets: [{ name: 'R', xml: '' }], contentType: 'sheet.macroEnabled.main' }));
  await page.getByRole('alert').getByText('may hold macros').waitFor();
  await choose('Notes.csv', Buffer.from('Title;Owner\r\n"Two\nlines";\r\n'));
  await page.getByText('Read as UTF-8, with semicolons between the columns.').waitFor();
  await foot().getByText('1 risk is added.').waitFor();
});

test('hidden sheets are marked as such, and another sheet is read when it is chosen', async () => {
  await goTo(page, '/registers/people/import', 'Import people');
  const sheet = (name: string) =>
    `<sheetData><row><c t="inlineStr"><is><t>Name</t></is></c></row><row><c t="inlineStr"><is><t>${name}</t></is></c></row></sheetData>`;
  await choose(
    'People.xlsx',
    Buffer.from(
      makeXlsx({
        sheets: [
          { name: 'Now', xml: sheet('Jo Day') },
          { name: 'Then', xml: sheet('Al Noon'), state: 'hidden' },
        ],
      }),
    ),
  );
  await page
    .getByRole('row', { name: /Jo Day/ })
    .last()
    .waitFor();
  await page.getByLabel('Sheet', { exact: true }).selectOption({ label: 'Then (hidden in the workbook)' });
  await page
    .getByRole('row', { name: /Al Noon/ })
    .last()
    .waitFor();
});

test('the screen of an import passes the accessibility check, in light and dark, and fits a small window', async () => {
  await goTo(page, '/registers/risks/import', 'Import risks');
  await choose(
    'Depots.csv',
    Buffer.from('Ref,Title,Owner,Current,Review date,Colour\nW1,Depot floods,Newcomer,4x5,03/04/2027,red\nW2,,Newcomer,99,soon,red\n'),
  );
  await foot().getByText('1 row has something to be mended first.').waitFor();
  expect(await findings(page, 'import')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'import, dark', 'color-contrast')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  // With larger text the rows grow, and none stands over the next.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const tops = () => page.locator('.import-rows > .import-row').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await expect.poll(async () => Math.round(((await tops())[1] ?? 0) - ((await tops())[0] ?? 0))).toBe(64);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 640, height: 480 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
});
