import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, openDocx, wordsOf } from '#test/documents/docx-package.ts';
import { lintAccessibility } from '#test/documents/accessibility-lint.ts';
import { lintDocx } from '#test/documents/docx-lint.ts';
import { printWithLibreOffice, validateWithSdk } from '#test/documents/outside-readers.ts';
import { costs, costsCaption, finance, information, options, purpose, reasons, recommendations, steps } from '#test/fixtures/papers/evening-hubs.ts';
import { tools } from '#test/tools.ts';
import { openForAll, waitUntilSaved } from './first-start.ts';
import { openAtReports, partOf } from './open-report.ts';
import { savedBy } from './files.ts';

// One decision report from the sample programme, as an author writes it: from nothing to issued, its text by keyboard.

let page: Page;
openForAll(openAtReports, (opened) => {
  page = opened.page;
});

const title = 'Closer to Home: evening hubs in two market towns';

/** Types the words of a line; '{@words}' is a reference found by these words. */
async function typeWords(line: string): Promise<void> {
  for (const [index, part] of line.split(/\{@([^}]*)\}/).entries()) {
    if (index % 2 === 0) {
      // The beginning key by key, as typing rules see it; the rest at once, for the sake of time.
      await page.keyboard.type(part.slice(0, 12));
      if (part.length > 12) await page.keyboard.insertText(part.slice(12));
      continue;
    }
    await page.keyboard.type('@');
    const picker = page.getByRole('combobox', { name: 'Refer to' });
    await picker.waitFor();
    await page.keyboard.type(part);
    await page
      .getByRole('option', { name: new RegExp(part.slice(0, 20)) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await picker.waitFor({ state: 'detached' });
  }
}

/** Inserts a block from the registers, chosen by its name and form. */
async function insertRegister(what: string, form: string): Promise<void> {
  await page.keyboard.press('Control+Alt+l');
  const dialog = page.getByRole('dialog', { name: 'From the registers' });
  await dialog.getByLabel('What it tells of').selectOption({ label: what });
  await dialog.getByLabel('Form', { exact: true }).selectOption({ label: form });
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await dialog.waitFor({ state: 'detached' });
  // The block is selected; what follows it is written below.
  await page.keyboard.press('ArrowDown');
}

/** Inserts a table at the cursor and fills it: the column that is too many goes, and Tab in the last cell makes a row. */
async function insertTable(caption: string, rows: readonly (readonly string[])[]): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Insert a table' }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Column', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove column' }).click();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  for (const [index, cell] of rows.flat().entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(cell);
  }
  await page.getByLabel('Caption').focus();
  await page.keyboard.type(caption);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
}

/** Types the lines of a part, one after the other; an empty part has one empty block to begin in. */
async function write(key: string, lines: readonly string[], kind: 'section' | 'implication' = 'section'): Promise<void> {
  await partOf(page, key, kind).locator('.block').last().click();
  await typeOn(lines);
}

/** Types lines, one after the other, where the cursor is. */
async function typeOn(lines: readonly string[]): Promise<void> {
  let isList = false;
  for (const [index, line] of lines.entries()) {
    const isBullet = line.startsWith('- ');
    if (index > 0) await page.keyboard.press('Enter');
    // Enter in an empty item leaves the list.
    if (isList && !isBullet) await page.keyboard.press('Enter');
    if (line.startsWith('# ')) {
      await page.keyboard.press('Control+Alt+1');
      await typeWords(line.slice(2));
    } else if (isBullet) await page.keyboard.type(isList ? line.slice(2) : line);
    else await typeWords(line);
    isList = isBullet;
  }
}

test('a decision report is written by keyboard, with live blocks and references', { timeout: 240_000 }, async () => {
  await page.getByRole('button', { name: 'New report' }).click();
  const begin = page.getByRole('dialog', { name: 'New report' });
  await begin.getByLabel('Title').fill(title);
  await begin.getByLabel('Meeting').fill('18 January');
  await page.keyboard.press('Enter');
  await begin.getByLabel('Programme').fill('Closer to Home');
  await page.keyboard.press('Enter');
  await begin.getByRole('button', { name: 'Begin writing' }).click();
  await page.locator('.draft .block').first().waitFor();

  await write('purpose', purpose);
  const marks = ['{register:benefits}', '{register:projects}', '{register:risks}', '{table}'].map((mark) => information.indexOf(mark));
  const [benefits, projects, risks, table] = marks as [number, number, number, number];
  await write('information', information.slice(0, benefits));
  await insertRegister('Benefits', 'A card for each');
  await typeOn(information.slice(benefits + 1, projects));
  await insertRegister('Projects', 'A card for each');
  await typeOn(information.slice(projects + 1, risks));
  await insertRegister('Risks', 'A table');
  await typeOn(information.slice(risks + 1, table));
  await insertTable(costsCaption, costs);
  await typeOn(information.slice(table + 1));
  await write('next-steps', steps);
  await write('options', options);
  await write('reasons', reasons);
  await write('recommendations', recommendations);
  await waitUntilSaved(page);
  await expect.poll(() => page.locator('.draft [data-gone]').count()).toBe(0);
  expect(await partOf(page, 'information').getByRole('heading').allTextContents()).toEqual(
    information.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
  );
});

