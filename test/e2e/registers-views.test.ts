import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { countWords } from './register.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

const count = () => countWords(page);
const headings = async () => (await page.getByRole('columnheader').allTextContents()).slice(1);
const table = () => page.locator('.grid');
const view = async (name: string) => {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};
const open = async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await page.locator('[data-row="0"]').waitFor();
};
/** The marker on a heading, by keys alone. */
const toHeading = async (steps: number) => {
  await table().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
};

test('columns move, widen, freeze and hide by keyboard, and stay so', async () => {
  await open();
  expect((await headings()).slice(0, 3)).toEqual(['Ref', 'Title', 'Project']);
  await toHeading(0);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await headings()).slice(0, 2)).toEqual(['Title', 'Ref']);
  const width = async () => (await page.getByRole('columnheader', { name: 'Ref' }).boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: 'Freeze up to here' }).press('Enter');
  await page.keyboard.press('End');
  await expect.poll(() => table().evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  const edge = (await table().boundingBox())?.x ?? 0;
  await expect.poll(async () => (await page.getByRole('columnheader', { name: 'Title' }).boundingBox())?.x).toBe(edge + 32);
  await page.reload();
  await page.locator('[data-row="0"]').waitFor();
  expect((await headings()).slice(0, 2)).toEqual(['Title', 'Ref']);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'As usual' }).click();
  await expect.poll(async () => (await headings()).slice(0, 2)).toEqual(['Ref', 'Title']);
  await page.keyboard.press('Escape');
});

test('an edge that is drawn makes its column wider; twice clicked, it fits', async () => {
  await open();
  const heading = page.getByRole('columnheader', { name: 'Ref' });
  const box = await heading.boundingBox();
  if (!box) throw new Error('There is no heading');
  await page.mouse.move(box.x + box.width - 3, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 61, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await heading.boundingBox())?.width ?? 0)).toBe(Math.round(box.width + 64));
  await heading.locator('.grid-edge').dblclick();
  await expect.poll(async () => (await heading.boundingBox())?.width ?? 0).toBeLessThan(box.width + 20);
});

test('a heading that is drawn over another takes its place', async () => {
  await open();
  await page.getByRole('columnheader', { name: 'Project' }).dragTo(page.getByRole('columnheader', { name: 'Ref' }));
  await expect.poll(async () => (await headings()).slice(0, 3)).toEqual(['Project', 'Ref', 'Title']);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'As usual' }).click();
  await page.keyboard.press('Escape');
});

test('a column is filtered by its values; the chip says so and takes it away', async () => {
  await open();
  const all = Number(await count());
  await page.getByRole('columnheader', { name: 'Project' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Filter by this …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter by Project' });
  await dialog.getByRole('checkbox', { name: /^Home First/ }).check();
  const words = await dialog.locator('label', { hasText: 'Home First' }).locator('.value-count').textContent();
  await dialog.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect.poll(count).toBe(`${words} of ${all}`);
  await page.getByRole('list', { name: 'What is shown' }).getByText('Project: Home First').waitFor();
  await page.getByRole('button', { name: 'Take the filter by Project away' }).click();
  await expect.poll(count).toBe(String(all));
});

test('days and scores are filtered by what they lie between; what is no day says so', async () => {
  await open();
  await page.getByRole('columnheader', { name: 'Next review' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Filter by this …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter by Next review' });
  await dialog.getByLabel('Up to').fill('soon');
  await dialog.getByRole('button', { name: 'Filter', exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Up to').fill('31/12/2026');
  await dialog.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByText('Next review: up to 31 December 2026').waitFor();
  await expect.poll(count).toMatch(/^\d+ of \d+$/);
  await page.getByRole('columnheader', { name: 'Next review' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Filter by this …' }).click();
  await dialog.getByLabel('From').fill('October 2026');
  await dialog.getByLabel('Up to').fill('Q4 2026/27');
  await dialog.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByText('Next review: 1 October 2026 to 31 March 2027').waitFor();
  await view('As usual');
  await expect.poll(count).toMatch(/^\d+$/);
});

test('rows are grouped with sums; a group opens, closes and is marked by keyboard', async () => {
  await goTo(page, '/registers/budget', 'Budget lines');
  await page.locator('[data-row="0"]').waitFor();
  const total = await page.locator('.grid-foot').textContent();
  expect(total).toMatch(/^Total.*£[\d,]+/);
  await view('By project and year');
  await page.locator('.group-row').first().waitFor();
  await expect.poll(() => page.locator('.grid-foot').textContent()).toBe(total);
  const lines = async () => Number(await table().getAttribute('aria-rowcount'));
  const before = await lines();
  await table().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(lines).toBeLessThan(before);
  await expect.poll(() => page.locator('.group-row').first().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await expect.poll(lines).toBe(before);
  const inGroup = (await page.locator('.group-row').first().locator('.group-count').textContent()) ?? '';
  await page.keyboard.press('Space');
  await expect.poll(count).toContain(`${inGroup} marked`);
  // Its heading says so too, for when the group is closed.
  await expect.poll(() => page.locator('.group-row').first().locator('.group-count').textContent()).toBe(`${inGroup}, all marked`);
  await page.keyboard.press('Space');
  await expect.poll(count).not.toContain('marked');
  const found = await findings(page, 'groups');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  found.push(...(await findings(page, 'menu of a column')));
  await page.getByRole('menuitem', { name: 'Filter by this …' }).click();
  found.push(...(await findings(page, 'filter by a column')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Arrange' }).click();
  found.push(...(await findings(page, 'arrange')));
  await page.keyboard.press('Escape');
  expect(found).toEqual([]);
  await view('As usual');
});

test('a view is saved under a name, chosen, renamed and deleted; deleting is taken back', async () => {
  await open();
  await view('Above appetite');
  const above = await count();
  await view('Save this view …');
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Please give the view a name.').waitFor();
  await dialog.getByLabel('Name').fill('For the board');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The view “For the board” was saved.').waitFor();
  await view('As usual');
  await expect.poll(count).not.toBe(above);
  await view('For the board');
  await expect.poll(count).toBe(above);
  await view('Rename “For the board” …');
  await page.getByRole('dialog').getByLabel('Name').fill('Board of May');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('The view is now called “Board of May”.').waitFor();
  await view('Delete “Board of May”');
  await page.getByText('The view “Board of May” was deleted.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Board of May', exact: true }).waitFor();
  await page.getByRole('menuitem', { name: 'As usual' }).click();
});

test('rows are sorted by several columns, in a list that one can change', async () => {
  await open();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Response' });
  await page.getByLabel('then by').first().selectOption({ label: 'Current' });
  await page.getByRole('button', { name: 'Upwards: turn round' }).nth(1).click();
  await page.keyboard.press('Escape');
  await page.getByText('Sorted by Response, then Current').waitFor();
  await expect.poll(() => page.getByRole('columnheader', { name: 'Current' }).getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('button', { name: 'Sort by Response alone' }).click();
  await expect.poll(() => page.getByRole('columnheader', { name: 'Current' }).getAttribute('aria-sort')).toBe('none');
  await view('As usual');
});
