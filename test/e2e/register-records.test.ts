import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addPerson, goTo, openForAll, openWith } from './first-start.ts';
import { cellOf, countIn, countWords } from './register.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

const grid = () => page.getByRole('grid');
const cell = (row: number, column: number) => cellOf(page, row, column);
const count = () => countWords(page);

test('a new record waits for its name, also where the panel was closed', async () => {
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : null;
    });
  await goTo(page, '/registers/risks', 'Risks');
  await cell(0, 0).click();
  await page.getByRole('button', { name: /^Close this panel/ }).click();
  await page.getByRole('button', { name: 'New risk' }).click();
  await expect.poll(selected).toBe('New risk');
  await goTo(page, '/programmes', 'Programmes');
  await page.getByRole('button', { name: 'New programme' }).click();
  await expect.poll(selected).toBe('New programme');
  await page.getByRole('tab', { name: 'Projects' }).click();
  await page.getByRole('button', { name: 'New project' }).click();
  await expect.poll(selected).toBe('New project');
});

test('a meeting without committee and date says so', async () => {
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('button', { name: 'Enter the meeting' }).click();
  await page.getByRole('heading', { name: 'No committee chosen' }).waitFor();
  await page.getByText('No date yet').waitFor();
});

test('a field that was refused waits in its form, whatever part one was in meanwhile', async () => {
  await goTo(page, '/programmes', 'Programmes');
  await page.getByRole('gridcell', { name: 'New programme' }).getByRole('link').click();
  await page.getByRole('tab', { name: 'Initiation' }).click();
  const title = page.getByLabel('Title', { exact: true });
  await title.fill('x'.repeat(600));
  await page.getByRole('tab', { name: 'Projects' }).click();
  await page.getByRole('tab', { name: 'Initiation' }).click();
  await page.locator('#work').getByText('Please keep this to 300 characters').waitFor();
  await expect.poll(() => title.inputValue()).toBe('x'.repeat(600));
  await page.keyboard.press('Tab');
  await title.fill('Winter plan');
  await title.blur();
  await page.getByRole('heading', { name: 'Winter plan' }).waitFor();
});

test('fields of a form say what is wrong, keep the text, and save themselves once it is mended', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(2, 0).click();
  await grid().focus();
  await page.keyboard.press('Enter');
  const review = page.getByLabel('Next review');
  await review.fill('31/02/2027');
  await review.blur();
  await page.getByRole('complementary', { name: 'risk' }).getByText('is not a day in the calendar').waitFor();
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
  await page.getByRole('complementary', { name: 'risk' }).getByText('Please give a title: it cannot be empty.').waitFor();
  await title.fill(before);
  await title.blur();
  await expect.poll(() => page.getByText('Please give a title').count()).toBe(0);
});

test('a new record opens in its form; several marked ones go at once and come back with one undo', async () => {
  const all = await countIn(page, 'people', 'People');
  for (const name of ['Zora Quill', 'Zelda Quill']) await addPerson(page, name);
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
  await page.keyboard.press('Control+Delete');
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
