import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, goToProgramme, openForAll, openWith } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

test('a smaller matrix: what is in its way is said beside the button, risks keep their scores, and pictures follow', async () => {
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'Risk matrix' }).click();
  const likelihood = page.getByRole('group', { name: /^Likelihood/ });
  const remove = likelihood.getByRole('button', { name: 'Remove the last' });
  await remove.click();
  await likelihood.getByLabel('Likelihood 5').waitFor({ state: 'hidden' });
  await remove.click();
  const refused = page.getByRole('alert').filter({ hasText: 'The highest score would be 15, so no band can begin above it.' });
  await refused.waitFor();
  const [box, button] = [await refused.boundingBox(), await remove.boundingBox()];
  expect(Math.abs((box?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(150);
  await page.getByLabel('From score').first().fill('15');
  await page.keyboard.press('Tab');
  await remove.click();
  await likelihood.getByLabel('Likelihood 4').waitFor({ state: 'hidden' });
  await refused.waitFor({ state: 'hidden' });
  await page.getByText(/\d+ risks have scores outside this matrix/).waitFor();
  await goToProgramme(page);
  await page.getByRole('tab', { name: 'Registers' }).click();
  await page
    .getByRole('link', { name: 'Heat map' })
    .or(page.getByRole('tab', { name: 'Heat map' }))
    .click();
  await page
    .getByText(/3 steps of likelihood by 5 of impact/)
    .first()
    .waitFor();
});
