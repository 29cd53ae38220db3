import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeXlsx } from '#test/shared/workbook/made-xlsx.ts';
import { savedBy } from './files.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { bringIn, chooseForImport, chooseRows, csvOf, footOf, saidOf } from './import-screen.ts';
import { countIn } from './register.ts';

let page: Page;
openForAll(
  () => openWith('nothing'),
  (opened) => {
    page = opened.page;
  },
);

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

test('a sheet from abroad: UTF-16, semicolons, decimal commas; no amount is taken for a hundred times itself', async () => {
  const lines = ['Title;Budget;Spent', 'Salt;1.234,56;0,75', 'Vans;1\u00a0234;£5', '🚒 قطع الغيار;£1,234.56;(12)'];
  await chooseForImport(page, ['budget', 'budget lines'], { name: 'Étranger.csv', bytes: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le') });
  await page.getByText('Read as UTF-16, with semicolons between the columns.').waitFor();
  await footOf(page).getByText('2 rows have something to be mended first.').waitFor();
  for (const amount of ['1.234,56', '0,75']) expect(await saidOf(page, 2)).toContain(`“${amount}” is not an amount of money that can be kept exactly.`);
  expect(await saidOf(page, 3)).toContain('is not an amount of money that can be kept exactly.');
  await page.getByLabel('A row with something that cannot be read').selectOption('leave cell');
  await bringIn(page, 'Import 3 budget lines');
  const gears = page.getByRole('row', { name: /🚒 قطع الغيار/ });
  for (const amount of ['£1,234.56', '-£12']) await gears.getByText(amount, { exact: true }).waitFor();
  await goTo(page, '/search', 'Search');
  await page.getByRole('searchbox').fill('الغيار');
  await page.getByRole('link', { name: '🚒 قطع الغيار' }).waitFor();
});

test('days that never were, half scores, and owners who are nobody: each is said, and no person is made of a dash', async () => {
  const before = await countIn(page, 'people', 'People');
  const lines = [
    'Title,Likelihood,Impact,Owner,Next review',
    'Bridge,3.5,2,-,29/02/2027',
    'Ferry,4,4,tbc,12 May 1850',
    'Tunnel,2,3,עדי לוי,28/02/2027',
    'Ford,2,2,🚒,',
  ];
  await chooseForImport(page, ['risks', 'risks'], csvOf(...lines));
  await footOf(page).getByText('2 rows have something to be mended first.').waitFor();
  const bridge = await saidOf(page, 2);
  expect(bridge).toContain('“3.5” is not a likelihood on this council’s matrix: 1 Rare');
  expect(bridge).toContain('“29/02/2027” is not a day in the calendar: February 2027 has 28 days.');
  expect(bridge).toContain('“-” is not the name of a person: the cell is left empty.');
  expect(await saidOf(page, 3)).toContain('“12 May 1850” lies before 1900 or after 2199');
  expect(await saidOf(page, 3)).toContain('No person is called “tbc”: the cell is left empty.');
  await page.getByLabel('A row with something that cannot be read').selectOption('leave row');
  await footOf(page).getByText('2 risks are added, 1 person is added because rows name them and 2 rows are left out.').waitFor();
  await bringIn(page, 'Import 2 risks');
  await page
    .getByRole('row', { name: /Tunnel/ })
    .getByText('עדי לוי')
    .waitFor();
  expect(await countIn(page, 'people', 'People')).toBe(before + 1);
});

test('sheets with odd names and the longest cell that Excel has: the cell goes in whole, comes out whole, and a title too long is said', async () => {
  const longest = 'Rain. '.repeat(5461).padEnd(32_767, 'x');
  const xml = (...rows: readonly (readonly string[])[]) => `<sheetData>${rows.map((cells, index) => row(index + 1, cells.map(text))).join('')}</sheetData>`;
  const bytes = makeXlsx({
    sheets: [
      { name: 'Q1 &apos;draft&apos; &amp; &lt;risks&gt;: more than 31 letters', xml: xml(['Title'], ['t'.repeat(301)]) },
      { name: 'ריבעון 🚒', xml: xml(['Title', 'Cause'], ['Culvert', longest]) },
    ],
  });
  await chooseForImport(page, ['risks', 'risks'], { name: 'Odd.xlsx', bytes });
  await footOf(page).getByText('1 row has something to be mended first.').waitFor();
  expect(await page.getByLabel('Sheet', { exact: true }).locator('option').allTextContents()).toEqual([
    "Q1 'draft' & <risks>: more than 31 letters",
    'ריבעון 🚒',
  ]);
  expect(await saidOf(page, 2)).toContain('Please keep this to 300 characters.');
  await page.getByLabel('Sheet', { exact: true }).selectOption('ריבעון 🚒');
  await bringIn(page, 'Import 1 risk');
  await page.getByRole('gridcell', { name: 'Culvert', exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Cause', exact: true }).check();
  await page.keyboard.press('Escape');
  const shown = await countIn(page, 'risks', 'Risks');
  await page.getByRole('button', { name: 'Excel' }).click();
  const saved = await savedBy(page.getByRole('menuitem', { name: 'Export risks to Excel' }));
  const again = await readFile(await saved.path());
  await goTo(page, '/registers/risks/import', 'Import risks');
  await chooseRows(page, { name: 'Risks.xlsx', bytes: again });
  await footOf(page).getByText(`${shown} rows say what the register says already.`).waitFor();

  await chooseRows(page, { name: 'Cut.xlsx', bytes: again.subarray(0, again.length >> 1) });
  await page.getByRole('alert').getByText('This workbook cannot be read: its end is missing. Nothing was imported.').waitFor();
  expect(await countIn(page, 'risks', 'Risks')).toBe(shown);
});

test('a board that would report to itself is refused, and nothing of its sheet comes in', async () => {
  await chooseForImport(page, ['boards', 'boards and groups'], csvOf('Name', 'Yard group', 'Depot group'));
  await bringIn(page, 'Import 2 boards and groups');
  await chooseForImport(page, ['boards', 'boards and groups'], csvOf('Name,Reports to', 'Yard group,Yard group', 'Depot group,Yard group'));
  await footOf(page).getByText('2 boards and groups are changed.').waitFor();
  await footOf(page).getByRole('button', { name: 'Import 2 boards and groups' }).click();
  await page.getByRole('alert').getByText('it would lead back to itself: “Yard group” reports to “Yard group”.').waitFor();
  await goTo(page, '/registers/boards', 'Boards and groups');
  const depot = page.getByRole('row', { name: /Depot group/ });
  await depot.waitFor();
  await expect.poll(() => depot.textContent()).not.toContain('Yard group');
});

test('a programme with nothing in it says so in every picture and still makes its papers', async () => {
  await goTo(page, '/programmes', 'Programmes');
  await page.getByRole('button', { name: 'New programme' }).click();
  await page.waitForURL(/\/initiation/);
  const pictures = [
    ['Plan', 'Timeline', 'There is no milestone here yet.'],
    ['Plan', 'Ratings over time', 'There is no project yet.'],
    ['Governance', 'Chart', 'This programme has no board or group yet.'],
    ['Registers', 'Heat map', 'There is no open risk yet.'],
    ['Money and benefits', 'Benefit profile', 'No benefit has amounts yet.'],
    ['Money and benefits', 'Budget against funding', 'No budget line or approved funding has a financial year yet.'],
  ] as const;
  for (const [part, picture, words] of pictures) {
    await page.getByRole('tab', { name: part, exact: true }).click();
    await page.locator('.view-strip').getByRole('link', { name: picture, exact: true }).click();
    await page.getByText(words).waitFor();
  }
  await page.getByRole('tab', { name: 'Documents', exact: true }).click();
  for (const paper of ['Programme initiation document', 'Highlight report', 'Risk register', 'Benefits realisation plan']) {
    const saved = await savedBy(page.getByRole('button', { name: `Make and save as Word: ${paper}` }));
    expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe('PK');
  }
});

test('closing a project names what of it is still open, and leaves it in its register', async () => {
  await chooseForImport(page, ['projects', 'projects'], csvOf('Title,Programme', 'Salt store,New programme'));
  await bringIn(page, 'Import 1 project');
  await chooseForImport(page, ['milestones', 'milestones'], csvOf('Title,Project,Done', 'Roof on,Salt store,No', 'Floor laid,Salt store,Yes'));
  await bringIn(page, 'Import 2 milestones');
  await goTo(page, '/programmes', 'Programmes');
  await page.getByRole('gridcell', { name: 'New programme', exact: true }).dblclick();
  await page.getByRole('tab', { name: 'Projects', exact: true }).click();
  await page.getByRole('link', { name: 'Open the page of Salt store' }).click();
  await page.getByRole('heading', { name: 'Salt store', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).fill('Close project');
  await page.getByRole('option', { name: 'Close project' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('1 milestone is still open. Closing the project does not end it').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the project' }).click();
  await page.getByText('“Salt store” is closed.').waitFor();
  await goTo(page, '/registers/milestones', 'Milestones');
  await page.getByRole('gridcell', { name: 'Roof on', exact: true }).first().waitFor();
});
