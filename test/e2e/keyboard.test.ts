import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, openForAll, openWith } from './first-start.ts';
import { countIn } from './register.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

/** What has the focus, and whether one can see that it has. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const seen = (one: Element) => getComputedStyle(one).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(one).outlineWidth) > 0;
    // A register shows the focus in its marked cell, an edge as a whole.
    const ring = seen(element) || seen(element.querySelector('.active') ?? element) || element.matches('.pane-edge');
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
      role: element.getAttribute('role') ?? element.tagName,
      ring,
      inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

test('Tab goes through a screen in the order it is read, and the focus can always be seen', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await page.locator('.grid-row').first().click();
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
  await page.getByRole('button', { name: 'Skip to the work' }).focus();
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (let index = 0; index < 40; index++) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  const names = stops.map((stop) => stop.name);
  const at = (name: string) => names.findIndex((one) => one.startsWith(name));
  const order = ['Back to my own records', 'Today', 'Risks', 'New risk', 'Filter risks', 'Columns'].map(at).filter((index) => index >= 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(stops.filter((stop) => stop.role === 'grid')).toHaveLength(1);
  expect(at('Width of the panel')).toBeGreaterThan(stops.findIndex((stop) => stop.role === 'grid'));
  expect(stops.filter((stop) => !stop.ring).map((stop) => stop.name)).toEqual([]);
  expect(stops.filter((stop) => !stop.inSight).map((stop) => stop.name)).toEqual([]);
});

test('what is typed in a field is saved when a shortcut leads away from it', async () => {
  await goTo(page, '/registers/people', 'People');
  await page.locator('.grid-row').first().click();
  const post = page.getByRole('textbox', { name: 'Post' });
  await post.fill('Head of Everything');
  await page.getByText('Saving …').waitFor();
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await goTo(page, '/history', 'History');
  await page.getByText(/Post: .* → Head of Everything/).waitFor();
});

test('Ctrl+Z in a field takes back typing there, and no record', async () => {
  await goTo(page, '/registers/people', 'People');
  await page.locator('.grid-row').nth(1).click();
  const initials = page.getByRole('textbox', { name: 'Initials' });
  const before = await initials.inputValue();
  await initials.click();
  await page.keyboard.press('End');
  await page.keyboard.type('Q');
  await page.keyboard.press('Control+z');
  await expect.poll(() => initials.inputValue()).toBe(before);
  await expect.poll(() => page.getByText('Taken back').count()).toBe(0);
});

test('a score is picked on the matrix by arrows and Enter', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await page.locator('.grid-row').nth(3).click();
  await page.getByRole('button', { name: /^Target (?!of)/ }).press('Enter');
  const matrix = page.getByRole('grid', { name: 'Target: likelihood by impact' });
  await matrix.locator('button[tabindex="0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowRight'])
    await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Target 4 Low/ }).waitFor();
  // What is kept of it has a name of its own.
  await page.getByRole('button', { name: /^Target of score \d+ 4 Low/ }).waitFor();
});

test('a register prints all its rows, not only those in sight', async () => {
  const all = await countIn(page, 'milestones', 'Milestones');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('.print-table tbody tr').count()).toBe(all);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('.print-table').count()).toBe(0);
});

test('columns are chosen, and the choice is kept', async () => {
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Cause' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Cause' }).waitFor();
  await page.reload();
  await page.getByRole('columnheader', { name: 'Cause' }).waitFor();
});
