import { expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { goTo, openForAll, openWith } from './first-start.ts';

let app: OpenApp;
openForAll(
  () => openWith('nothing', { prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']) }),
  (opened) => {
    app = opened;
  },
);

test('rows pasted into an empty register become its first records, from the title on', async () => {
  const { page } = app;
  await goTo(page, '/registers/issues', 'Issues');
  await page.getByText('Rows copied from a spreadsheet can be pasted here.').click();
  await page.evaluate(() => navigator.clipboard.writeText('Lorry is late\r\nBus is late\r\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 2 cells' });
  await dialog.getByRole('checkbox', { name: 'Make 2 new issues', exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Paste' }).click();
  await page.getByRole('gridcell', { name: 'Lorry is late' }).waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('No issue yet.').waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Bus is late' }).count()).toBe(0);
});