const tab = (name: string | RegExp) => page.getByRole('tab', { name }).click();

test('its fields, implications and comments are filled, and the comments cleared', { timeout: 120_000 }, async () => {
  await tab('Details');
  const panel = page.locator('.report-tabs');
  for (const [label, words] of [
    ['Report of', 'Ashdown'],
    ['Signed by', 'Ashdown'],
  ] as const) {
    await panel.getByLabel(label, { exact: true }).fill(words);
    await page.keyboard.press('Enter');
  }
  await panel.getByLabel('Divisions and Members affected').fill('Millbrook; Thornhay');
  await page.keyboard.press('Tab');

  await tab('Implications');
  const one = panel.getByRole('group', { name: 'Financial Implications' });
  await one.getByLabel('Material', { exact: true }).click();
  await one.getByLabel('Advised by').fill('Hester Mawby, Group Accountant');
  await one.getByLabel('On', { exact: true }).fill('20/11/2026');
  await page.keyboard.press('Tab');
  await panel.getByRole('button', { name: /were considered: nothing material/ }).click();
  await write('finance', finance, 'implication');

  await tab('Comments');
  for (const [kind, initials, words] of [
    ['Constitutional', 'RD', 'The Committee may decide on this by its terms of reference.'],
    ['Financial', 'HEM', 'The cost and its funding are as the report says.'],
  ] as const) {
    await panel.getByRole('button', { name: `${kind} Comments`, exact: true }).click();
    const card = panel.getByRole('group', { name: `${kind} Comments` });
    await card.getByRole('button', { name: 'Take in the answer …' }).click();
    const dialog = page.getByRole('dialog', { name: `Take in the ${kind} Comments` });
    await dialog.getByLabel('Words of the comment').fill(words);
    await dialog.getByRole('button', { name: 'Put it into the paper' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card.getByLabel('Initials').fill(initials);
    await card.getByLabel('Signed on').fill('20/11/2026');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Mark as cleared' }).click();
    await expect.poll(() => card.getByRole('status').textContent()).toMatch(/^Cleared on /);
  }
  await tab(/^Checks/);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Checks: nothing to mend' }).waitFor();
  await expect.poll(() => page.locator('.finding').allTextContents()).toEqual([]);
});

test('it is issued, stays as it is, and comes out of Word as it should', { timeout: 120_000 }, async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).fill('issue the report');
  await page
    .getByRole('option', { name: /Issue the report/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  // Nothing is lacking, so that nothing is asked before it.
  const dialog = page.getByRole('dialog', { name: 'Issue the report' });
  await dialog.getByRole('button', { name: 'Issue version 1' }).click();
  await page.getByText('and stays as it is.').waitFor();
  await expect.poll(() => page.locator('.draft').getAttribute('contenteditable')).toBe('false');

  const file = await savedBy(page.getByRole('button', { name: 'Export to Word' }));
  expect(file.suggestedFilename()).toContain('evening hubs');
  const path = await file.path();
  const bytes = new Uint8Array(await readFile(path));
  expect(await validateWithSdk(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  expect(lintAccessibility(bytes)).toEqual([]);
  const paragraphs = all(openDocx(bytes).part('word/document.xml'), 'w:p').map(wordsOf);
  for (const words of [purpose[0], steps[1], reasons[0]]) expect(paragraphs).toContain(words);
  expect(paragraphs.some((words) => /^approves a budget of £186,400 for them, as set out in paragraph \d+/.test(words))).toBe(true);
  expect(paragraphs.filter((words) => words.includes('[removed]'))).toEqual([]);
  if (!tools.soffice || !tools.poppler) return;
  const pages = (await printWithLibreOffice(bytes)).trimEnd().split('\f');
  expect(pages.length).toBeGreaterThanOrEqual(9);
  expect(pages.length).toBeLessThanOrEqual(11);
});
