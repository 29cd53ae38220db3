import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeXlsx } from '#test/shared/workbook/made-xlsx.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { bringIn, chooseForImport, csvOf, footOf, saidOf } from './import-screen.ts';
import { countIn } from './register.ts';

let page: Page;
openForAll(
  () => openWith('nothing'),
  (opened) => {
    page = opened.page;
  },
);

const notes = () => page.locator('.import-sheet-notes');
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number: number, cells: readonly string[], rest = '') => `<row r="${number}"${rest}>${cells.join('')}</row>`;

test('formulas, merged cells, hidden rows and sheets, dates as text, one number twice, somebody unknown, a score from another matrix', async () => {
  const rows = [
    row(1, ['Ref', 'Title', 'Likelihood', 'Impact', 'Owner', 'Review date'].map(text)),
    row(2, [text('W1'), text('Depot floods'), '<c><f>1+2</f><v>3</v></c>', '<c><v>4</v></c>', text('Nell Harcourt'), text('3 April 2027')]),
    row(3, [text('W2'), text('Gritters fail'), '<c><v>2</v></c>', '<c><v>2</v></c>', text('Marlow, Dee'), text('13/04/2027')]),
    row(4, [text('W2'), text('Gritters fail again'), '<c><v>5</v></c>', '<c><v>5</v></c>', text('Dee Marlow'), text('2027-04-05')]),
    row(5, [text('W4'), text('Old scores'), '<c><v>6</v></c>', '<c><v>2</v></c>']),
    row(6, [text('W5'), text('Salt runs out')], ' hidden="1"'),
    row(7, [text('W6'), text('Roads close')]),
    row(8, [text('W7'), '<c r="B8"/>']),
  ];
  const risks = { name: 'Risks', xml: `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="B7:B8"/></mergeCells>` };
  const old = { name: 'Last year', xml: '<sheetData/>', state: 'hidden' };
  await chooseForImport(page, ['risks', 'risks'], { name: 'Winter.xlsx', bytes: makeXlsx({ sheets: [old, risks] }) });
  await footOf(page).getByText('3 rows have something to be mended first.').waitFor();
  await page.getByLabel('Sheet', { exact: true }).getByText('Last year (hidden in the workbook)').waitFor({ state: 'attached' });
  await notes().getByText('1 cell holds a formula. What each gave last is taken; the formula itself is not kept.').waitFor();
  await notes().getByText('1 group of cells is merged (B7:B8). Only the first cell of each holds a value, so the other rows have nothing there.').waitFor();
  await notes().getByText('1 row is hidden in the workbook, perhaps by a filter. It is taken like the others.').waitFor();
  expect(await saidOf(page, 2)).toContain('Cell C2 holds a formula; what it gave last, “3”, is taken.');
  expect(await saidOf(page, 4)).toContain('Row 3 is about the same risk; only one row can change it. Remove one of them.');
  expect(await saidOf(page, 5)).toContain('Likelihood 6 is not on this council’s matrix of 5 by 5. It was scored on another one');
  expect(await saidOf(page, 8)).toContain('The row has no title, which every risk needs.');
  const unknown = page.getByRole('row', { name: /Dee Marlow person/ });
  await expect.poll(() => unknown.getByLabel('What becomes of Dee Marlow').inputValue()).toBe('make');
  expect(
    await footOf(page)
      .getByRole('button', { name: /^Import/ })
      .isDisabled(),
  ).toBe(true);
  expect(await countIn(page, 'risks', 'Risks')).toBe(0);

  await chooseForImport(page, ['risks', 'risks'], { name: 'Winter.xlsx', bytes: makeXlsx({ sheets: [old, risks] }) });
  await page.getByLabel('A row with something that cannot be read').selectOption('leave row');
  await footOf(page).getByText('4 risks are added, 1 person is added because rows name them and 3 rows are left out.').waitFor();
  await bringIn(page, 'Import 4 risks');
  for (const day of ['3 April 2027', '13 April 2027'])
    await page
      .getByRole('gridcell', { name: new RegExp(`^${day.replace('April', 'Apr(il)?')}`) })
      .first()
      .waitFor();
  expect(await countIn(page, 'people', 'People')).toBe(2);
});

