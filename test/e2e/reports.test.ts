import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stripesPng } from '#test/documents/png.ts';
import { chooseFile } from './files.ts';
import { waitUntilSaved } from './first-start.ts';
import { openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const part = (section: string) => partOf(page, section);
const labels = (slot: string) =>
  part(slot)
    .locator('.block')
    .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset['label'] ?? ''));
const saved = () => waitUntilSaved(page);

/** A click behind the last character of a block. */
async function caretAtEndOf(slot: string, index: number): Promise<void> {
  const block = part(slot).locator('.block').nth(index);
  const end = await block.evaluate(async (element) => {
    // Blocks come to their real height when they come into sight, and what is below them moves.
    for (let frame = 0; frame < 4; frame++) {
      element.scrollIntoView({ block: 'center' });
      await new Promise(requestAnimationFrame);
    }
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = range.getClientRects();
    const last = rects[rects.length - 1] ?? element.getBoundingClientRect();
    return { x: last.right, y: last.top + last.height / 2 };
  });
  await page.mouse.click(end.x + 1, end.y);
  await page.keyboard.press('End');
}

async function paste(html: string, text = ''): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer();
      data.setData('text/html', markup ?? '');
      data.setData('text/plain', plain ?? '');
      document.querySelector('.draft')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}

test('what is typed is there after a reload', async () => {
  await caretAtEndOf('purpose', 0);
  await page.keyboard.type(' It was read aloud.');
  await page.getByText('Saving …').waitFor();
  await saved();
  await page.reload();
  await part('purpose').getByText('It was read aloud.').waitFor();
});

test('after a reload Ctrl+Z takes back what was stored', async () => {
  await part('purpose').locator('.block').first().click();
  await page.keyboard.press('Control+z');
  await part('purpose').getByText('It was read aloud.').waitFor({ state: 'detached' });
});

test('Ctrl+Z never takes back more than what was written here', async () => {
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await page.getByText('There is nothing left to take back in this report.').waitFor();
  await part('purpose').getByText('To introduce').waitFor();
});

