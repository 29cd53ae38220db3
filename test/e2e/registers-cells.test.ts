import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { countAll } from './register.ts';
import { openForAll, openWith, goTo } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('sample', { prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']) }),
  (opened) => {
    page = opened.page;
  },
);

const cell = (row: number, column: number) => page.locator(`[data-row="${row}"] [data-column="${column}"]`);
const text = async (row: number, column: number) => ((await cell(row, column).textContent()) ?? '').trim();
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const copy = (words: string) => page.evaluate((one) => navigator.clipboard.writeText(one), words);
const open = async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(2, 3).waitFor();
};
/** Where a column stands among those shown. */
const columnOf = async (name: string) => Number(await page.getByRole('columnheader', { name, exact: true }).getAttribute('aria-colindex')) - 2;

test('a block of cells is chosen by keys and by mouse, and copied as it is shown', async () => {
  await open();
  const rows = await Promise.all([1, 2].map((row) => Promise.all([0, 1].map((column) => text(row, column)))));
  const expected = rows.map((row) => `${row.join('\t')}\r\n`).join('');
  await cell(1, 0).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => page.locator('.grid-cell[aria-selected="true"]').count()).toBe(4);
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'cells' }).textContent()).toMatch(/^\d+, 4 cells$/);
  await page.keyboard.press('Control+c');
  expect(await copied()).toBe(expected);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.grid-cell[aria-selected="true"]').count()).toBe(0);
  await copy('');
  await cell(1, 0).hover();
  await page.mouse.down();
  await cell(2, 0).hover();
  await cell(2, 1).hover({ position: { x: 200, y: 10 } });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  expect(await copied()).toBe(expected);
  await page.keyboard.press('Escape');
});

test('a block from Excel is pasted over cells; one undo takes all of it back', async () => {
  await open();
  const project = await columnOf('Project');
  await cell(0, project).click();
  const before = await Promise.all([0, 1].map((row) => text(row, project)));
  await copy('Home First\t3 x 4\r\nGood Days\t"5 x 5"\r\n');
  await page.keyboard.press('Control+v');
  await page.getByText('4 cells pasted.').waitFor();
  await expect.poll(() => text(1, project)).toBe('Good Days');
  await expect.poll(() => text(0, project + 1)).toContain('12');
  await expect.poll(() => text(1, project + 1)).toContain('25');
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Paste 4 cells of risks.').waitFor();
  await expect.poll(() => Promise.all([0, 1].map((row) => text(row, project)))).toEqual(before);
});

test('what cannot be read is said cell by cell, and nothing is changed until one has chosen', async () => {
  await open();
  const project = await columnOf('Project');
  await cell(0, project).click();
  const before = await text(0, project);
  await copy('Nowhere\t9 x 9\r\nHome First\t2 x 2\r\n');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: '2 of 4 cells could not be read' });
  await dialog.getByText('No project is called “Nowhere”.').waitFor();
  await dialog.getByText('“9 x 9” is not on this council’s matrix').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => text(0, project)).toBe(before);
  await page.keyboard.press('Control+v');
  await dialog.getByRole('button', { name: 'Paste the other 2' }).click();
  await page.getByText('2 cells pasted.').waitFor();
  await expect.poll(() => text(1, project)).toBe('Home First');
  await expect.poll(() => text(0, project)).toBe(before);
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Paste 2 cells of risks.').waitFor();
});

test('a first row that holds the headings is offered to be left out, and is never left out silently', async () => {
  await open();
  const project = await columnOf('Project');
  await cell(0, project).click();
  const before = await Promise.all([0, 1].map((row) => text(row, project)));
  await copy('Project\tInherent\r\nGood Days\t2 x 2\r\n');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 2 cells' });
  const headings = page.getByRole('checkbox', { name: 'The first row holds the headings and is left out' });
  await expect.poll(() => headings.isChecked()).toBe(true);
  await headings.uncheck();
  await page.getByRole('dialog', { name: '2 of 4 cells could not be read' }).getByText('No project is called “Project”.').waitFor();
  await headings.check();
  await dialog.getByRole('button', { name: 'Paste', exact: true }).click();
  await page.getByText('2 cells pasted.').waitFor();
  await expect.poll(() => text(0, project)).toBe('Good Days');
  await expect.poll(() => text(1, project)).toBe(before[1]);
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Paste 2 cells of risks.').waitFor();
  await expect.poll(() => text(0, project)).toBe(before[0]);
});

test('rows beyond the last one become new records, with numbers of their own', async () => {
  await open();
  const all = Number(await page.locator('.register-count').textContent());
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const last = await page.locator('.grid-row.current [data-column="1"]').textContent();
  await copy(`${last}\r\nZebra crossing\r\nZinc runs out\r\n`);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 3 cells' });
  await dialog.getByRole('checkbox', { name: 'Make 2 new risks for the rows beyond the last one' }).waitFor();
  await dialog.getByRole('button', { name: 'Paste' }).click();
  await expect.poll(() => page.locator('.register-count').textContent()).toBe(String(all + 2));
  await page.getByRole('searchbox').fill('zinc runs out');
  await expect.poll(() => text(0, 0)).toMatch(/^CTH-\d+$/);
  await page.keyboard.press('Escape');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.register-count').textContent()).toBe(String(all));
});