test('amounts with pound signs, commas and brackets are exact; what is no amount holds the import', async () => {
  const lines = ['Title,Budget,Spent', 'Salt,"£1,234,567.89",£0.10', 'Vans,(500),"12,000"', 'Fuel,about £300,'];
  await chooseForImport(page, ['budget', 'budget lines'], csvOf(...lines));
  await footOf(page).getByText('1 row has something to be mended first.').waitFor();
  expect(await saidOf(page, 4)).toContain('about £300');
  await page.getByLabel('A row with something that cannot be read').selectOption('leave cell');
  await footOf(page).getByText('3 budget lines are added.').waitFor();
  await bringIn(page, 'Import 3 budget lines');
  for (const amount of ['£1,234,567.89', '£0.10', '-£500', '£12,000']) await page.getByRole('gridcell', { name: amount, exact: true }).first().waitFor();
});

test('projects that would wait for each other are refused whole, with the way round named, by import and by form', async () => {
  await chooseForImport(page, ['projects', 'projects'], csvOf('Title', 'Routes', 'Depots', 'Weather'));
  await bringIn(page, 'Import 3 projects');
  await chooseForImport(
    page,
    ['projects', 'projects'],
    csvOf('Title,Depends on,Aim', 'Routes,Depots,Shorter', 'Depots,Weather,Warmer', 'Weather,Routes,Drier'),
  );
  await footOf(page).getByText('3 projects are changed.').waitFor();
  await footOf(page).getByRole('button', { name: 'Import 3 projects' }).click();
  await page
    .getByRole('alert')
    .getByText(
      /^Nothing was imported\. This project was not saved, because it would lead back to itself: “\w+” depends on “\w+”, “\w+” depends on “\w+” and “\w+” depends on “\w+”\./,
    )
    .waitFor();
  await chooseForImport(page, ['projects', 'projects'], csvOf('Title,Depends on', 'Routes,Depots', 'Depots,Weather'));
  await bringIn(page, 'Import 2 projects');
  // Nothing of what was refused came in.
  await chooseForImport(page, ['projects', 'projects'], csvOf('Title,Aim', 'Routes,Shorter'));
  await footOf(page).getByText('1 project is changed.').waitFor();

  await goTo(page, '/registers/projects', 'Projects');
  await page.getByRole('gridcell', { name: 'Weather', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  const form = page.getByRole('complementary', { name: 'project' });
  await form.getByRole('combobox', { name: /Depends on/ }).fill('Rout');
  await page.getByRole('option', { name: /^Routes/ }).click();
  await page
    .getByText('it would lead back to itself: “Weather” depends on “Routes”, “Routes” depends on “Depots” and “Depots” depends on “Weather”')
    .first()
    .waitFor();
});

test('what names somebody who was deleted says so, comes back with Undo, and an import makes them anew only when asked', async () => {
  await chooseForImport(page, ['risks', 'risks'], csvOf('Ref,Title,Owner', 'Z1,Bridge closes,Ravi Quill'));
  await bringIn(page, 'Import 1 risk');
  await goTo(page, '/registers/people', 'People');
  const gone = page.getByRole('gridcell', { name: 'Ravi Quill', exact: true });
  await gone.click();
  await page.keyboard.press('Control+Delete');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('risk “Bridge closes” names it and will show “removed person”. You can take this back with Undo, here or in History.').waitFor();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('The person was deleted.').waitFor();
  await goTo(page, '/registers/risks', 'Risks');
  await page
    .getByRole('gridcell', { name: /removed person/ })
    .first()
    .waitFor();
  await chooseForImport(page, ['risks', 'risks'], csvOf('Ref,Title,Owner', 'Z2,Bridge reopens,Ravi Quill'));
  await footOf(page).getByText('1 risk is added and 1 person is added because rows name them.').waitFor();
  await page.getByLabel('What becomes of Ravi Quill').selectOption('leave');
  await footOf(page).getByText('1 risk is added.', { exact: true }).waitFor();
  expect(await saidOf(page, 2)).toContain('No person is called “Ravi Quill”: the cell is left empty.');
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Delete person.').waitFor();
  await gone.waitFor();
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('gridcell', { name: 'Ravi Quill' }).first().waitFor();
});

test('a project with milestones and risks, and a board that another reports to, say what names them before they go, and come back whole', async () => {
  await chooseForImport(page, ['projects', 'projects'], csvOf('Title', 'Salt store'));
  await bringIn(page, 'Import 1 project');
  await chooseForImport(page, ['milestones', 'milestones'], csvOf('Title,Project', 'Roof on,Salt store'));
  await bringIn(page, 'Import 1 milestone');
  await chooseForImport(page, ['risks', 'risks'], csvOf('Ref,Title,Project', 'Z9,Roof leaks,Salt store'));
  await bringIn(page, 'Import 1 risk');
  await chooseForImport(page, ['boards', 'boards and groups'], csvOf('Name', 'Winter board'));
  await bringIn(page, 'Import 1 board or group');
  await chooseForImport(page, ['boards', 'boards and groups'], csvOf('Name,Reports to', 'Yard group,Winter board'));
  await bringIn(page, 'Import 1 board or group');
  for (const [path, heading, name, named] of [
    ['projects', 'Projects', 'Salt store', 'milestone “Roof on”, risk “Roof leaks” name it and will show “removed project”.'],
    ['boards', 'Boards and groups', 'Winter board', 'board or group “Yard group” names it and will show “removed board or group”.'],
  ] as const) {
    await goTo(page, `/registers/${path}`, heading);
    const cell = page.getByRole('gridcell', { name, exact: true }).first();
    await cell.click();
    await page.keyboard.press('Control+Delete');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(named).waitFor();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await cell.waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await cell.waitFor();
  }
  await goTo(page, '/registers/milestones', 'Milestones');
  await page
    .getByRole('gridcell', { name: /Salt store/ })
    .first()
    .waitFor();
});

test('sheets with nothing in them, with headings only, with 300 columns, and locked ones are each answered in a sentence', async () => {
  const sheets = [{ name: 'Risks', xml: '<sheetData/>' }];
  await chooseForImport(page, ['risks', 'risks'], { name: 'Empty.xlsx', bytes: makeXlsx({ sheets }) });
  await page.getByRole('alert').getByText('There is nothing in this sheet. Choose another sheet, or another file.').waitFor();
  await chooseForImport(page, ['risks', 'risks'], csvOf('Ref,Title,Owner'));
  await page.getByText('There are no rows below the headings, so nothing would be imported.').waitFor();
  await expect.poll(() => footOf(page).getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
  const wide = ['Ref', 'Title', ...Array.from({ length: 297 }, (_, index) => `Extra ${index}`), 'Cause'];
  await chooseForImport(page, ['risks', 'risks'], csvOf(wide.join(','), wide.map((_, index) => `v${index}`).join(',')));
  await footOf(page).getByText('1 risk is added.').waitFor();
  await expect.poll(() => page.getByLabel('What “Cause” stands for').inputValue()).toBe('cause');
  await expect.poll(() => page.locator('.import-columns tbody tr').count()).toBe(300);
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  await chooseForImport(page, ['risks', 'risks'], { name: 'Locked.xlsx', bytes: locked });
  await page.getByRole('alert').getByText('This workbook is locked with a password, so it cannot be read here. Nothing was imported.').waitFor();
});
