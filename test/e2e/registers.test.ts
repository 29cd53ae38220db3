import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { goTo, openWith } from './first-start.ts';

let app: OpenApp;
let page: Page;

beforeAll(async () => {
  app = await openWith('sample');
  page = app.page;
});

afterAll(async () => {
  expect(app.errors).toEqual([]);
  expect(app.foreignRequests).toEqual([]);
  await app.close();
});

const grid = () => page.getByRole('grid');
const cell = (row: number, column: number) => page.locator(`[data-row="${row}"] [data-column="${column}"]`);
const count = () => page.locator('.register-count').textContent();

test('a register is worked by keyboard alone: to it, through it, written in, taken back', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(0, 1).waitFor();
  await grid().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const before = await cell(1, 1).textContent();
  await page.keyboard.press('F2');
  await page.keyboard.type('A title written in the cell');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'A title written in the cell' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Edit risk: Title.').waitFor();
  await page.getByRole('gridcell', { name: before ?? '' }).first().waitFor();
  await page.keyboard.press('Control+End');
  await expect.poll(() => page.locator('.grid-row.current').getAttribute('data-row')).toBe(String(Number(await count()) - 1));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('columnheader', { name: 'Ref' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('gridcell', { name: 'CTH-01' }).waitFor();
});

test('a cell keeps what does not fit and says why', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await grid().focus();
  const column = await page.getByRole('columnheader', { name: 'Current' }).getAttribute('aria-colindex');
  await cell(0, Number(column) - 2).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6 x 2');
  await page.keyboard.press('Enter');
  await page.getByText('Likelihood goes from 1 to 5').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.cell-editor').count()).toBe(0);
});

test('fields of a form say what is wrong, keep the text, and save themselves once it is mended', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(2, 0).click();
  await grid().focus();
  await page.keyboard.press('Enter');
  const review = page.getByLabel('Next review');
  await review.fill('31/02/2027');
  await review.blur();
  await page.getByText('is not a day in the calendar').waitFor();
  await cell(3, 0).click();
  await cell(2, 0).click();
  await expect.poll(() => review.inputValue()).toBe('31/02/2027');
  await review.fill('28 Feb 2027');
  await page.keyboard.press('Tab');
  await expect.poll(() => review.inputValue()).toBe('28 February 2027');
  const title = page.getByLabel('Title', { exact: true });
  const before = await title.inputValue();
  await title.fill('');
  await title.blur();
  await page.getByText('Please give a title: it cannot be empty.').waitFor();
  await title.fill(before);
  await title.blur();
  await expect.poll(() => page.getByText('Please give a title').count()).toBe(0);
});

test('a filter narrows as one types; Escape shows all again', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  const all = await count();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('care');
  await expect.poll(count).toMatch(/^\d+ of \d+$/);
  await page.keyboard.press('Escape');
  await expect.poll(count).toBe(all);
});

test('a new record opens in its form; several marked ones go at once and come back with one undo', async () => {
  await goTo(page, '/registers/people', 'People');
  await expect.poll(count).toMatch(/^\d+$/);
  const all = Number(await count());
  for (const name of ['Zora Quill', 'Zelda Quill']) {
    await page.getByRole('button', { name: 'New person' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('New person');
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.keyboard.press('Tab');
    await page.getByRole('gridcell', { name }).waitFor();
  }
  await page.getByRole('searchbox').fill('quill');
  await expect.poll(count).toBe(`2 of ${all + 2}`);
  await grid().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog', { name: 'Delete 2 people?' }).getByRole('button', { name: 'Delete' }).click();
  await expect.poll(count).toBe(`0 of ${all}`);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(count).toBe(`2 of ${all + 2}`);
});

test('deleting names what points at the record; what pointed shows that it was removed', async () => {
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('searchbox').fill('Margaret Oyelaran');
  await cell(0, 0).click();
  await grid().focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog');
  await question.getByText('will show “removed person”').waitFor();
  await question.getByRole('button', { name: 'Delete' }).click();
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('searchbox').fill('removed person');
  await expect.poll(count).toMatch(/^[1-9]\d* of/);
  await page.keyboard.press('Escape');
  await goTo(page, '/history', 'History');
  await page.getByRole('button', { name: 'Undo: Delete person' }).first().click();
  await page.getByText('Taken back: Delete person.').waitFor();
});

test('the palette finds a record by its words and goes there', async () => {
  await goTo(page, '/', 'Today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('alarm fails');
  await page.getByRole('option', { name: /An alarm fails/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /An alarm fails/ }).waitFor();
  expect(page.url()).toContain('#/registers/risks/');
});

test('projects keep their letters in order when one is moved by keyboard', async () => {
  await goTo(page, '/programmes', 'Programmes');
  await cell(0, 0).waitFor();
  await grid().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Projects' }).click();
  const titles = () => page.locator('.project-title').allTextContents();
  await page.locator('.project-title').first().waitFor();
  const before = await titles();
  await page.locator('.project-title').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)]);
  expect(await page.locator('.project-letter').allTextContents()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
});

test('a second window reads, and says so', async () => {
  const second = await app.context.newPage();
  await second.goto(app.origin);
  await second.getByText('Reading only: another window is writing').waitFor();
  await second.evaluate(() => {
    location.hash = '/registers/people';
  });
  expect(await second.getByRole('button', { name: 'New person' }).isDisabled()).toBe(true);
  await second.close();
});
