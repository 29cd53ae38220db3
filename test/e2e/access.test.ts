import { afterEach, describe, expect, test } from 'vitest';
import { stripesPng } from '#test/documents/png.ts';
import { type OpenApp, openApp } from './app.ts';
import { chooseBackup, deleteRecords, makeBackup } from './backups.ts';
import { chooseFile } from './files.ts';
import { findings } from './findings.ts';
import { goTo, openWith } from './first-start.ts';
import { openAtReports, openReport, partOf } from './open-report.ts';

let app: OpenApp;
afterEach(() => app.close());

describe.each(['light', 'dark'] as const)('what no address leads to, %s', (colorScheme) => {
  // Dark differs from light in nothing but its colours.
  const only = colorScheme === 'dark' ? 'color-contrast' : undefined;
  const found: string[] = [];
  const look = async (where: string) => void found.push(...(await findings(app.page, where, only)));
  const expectNothing = () => {
    expect(found.splice(0)).toEqual([]);
    expect(app.errors).toEqual([]);
  };

  test('first start', async () => {
    app = await openApp({ colorScheme });
    await app.page.getByRole('button', { name: 'Go on' }).click();
    await app.page.getByText('Please give your name').waitFor();
    await look('first start');
    expectNothing();
  });

  test('the page of a programme with each of its parts', async () => {
    app = await openWith('sample', { colorScheme });
    const { page } = app;
    await goTo(page, '/programmes', 'Programmes');
    await page.getByRole('link', { name: 'Closer to Home' }).first().click();
    for (const part of [
      'Overview',
      'Initiation',
      'Projects',
      'Plan',
      'Governance',
      'Registers',
      'Money and benefits',
      'What changed',
      'Documents',
      'History',
    ]) {
      await page.getByRole('tab', { name: part, exact: true }).click();
      await look(`programme, ${part}`);
    }
    await page.getByRole('tab', { name: 'Projects', exact: true }).click();
    await page
      .getByRole('link', { name: /^Open the page of/ })
      .first()
      .click();
    for (const part of ['Details', 'Milestones', 'Registers', 'Ratings']) {
      await page.getByRole('tab', { name: part, exact: true }).click();
      await look(`project, ${part}`);
    }
    expectNothing();
  });

  test('the parts of a programme about which nothing is known yet', async () => {
    app = await openWith('nothing', { colorScheme });
    const { page } = app;
    await goTo(page, '/programmes', 'Programmes');
    await page.getByRole('button', { name: 'New programme' }).click();
    for (const part of ['Initiation', 'Overview', 'Projects', 'Governance', 'Money and benefits', 'Documents']) {
      await page.getByRole('tab', { name: part, exact: true }).click();
      await look(`new programme, ${part}`);
    }
    expectNothing();
  });

  test('the page of a report, its preview, and the dialogs of writing', async () => {
    app = await openAtReports({ colorScheme });
    const { page } = app;
    await page.getByRole('button', { name: 'New report' }).first().click();
    await page.getByRole('dialog', { name: 'New report' }).waitFor();
    await look('new report');
    await page.keyboard.press('Escape');
    await openReport(page, 'Closer to Home: introduction');
    await look('report');
    const block = partOf(page, 'purpose').locator('.block').first();
    const inDialog = async (button: string | RegExp, dialog: string) => {
      await block.click();
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await look(dialog);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await inDialog(/^Link/, 'Link');
    await inDialog(/^Insert a footnote/, 'Footnote');
    await block.click();
    await chooseFile(page.getByRole('button', { name: 'Insert a picture' }), { name: 'map.png', bytes: stripesPng(64, 32) });
    const picture = page.getByRole('dialog', { name: 'New picture' });
    await picture.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Please describe the picture').waitFor();
    await look('new picture');
    await picture.getByLabel('Description').fill('A map');
    await picture.getByRole('button', { name: 'Done' }).click();
    await page.locator('.draft img[alt="A map"]').click();
    await look('picture in the page');
    await block.click();
    await page.getByRole('button', { name: 'Insert a table' }).click();
    await partOf(page, 'purpose').locator('table').waitFor();
    for (const heading of ['Item', 'Cost', 'Year']) {
      await page.keyboard.type(heading);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('columnheader', { name: 'Year', exact: true }).waitFor();
    await look('table in the page');
    await page.getByRole('button', { name: /^Checks:/ }).click();
    await page.getByRole('region', { name: 'Findings' }).getByText('This table has no rows under its headings.').waitFor();
    await look('what the checks found');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('article.paper').waitFor();
    await look('preview');
    expectNothing();
  });

  test('the dialogs of Settings', async () => {
    app = await openWith('nothing', { colorScheme });
    const { page } = app;
    await chooseBackup(page, (await makeBackup(app)).path);
    await page.getByRole('dialog', { name: 'Restore this backup?' }).waitFor();
    await look('restore');
    await page.keyboard.press('Escape');
    await goTo(page, '/settings/erase', 'Settings');
    await page.getByRole('combobox', { name: 'The person to erase' }).fill('Nell');
    await look('choosing whom to erase');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Erase for good …' }).click();
    await page.getByRole('dialog').waitFor();
    await look('erase');
    await page.keyboard.press('Escape');
    await goTo(page, '/settings/checks', 'Settings');
    await page.getByRole('button', { name: 'Switch off: Links' }).click();
    await page.getByLabel('Why the council does without it').fill('Another program looks at them.');
    await look('switching a check off');
    await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('Another program looks at them.').waitFor();
    await look('a check that is off');
    expectNothing();
  });

  test('records that are not where they were', async () => {
    app = await openWith('nothing', { colorScheme });
    const { page } = app;
    await page.getByText('Saved in this browser only').waitFor();
    await page.goto(`${app.origin}/manifest.webmanifest`);
    await deleteRecords(page);
    await page.goto(app.origin);
    await page.getByRole('heading', { name: 'Your records are not where they were' }).waitFor();
    await look('lost records');
    await page.getByRole('button', { name: 'Start empty …' }).click();
    await page.getByRole('dialog', { name: 'Start with nothing?' }).waitFor();
    await look('start empty');
    expect(found.splice(0)).toEqual([]);
  });
});