test('numbers run on while paragraphs come and go', async () => {
  await expect.poll(() => labels('purpose')).toEqual(['1.', '2.']);
  await caretAtEndOf('purpose', 0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('A paragraph between');
  await expect.poll(() => labels('purpose')).toEqual(['1.', '2.', '3.']);
  await expect.poll(() => part('information').locator('.paragraph').first().getAttribute('data-label')).toBe('4.');
  while ((await labels('purpose')).length > 2) await page.keyboard.press('Control+z');
  await expect.poll(() => labels('purpose')).toEqual(['1.', '2.']);
});

test('typing a) begins a lettered list, Tab goes a level in, Enter in an empty item leaves it', async () => {
  await caretAtEndOf('purpose', 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('a) first', { delay: 40 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('deeper');
  await page.keyboard.press('Enter');
  await expect.poll(() => labels('purpose')).toEqual(['1.', '2.', 'a.', 'i.', 'ii.']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => labels('purpose')).toEqual(['1.', '2.', 'a.', 'i.', '3.']);
  await page.keyboard.press('Backspace');
  await saved();
});

test('a paste from Word keeps its structure', async () => {
  const html = await readFile(new URL('../renderer/features/reports/paste/from-word.html.txt', import.meta.url), 'utf8');
  await caretAtEndOf('next-steps', 0);
  await page.keyboard.press('Enter');
  const before = await part('next-steps').locator('.block').count();
  await paste(html);
  await expect.poll(() => part('next-steps').locator('.block').count()).toBeGreaterThan(before + 9);
  await part('next-steps').getByRole('heading', { name: 'Background' }).waitFor();
  await expect.poll(() => part('next-steps').locator('th').allTextContents()).toEqual(['Item', '2026/27', '2027/28']);
  await expect.poll(() => part('next-steps').locator('a[href="https://www.wendlebury.example/strategy"]').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => part('next-steps').locator('.block').count()).toBe(before);
  await page.keyboard.press('Backspace');
  await saved();
});

test('more text than a paper can hold is refused with a sentence, and nothing is pasted', async () => {
  const before = await part('next-steps').innerText();
  await paste(`<p>${'far too many words '.repeat(320_000)}</p>`);
  await page.getByText(/nothing was pasted/).waitFor();
  await expect.poll(() => part('next-steps').innerText()).toBe(before);
  await page.getByRole('button', { name: 'Close this message' }).click();
});

test('a table can be put in, filled with Tab and grown', async () => {
  await caretAtEndOf('next-steps', 0);
  await page.getByRole('button', { name: 'Insert a table' }).click();
  for (const words of ['Stage', 'When', 'Who', 'Design', 'May', 'Nair']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  const table = part('next-steps').locator('table').first();
  await expect.poll(() => table.locator('th').allTextContents()).toEqual(['Stage', 'When', 'Who']);
  for (let cell = 0; cell < 3; cell++) await page.keyboard.press('Tab');
  await page.keyboard.type('New row');
  await expect.poll(() => table.locator('tr').count()).toBe(4);
  await page.getByLabel('Caption').fill('Stages to come');
  await page.keyboard.press('Enter');
  await part('next-steps').locator('.caption', { hasText: 'Stages to come' }).waitFor();
  await expect.poll(() => part('next-steps').locator('.caption').first().getAttribute('data-label')).toMatch(/^Table \d+$/);
  await saved();
  await page.reload();
  await expect.poll(() => part('next-steps').locator('td').first().textContent()).toBe('Design');
});

test('below a table that ends a part one can go on writing', async () => {
  const table = part('next-steps').locator('table').first();
  await table.locator('td').last().click();
  const paragraphs = await part('next-steps').locator('.block').count();
  for (let key = 0; key < 3; key++) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('After the table.', { delay: 20 });
  await part('next-steps').getByText('After the table.').waitFor();
  await expect.poll(() => table.innerText()).not.toContain('After the table.');
  await expect.poll(() => part('next-steps').locator('.block').count()).toBeGreaterThanOrEqual(paragraphs);
  await saved();
});

test('a picture asks for its description, and a footnote has an editor of its own', async () => {
  await caretAtEndOf('purpose', 0);
  await chooseFile(page.getByRole('button', { name: 'Insert a picture' }), { name: 'chart.png', bytes: stripesPng(64, 32) });
  await page.getByRole('dialog', { name: 'New picture' }).getByRole('button', { name: 'Done' }).click();
  await page.getByText('Please describe the picture').waitFor();
  await page.getByLabel('Description').fill('A teal dot');
  await page.getByRole('dialog', { name: 'New picture' }).getByRole('button', { name: 'Done' }).click();
  await part('purpose').locator('img[alt="A teal dot"]').waitFor();

  await caretAtEndOf('purpose', 0);
  await page.getByRole('button', { name: /Insert a footnote/ }).click();
  await page.locator('.note-words:focus, .note-words :focus').waitFor();
  await page.keyboard.type('Counted on 30 October.');
  await page.getByRole('dialog', { name: 'Footnote' }).getByRole('button', { name: 'Done' }).click();
  const note = part('purpose').locator('.footnote-mark');
  await expect.poll(() => note.getAttribute('data-label')).toBe('1');
  await expect.poll(() => page.locator('.draft .notes li').first().textContent()).toBe('Counted on 30 October.');
  // Two quick clicks beside it make the next one the third of three, which opens it as well as a single one.
  const mark = await note.boundingBox();
  if (!mark) throw new Error('The footnote is not in sight.');
  for (let times = 0; times < 2; times++) await page.mouse.click(mark.x - 6, mark.y + mark.height / 2);
  await note.click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Words of the footnote' }).innerText()).toBe('Counted on 30 October.');
  await page.getByRole('dialog', { name: 'Footnote' }).getByRole('button', { name: 'Cancel' }).click();
  await saved();
});

test('a section is filled from a register by one command, and taken back by one undo', async () => {
  await caretAtEndOf('information', 0);
  const before = await part('information').locator('.block').count();
  await page.getByRole('button', { name: 'Fill', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From the register of milestones, once' }).click();
  await expect.poll(() => part('information').locator('.block').count()).toBe(before + 2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => part('information').locator('.block').count()).toBe(before);
});

test('what is typed at once after going to a part out of sight stands there in its order', async () => {
  await page.getByRole('tab', { name: 'Implications' }).click();
  for (const name of ['Crime and Disorder Implications', 'Smarter Working Implications', 'Safeguarding of Children and Adults at Risk Implications']) {
    const group = page.getByRole('group', { name });
    await group.getByLabel('Material', { exact: true }).click();
    await group.getByRole('button', { name: 'Write it in the paper' }).click();
    await page.keyboard.type(`At once: ${name}.`);
    await page.locator('.draft').getByText(`At once: ${name}.`).waitFor({ timeout: 5_000 });
  }
});

test('a material implication gets its heading and its place in the paper', async () => {
  await page.getByRole('tab', { name: 'Implications' }).click();
  const group = page.getByRole('group', { name: 'Human Rights Implications' });
  await group.getByLabel('Material', { exact: true }).click();
  await partOf(page, 'rights', 'implication').waitFor();
  await group.getByRole('button', { name: 'Write it in the paper' }).click();
  await page.keyboard.type('Article 8 is engaged.');
  await page.locator('.draft').getByRole('heading', { name: 'Human Rights Implications' }).waitFor();
  await saved();
  await group.getByLabel('Not considered').click();
  await partOf(page, 'rights', 'implication').waitFor({ state: 'detached' });
  await group.getByLabel('Material', { exact: true }).click();
  await page.locator('.draft').getByText('Article 8 is engaged.').waitFor();
});

test('a selection over several parts is deleted inside each of them', async () => {
  const slots = await page.locator('.draft .slot').count();
  await part('purpose').locator('.block').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.locator('.draft .slot').count()).toBe(slots);
  await expect.poll(() => part('purpose').innerText()).toBe('\n');
  await page.keyboard.press('Control+z');
  await part('purpose').getByText('To introduce').waitFor();
});
