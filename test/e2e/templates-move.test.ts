import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { openReportForAll } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

/** The words of everything that is written: paragraphs, items, cells. Numbers of references change with the template. */
const written = () =>
  page.locator('.draft .block').evaluateAll((blocks) =>
    blocks
      .filter((block) => !block.querySelector('img, canvas'))
      .map((block) => {
        const copy = block.cloneNode(true) as HTMLElement;
        for (const one of copy.querySelectorAll('.reference, .footnote, [contenteditable="false"]')) one.replaceWith(' ');
        for (const one of copy.querySelectorAll('td, th, p, div')) one.append(' ');
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
  );

const openMove = async () => {
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Move to another template …' }).click();
  await page.getByRole('dialog').getByLabel('Template', { exact: true }).selectOption({ label: 'City scrutiny report, version 1' });
};

test('one report is shown in two authorities’ templates without retyping: every word is there, with the numbers of the other', async () => {
  const before = (await written()).filter((words) => words !== '');
  expect(before.length).toBeGreaterThan(60);
  await openMove();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: /Proposal or Issue/ }).waitFor();
  await expect.poll(() => dialog.getByLabel('Where “Information” goes').inputValue()).toBe('section:proposal');
  expect(await findings(page, 'move to another template')).toEqual([]);
  await dialog.getByRole('button', { name: 'Move the report' }).click();
  await page.getByText('Moved to “City scrutiny report”.').waitFor();
  await page.locator('.draft').getByRole('heading', { name: 'Proposal or Issue' }).waitFor();
  const after = await written();
  for (const words of before) expect(after).toContain(words);

  await page.keyboard.press('Control+e');
  const note = page.getByRole('region', { name: 'Export to Word' });
  const file = await savedBy(note.getByRole('button', { name: 'Export all the same' }));
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  const text = ['word/document.xml', 'word/footnotes.xml']
    .map((name) =>
      strFromU8(files[name] as Uint8Array)
        .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
        .replace(/<\/w:p>/g, ' ')
        .replace(/<[^>]+>/g, ''),
    )
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  const known = new Set(text.split(/[^\p{L}\p{N}£’'-]+/u));
  const lost = [...new Set(before.join(' ').split(/[^\p{L}\p{N}£’'-]+/u))].filter((word) => word !== '' && !known.has(word));
  expect(lost).toEqual([]);
  for (const name of ['word/document.xml']) expect(strFromU8(files[name] as Uint8Array)).toContain('Proposal or Issue');
});

test('what is moved comes back by one undo', async () => {
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Move a report to the template “City scrutiny report”' }).getByRole('button', { name: /^Undo/ }).click();
  await page.locator('.draft').getByRole('heading', { name: 'Proposal or Issue' }).waitFor({ state: 'detached' });
  await page.locator('.draft').getByRole('heading', { name: 'Information', exact: true }).waitFor();
});

test('what is kept aside is named, and given a place', async () => {
  await openMove();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Where “Reason/s for Recommendation/s” goes').selectOption({ label: 'Keep aside, not printed' });
  await dialog.getByRole('button', { name: 'Move the report' }).click();
  await page.getByText(/^Kept aside and not printed.*Reasons\.$/).waitFor();
  await page.getByRole('button', { name: 'Give them a place …' }).click();
  await dialog.getByLabel('Where “Reasons” goes').selectOption({ label: 'Next Steps' });
  await dialog.getByRole('button', { name: 'Put them there' }).click();
  await page
    .locator('.draft')
    .getByRole('heading', { name: /Reasons$/ })
    .waitFor();
  await expect.poll(() => page.getByText(/^Kept aside/).count()).toBe(0);
});

test('the screens of templates have no accessibility finding', async () => {
  for (const [address, heading] of [
    ['/templates', 'Templates'],
    ['/templates/county-committee/1', 'County committee report'],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
    expect(await findings(page, address)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Copy to change' }).click();
  await page.getByRole('heading', { name: 'County committee report (own)', level: 1 }).waitFor();
  for (const tab of ['Implications', 'Comments', 'Typeface and letterhead', 'About', 'Parts']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await findings(page, `template, ${tab}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'template, dark', 'color-contrast')).toEqual([]);
});
