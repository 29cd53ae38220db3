import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { waitUntilSaved } from './first-start.ts';
import { openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const purpose = () => partOf(page, 'purpose').locator('.block');
const picker = () => page.getByRole('combobox', { name: 'Refer to' });
const options = () => page.getByRole('listbox', { name: 'Refer to' }).getByRole('option');
/** Writes a new paragraph at the end of the purpose, after which `@` and the like go on. */
async function writeParagraph(words: string): Promise<void> {
  await purpose().last().click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const last = [...document.querySelectorAll('[data-slot="section:purpose"] .block')].at(-1);
    const range = document.createRange();
    range.selectNodeContents(last as Element);
    range.collapse(false);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}
const lastWords = () => purpose().last().textContent();

test('@ finds a paragraph by its number, and the right word goes before it', async () => {
  await writeParagraph('As said in @');
  await picker().waitFor();
  expect(await findings(page, 'the list of what can be cited')).toEqual([]);
  await page.keyboard.type('5');
  await expect.poll(() => options().first().textContent()).toMatch(/^Paragraph 5/);
  await page.keyboard.press('Enter');
  await page.keyboard.type(', all is well.');
  await expect.poll(() => lastWords()).toBe('As said in paragraph 5, all is well.');
});

test('several by comma, a range by “to”, a heading by its words', async () => {
  await writeParagraph('See paragraphs ');
  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.type('5,6');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', paragraphs @');
  await page.keyboard.type('7 to 9');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' and @why the programme');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastWords()).toBe('See paragraphs 5 and 6, paragraphs 7 to 9 and “Why the programme was begun”');
});

test('numbers follow when a paragraph comes, and Undo takes back what was put in as one', async () => {
  await writeParagraph('A paragraph more.');
  await expect.poll(() => purpose().nth(-3).textContent()).toBe('As said in paragraph 7, all is well.');
  await expect.poll(() => purpose().nth(-2).textContent()).toContain('paragraphs 6 and 7, paragraphs 8 to 10');
  await page.keyboard.type(' See @Table 1');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastWords()).toBe('A paragraph more. See Table 1');
  await page.keyboard.press('Control+z');
  await expect.poll(() => lastWords()).toBe('A paragraph more. See ');
});

test('Escape leaves what was typed, and in an address nothing is asked', async () => {
  await page.keyboard.type('@nobody');
  await page.keyboard.press('Escape');
  await picker().waitFor({ state: 'detached' });
  await page.keyboard.type(' or desk@wendlebury.gov.uk');
  await expect.poll(() => lastWords()).toBe('A paragraph more. See @nobody or desk@wendlebury.gov.uk');
});

test('a typed reference is offered and linked by a key; all of them from a list, in one change', async () => {
  await writeParagraph('This rests on paragraph 1');
  await page.locator('.reference-hint').getByText('Paragraph 1').waitFor();
  await page.keyboard.press('Control+Alt+r');
  await expect.poll(() => purpose().last().locator('.reference').textContent()).toBe('1');
  await page.keyboard.press('End');
  await page.keyboard.type(' and paragraphs 1 and 2, by Table 1, not by paragraph 3 of Schedule 12A.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Link all typed');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Typed references' });
  await dialog.getByText('1 and 2', { exact: true }).waitFor();
  expect(await findings(page, 'the list of typed references')).toEqual([]);
  await dialog.getByRole('button', { name: 'Link 2 references' }).click();
  await expect.poll(() => purpose().last().locator('.reference').allTextContents()).toEqual(['1', '1 and 2', 'Table 1']);
  await waitUntilSaved(page);
  await page.reload();
  await expect.poll(() => purpose().last().locator('.reference').allTextContents()).toEqual(['1', '1 and 2', 'Table 1']);
});

test('a reference says what it cites, and leads there from the text and from the preview', async () => {
  const reference = purpose().last().locator('.reference').first();
  await reference.click();
  await page.locator('.reference-hint').getByRole('button', { name: 'Go there' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('.block')?.dataset['label'])).toBe('1.');
  await page.keyboard.press('Control+Shift+P');
  await page.locator('.paper').getByRole('link', { name: 'Table 1', exact: true }).first().press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TABLE');
  await page.keyboard.press('Control+Shift+P');
});
