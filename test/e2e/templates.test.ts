import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { chooseFile, savedBy } from './files.ts';
import { goTo, goToAddress, openForAll, openWith } from './first-start.ts';

let app: OpenApp;
let page: Page;
openForAll(
  () => openWith('nothing'),
  (opened) => {
    app = opened;
    page = opened.page;
  },
);

const part = (name: string) => page.locator('.part-name').filter({ hasText: name });
const partNames = () => page.locator('.part-list .part-name > span').allTextContents();
const specimen = () => page.getByRole('region', { name: 'Specimen' });
const field = (label: string) => page.getByLabel(label, { exact: true });

test('a shipped template is read, copied, and changed with the specimen beside it', async () => {
  await goTo(page, '/reports', 'Reports');
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
  await page.getByRole('link', { name: 'County committee report', exact: true }).click();
  await page.getByRole('heading', { name: 'County committee report', level: 1 }).waitFor();
  await part('Next Steps').click();
  expect(await field('Heading').isEditable()).toBe(false);
  await page.getByRole('button', { name: 'Copy to change' }).click();
  await page.getByRole('heading', { name: 'County committee report (own)', level: 1 }).waitFor();
  await part('Next Steps').click();
  await field('Heading').fill('What Happens Next');
  await page.keyboard.press('Tab');
  await specimen().getByRole('heading', { name: 'What Happens Next' }).waitFor();
  await part('What Happens Next').waitFor();
});

test('parts are put in order, added, removed and brought back by keyboard', async () => {
  const before = await partNames();
  await part('What Happens Next').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(partNames).toEqual(['Front block', 'Title', 'Purpose of the Report', 'What Happens Next', 'Information', ...before.slice(5)]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('What Happens Next');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await partNames()).length).toBe(before.length - 1);
  await page.keyboard.press('Control+z');
  await part('What Happens Next').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(partNames).toEqual(before);
});

test('a part is dragged to another place', async () => {
  const before = await partNames();
  await part('What Happens Next').dragTo(part('Purpose of the Report'));
  await expect
    .poll(partNames)
    .toEqual(['Front block', 'Title', 'What Happens Next', 'Purpose of the Report', ...before.slice(3).filter((name) => name !== 'What Happens Next')]);
  await page.locator('.part-list li').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(partNames).toEqual(before);
});

test('what is wrong is said in a sentence, leads to where it is mended, and stands in the way', async () => {
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.getByRole('menuitem', { name: 'Section', exact: true }).click();
  await page.getByRole('region', { name: 'New section' }).waitFor();
  await field('Heading').fill('');
  await page.keyboard.press('Tab');
  await page.getByText('A section has no heading.').waitFor();
  await page.getByRole('button', { name: 'Put into force …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Put into force' }).click();
  await dialog.getByText('A section has no heading. Mend that first.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await part('Front block').click();
  await page.getByRole('button', { name: 'Go there: A section has no heading.' }).click();
  await page.getByRole('region', { name: 'Section', exact: true }).waitFor();
  await field('Heading').fill('Partners');
  await field('Begins with, for decision').fill('For ');
  await page.getByRole('button', { name: 'Put in a field' }).first().click();
  await page.getByRole('menuitem', { name: /^The committee/ }).click();
  await page.keyboard.type('. Also {comittee}.');
  await page.keyboard.press('Tab');
  await page.getByText('{comittee} is not a field that can be filled in.', { exact: true }).waitFor();
  await field('Begins with, for decision').fill('Partners of {council} were asked.');
  await page.keyboard.press('Tab');
  await specimen().getByText('Partners of Wendlebury County Council were asked.').waitFor();
  await page.getByText('Nothing stands in the way of putting it into force.').waitFor();
});

test('a letterhead and a typeface show at once', async () => {
  await page.getByRole('tab', { name: 'Typeface and letterhead' }).click();
  await field('Lines').fill('Wendlebury County Council\nCounty Hall');
  await page.keyboard.press('Tab');
  await field('Size of the text').selectOption('14');
  await specimen().locator('.paper-letterhead').getByText('County Hall').waitFor();
  await expect
    .poll(() =>
      specimen()
        .locator('article')
        .evaluate((one) => getComputedStyle(one).getPropertyValue('--paper-scale')),
    )
    .not.toBe('');
});

test('once in force it stays as it is, is offered for reports and committees, and its next version is a draft', async () => {
  await page.getByRole('tab', { name: 'About' }).click();
  await field('Name').fill('Wendlebury report');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'Wendlebury report', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Put into force …' }).click();
  await page.getByRole('dialog').getByLabel('From').fill('1 January 2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Put into force' }).click();
  await page.getByText('It stays as it is: begin a new version to change it.').waitFor();
  expect(await field('Name').isEditable()).toBe(false);

  await goTo(page, '/reports', 'Reports');
  await page.getByRole('button', { name: 'New report' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Hubs');
  await dialog.getByLabel('Template').selectOption({ label: 'Wendlebury report' });
  await dialog.getByRole('button', { name: 'Begin writing' }).click();
  await page.locator('.draft').getByText('Partners of Wendlebury County Council were asked.').waitFor();
  const file = await savedBy(await exportAllTheSame());
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  expect(strFromU8(files['word/header2.xml'] as Uint8Array)).toContain('County Hall');
  expect(strFromU8(files['word/styles.xml'] as Uint8Array)).toContain('<w:sz w:val="28"/>');

  await goTo(page, '/templates', 'Templates');
  await page.getByRole('link', { name: 'Wendlebury report' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('“Hubs” is written in this template, so it stays.').waitFor();
  await page.getByRole('button', { name: 'New version' }).click();
  await page.getByText(/^Version 2, draft/).waitFor();
});

async function exportAllTheSame() {
  await page.keyboard.press('Control+e');
  return page.getByRole('region', { name: 'Export to Word' }).getByRole('button', { name: 'Export all the same' });
}

test('a template goes as a file to another council, where what it holds is shown first', async () => {
  await goTo(page, '/templates', 'Templates');
  await page.getByRole('row').filter({ hasText: 'In force' }).getByRole('link').click();
  const file = await savedBy(page.getByRole('button', { name: 'Save as a file …' }));
  expect(file.suggestedFilename()).toBe('Wendlebury report version 1.boardpack');
  const bytes = await readFile(await file.path());

  await goTo(page, '/templates', 'Templates');
  const take = page.getByRole('button', { name: 'Take in a template from a file …' });
  await chooseFile(take, { name: 'again.boardpack', bytes });
  await page.getByRole('dialog').getByText('This version is here already, just as it is in the file.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await chooseFile(take, { name: 'bad.boardpack', bytes: bytes.subarray(0, 400) });
  await page.getByText(/^This template is not complete/).waitFor();

  const other = await openWith('nothing');
  try {
    await goTo(other.page, '/templates', 'Templates');
    await chooseFile(other.page.getByRole('button', { name: 'Take in a template from a file …' }), { name: 'theirs.boardpack', bytes });
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('This template is not here yet.').waitFor();
    await dialog.getByText(/Purpose of the Report · Partners · Information/).waitFor();
    await dialog.getByRole('button', { name: 'Take it in' }).click();
    await other.page.getByRole('heading', { name: 'Wendlebury report', level: 1 }).waitFor();
    await other.page.getByRole('button', { name: 'What Happens Next' }).waitFor();
    expect(other.errors).toEqual([]);
  } finally {
    await other.close();
  }
});

test('an address that leads to no template says so', async () => {
  await goToAddress(page, '/templates/nothing/1');
  await page.getByText('There is no such template').waitFor();
  expect(app.errors).toEqual([]);
});
