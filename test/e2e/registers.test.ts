import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { goTo, goToProgramme, openForAll, openWith } from './first-start.ts';
import { cellOf, countWords } from './register.ts';

let app: OpenApp;
let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    app = opened;
    page = opened.page;
  },
);

const grid = () => page.getByRole('grid');
const cell = (row: number, column: number) => cellOf(page, row, column);
const count = () => countWords(page);

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
  await page
    .getByRole('gridcell', { name: before ?? '' })
    .first()
    .waitFor();
  await page.keyboard.press('Control+End');
  await expect.poll(() => page.locator('.grid-row.current').getAttribute('data-row')).toBe(String(Number(await count()) - 1));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('columnheader', { name: 'Ref' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('gridcell', { name: 'CTH-01' }).waitFor();
});

test('the keys take back nothing that came with the sample', async () => {
  await goTo(page, '/registers/committees', 'Committees');
  await cell(0, 0).waitFor();
  await grid().focus();
  await page.keyboard.press('Control+z');
  await page.getByText('There is nothing here to take back.').waitFor();
});

test('a title opens its record; a closed panel comes back by mouse', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  const panel = page.getByRole('complementary', { name: 'risk' });
  await cell(1, 0).click();
  await panel.getByRole('button', { name: /^Close this panel/ }).click();
  await panel.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Details' }).click();
  await panel.waitFor();
  await panel.getByRole('button', { name: /^Close this panel/ }).click();
  const link = cell(3, 1).getByRole('link');
  const title = await link.textContent();
  await link.click();
  await panel.getByRole('heading', { name: title ?? '', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.grid-row.current').getAttribute('data-row')).toBe('4');
});

test('a double click writes in a cell, but opens by the title', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(2, 0).dblclick();
  await page.locator('.cell-editor input').waitFor();
  await page.keyboard.press('Escape');
  await cell(2, 1).getByRole('link').dblclick();
  await expect.poll(() => page.locator('.cell-editor').count()).toBe(0);
});

test('a report and a programme open by their title or a double click on the row', async () => {
  await goTo(page, '/reports', 'Reports');
  await cell(0, 1).dblclick();
  await page.locator('.draft .block').first().waitFor();
  await goTo(page, '/programmes', 'Programmes');
  await cell(0, 0).getByRole('link').click();
  await page.getByRole('tab', { name: 'Projects' }).waitFor();
});

test('the marker stays in sight, whichever way it goes; so do mark and title', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(0, 1).waitFor();
  await grid().focus();
  await page.getByRole('complementary', { name: 'risk' }).waitFor();
  const isInSight = async () => {
    const [box, room] = [await page.locator('.grid-cell.active').boundingBox(), await grid().boundingBox()];
    return box !== null && room !== null && box.x >= room.x && box.x + box.width <= room.x + room.width + 1;
  };
  await page.keyboard.press('End');
  await expect.poll(isInSight).toBe(true);
  await expect.poll(() => grid().evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  const left = async (one: ReturnType<typeof grid>) => Math.round((await one.boundingBox())?.x ?? Number.NaN);
  const edge = await left(grid());
  await expect.poll(() => left(page.locator('[data-row="0"] [data-mark]'))).toBe(edge);
  await expect.poll(() => left(cell(0, 1))).toBe(edge + 32);
  await page.keyboard.press('Home');
  await expect.poll(isInSight).toBe(true);
});

test('headings stay in sight, and rows follow each other in the document, however far one scrolls', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await cell(0, 1).waitFor();
  const headings = page.locator('.grid-head');
  const before = await headings.boundingBox();
  await grid().evaluate((one) => one.scrollTo(0, 400));
  await page.locator('[data-row="15"]').waitFor();
  expect(await headings.boundingBox()).toEqual(before);
  const rows = () => page.locator('.grid-row').evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['row'])));
  await expect.poll(async () => (await rows()).every((row, at, all) => at === 0 || row === (all[at - 1] ?? Number.NaN) + 1)).toBe(true);
  await grid().evaluate((one) => one.scrollTo(0, 0));
  await cell(0, 1).waitFor();
});

test('rows grow with the text', async () => {
  await goTo(page, '/registers/people', 'People');
  await cell(1, 0).waitFor();
  const top = async () => {
    const [first, second] = [await cell(0, 0).boundingBox(), await cell(1, 0).boundingBox()];
    return (second?.y ?? 0) - (first?.y ?? 0);
  };
  const before = await top();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(top).toBe(2 * before);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await expect.poll(top).toBe(before);
});

test('a cell keeps what does not fit and says why', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await grid().focus();
  const column = await page.getByRole('columnheader', { name: 'Current' }).getAttribute('aria-colindex');
  // The panel narrows the table when it comes.
  await page.getByRole('complementary', { name: 'risk' }).waitFor();
  await cell(0, Number(column) - 2).click();
  await page.keyboard.press('F2');
  await page.locator('.cell-editor input').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6 x 2');
  await page.keyboard.press('Enter');
  const words = page.getByText('Likelihood goes from 1 to 5');
  await words.waitFor();
  const [box, room] = [await words.boundingBox(), await grid().boundingBox()];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.cell-editor').count()).toBe(0);
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
  await goToProgramme(page);
  await page.getByRole('tab', { name: 'Projects' }).click();
  const titles = () => page.locator('.project-title').allTextContents();
  await page.locator('.project-title').first().waitFor();
  const before = await titles();
  await page.locator('.project-title').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect.poll(() => page.locator('.project-letter').allTextContents()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
});

test('a second window reads, and says so', async () => {
  const second = await app.context.newPage();
  await second.goto(app.origin);
  await second.getByText('Reading only: another window is writing').waitFor();
  await goTo(second, '/registers/people', 'People');
  await expect.poll(() => second.getByRole('button', { name: 'New person' }).isDisabled()).toBe(true);
  await second.close();
});