test('cells are filled down and emptied; what is needed stays', async () => {
  await open();
  const owner = await columnOf('Owner');
  await cell(0, owner).click();
  const first = await text(0, owner);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await page.getByText('2 cells filled.').waitFor();
  await expect.poll(() => Promise.all([1, 2].map((row) => text(row, owner)))).toEqual([first, first]);
  await page.keyboard.press('Delete');
  await page.getByText('3 cells emptied.').waitFor();
  await expect.poll(() => text(0, owner)).toBe('');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(0, owner)).toBe(first);
  await cell(0, 1).click({ position: { x: 300, y: 10 } });
  await page.getByRole('grid').focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: '1 of 1 cells cannot be emptied' });
  await dialog.getByText('Please give a title').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('several marked rows are changed at once', async () => {
  await open();
  await cell(0, 0).locator('xpath=../*[1]').click();
  await cell(1, 0).locator('xpath=../*[1]').click();
  await page.getByRole('button', { name: 'Change …' }).click();
  const marked = page.getByRole('status').filter({ hasText: '2 marked' });
  await expect.poll(() => marked.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  const dialog = page.getByRole('dialog', { name: 'Change 2 risks' });
  await dialog.getByLabel('Field').selectOption({ label: 'Owner' });
  await dialog.getByRole('button', { name: 'Empty this field' }).waitFor();
  await dialog.getByLabel('Field').selectOption({ label: 'Response' });
  await dialog.getByLabel('Response').selectOption({ label: 'Terminate' });
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByText('Response of 2 risks was changed.').waitFor();
  const response = await columnOf('Response');
  await expect.poll(() => Promise.all([0, 1].map((row) => text(row, response)))).toEqual(['Terminate', 'Terminate']);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => text(0, response)).not.toBe('Terminate');
});

test('what is worked out says so instead of being written in', async () => {
  await goTo(page, '/registers/budget', 'Budget lines');
  await cell(0, 0).click();
  await cell(0, await columnOf('Variance')).click();
  await page.keyboard.press('F2');
  await page.getByText('“Variance” is worked out from other fields').waitFor();
  await expect.poll(() => page.locator('.cell-editor').count()).toBe(0);
});

test('what is typed over a choice or a person finds it, first letter and all; Enter keeps it and goes down', async () => {
  await goTo(page, '/registers/actions', 'Actions');
  const owner = await columnOf('Owner');
  const status = await columnOf('Status');
  await cell(1, owner).click();
  const before = await text(1, owner);
  await page.keyboard.type('Ruth');
  await expect.poll(() => page.getByRole('combobox', { name: 'Owner' }).first().inputValue()).toBe('Ruth');
  await page.keyboard.press('Tab');
  await expect.poll(() => text(1, owner)).toBe('Ruth Castellane');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(1, owner)).toBe(before);
  await cell(1, status).click();
  const stood = await text(1, status);
  await page.keyboard.type('dr');
  await page.keyboard.press('Escape');
  await expect.poll(() => text(1, status)).toBe(stood);
  await page.keyboard.type('dr');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(1, status)).toBe('Dropped');
  await expect.poll(() => page.locator('.grid-row.current').getAttribute('data-row')).toBe('2');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(1, status)).toBe(stood);
});

test('keys walk through the choices of a cell, and only the last one is kept', async () => {
  await goTo(page, '/registers/actions', 'Actions');
  const status = await columnOf('Status');
  await cell(1, status).click();
  const stood = await text(1, status);
  await page.keyboard.press('F2');
  const select = page.locator('.cell-editor select');
  const first = await select.inputValue();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const last = await select.inputValue();
  expect(last).not.toBe(first);
  await page.keyboard.press('Tab');
  await expect.poll(() => text(1, status)).not.toBe(stood);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(1, status)).toBe(stood);
});

test('y and n write a yes-or-no; any other letter is answered', async () => {
  await goTo(page, '/registers/milestones', 'Milestones');
  // Until all are read, others may come to stand in this row.
  await countAll(page);
  const done = await columnOf('Done');
  await cell(1, done).click();
  const stood = await text(1, done);
  const [other, back] = stood === 'Yes' ? ['n', 'y'] : ['y', 'n'];
  await page.keyboard.press(other);
  await expect.poll(() => text(1, done)).not.toBe(stood);
  // A letter that is typed while the row is being drawn anew finds no cell.
  await expect
    .poll(async () => {
      await page.keyboard.press('x');
      return page.getByText('“Done” is yes or no: type y or n.').count();
    })
    .toBe(1);
  await page.keyboard.press(back);
  await expect.poll(() => text(1, done)).toBe(stood);
});
