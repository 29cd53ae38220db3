import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo } from './first-start.ts';
import { openReport, openReportForAll, partOf } from './open-report.ts';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const card = () => page.locator('.comment', { has: page.locator('legend', { hasText: 'HR Comments' }) });
const stateOf = () => card().getByRole('status').textContent();

test('a comment is asked for with a Word file and a message, and goes from step to step; silence is never clearance', async () => {
  await page.getByRole('tab', { name: 'Comments' }).click();
  if ((await card().count()) > 0) throw new Error('The sample has the comment already');
  await page.getByRole('button', { name: 'HR Comments', exact: true }).click();
  await expect.poll(stateOf).toBe('Not asked for yet');

  await card().getByRole('button', { name: 'Ask …' }).click();
  const ask = page.getByRole('dialog', { name: 'Ask for the HR Comments' });
  await ask.getByLabel('Answer wanted by').fill('18 December 2026');
  await ask.locator('.ask-list input').first().check();
  await ask
    .locator('.ask-list label', { hasText: /^\(1\)/ })
    .locator('input')
    .check();
  const file = await savedBy(ask.getByRole('button', { name: 'Write the file and the message' }));
  expect(file.suggestedFilename()).toMatch(/introduction.*\.docx$/);
  const message = page.getByRole('dialog', { name: 'The message is ready' });
  await message.waitFor();
  await expect.poll(() => message.getByLabel('Message').inputValue()).toContain('by Friday 18 December 2026');
  await expect.poll(() => message.getByLabel('Message').inputValue()).toMatch(/- Paragraph 1: .*\n- Recommendation \(1\): /);
  await message.getByRole('button', { name: 'Done' }).click();
  await expect.poll(stateOf).toMatch(/^Asked for on .*, due 18 December 2026$/);

  await card().getByRole('button', { name: 'Take in the answer …' }).click();
  const answer = page.getByRole('dialog', { name: 'Take in the HR Comments' });
  await answer.getByLabel('Words of the comment').fill('41. The cost is met from the grant.\n- in full this year\n');
  await answer.getByRole('button', { name: 'Put it into the paper' }).click();
  await expect.poll(stateOf).toBe('Received, not signed');
  const words = page.locator('.slot[data-slot^="comment:"]').last().locator('.block');
  await expect.poll(() => words.allTextContents()).toEqual(['The cost is met from the grant.', 'in full this year']);

  await card().getByLabel('Initials').fill('NDR');
  await card().getByLabel('Signed on').fill('18/12/2026');
  await card().getByLabel('Signed on').press('Enter');
  await expect.poll(stateOf).toBe('Signed, not cleared');
  await card().getByRole('button', { name: 'Mark as cleared' }).click();
  await expect.poll(stateOf).toMatch(/^Cleared on /);
});

test('a comment is stale once a paragraph that it was asked about says something else, and says what it said', async () => {
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And one thing more.');
  await expect.poll(stateOf, { timeout: 15_000 }).toBe('Changed since it was signed');
  await expect.poll(() => card().locator('ins').textContent()).toContain('And one thing more.');
  await card().getByRole('button', { name: 'Signed again today' }).click();
  await expect.poll(stateOf).toBe('Signed, not cleared');
  expect(await findings(page, 'comments')).toEqual([]);
});

test('so is one whose own words are changed', async () => {
  const words = page.locator('.slot[data-slot^="comment:"]').last().locator('.block');
  await words.first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Or nearly so.');
  await expect.poll(stateOf, { timeout: 15_000 }).toBe('Changed since it was signed');
  await card().getByRole('button', { name: 'The comment itself' }).click();
  await page.keyboard.type('Now ');
  await card().getByRole('button', { name: 'Signed again today' }).click();
  await expect.poll(stateOf).toBe('Signed, not cleared');
});

test('going on to a stage lists what is missing, jumps there, and can be taken back', async () => {
  const stage = page.locator('.report-head').getByRole('button', { name: 'Stage: Draft' });
  await stage.click();
  await page.getByRole('menuitemradio', { name: 'Cleared' }).click();
  const note = page.getByRole('region', { name: 'Before “Cleared”' });
  await note.getByRole('button', { name: 'The HR Comments are signed and not marked as cleared.' }).click();
  await expect.poll(() => note.count()).toBe(0);
  await card().getByRole('button', { name: 'Mark as cleared' }).click();
  await expect.poll(stateOf).toMatch(/^Cleared on /);
  await stage.click();
  await page.getByRole('menuitemradio', { name: 'Cleared' }).click();
  await expect.poll(() => note.getByText('HR Comments').count()).toBe(0);
  await note.getByRole('button', { name: 'Go on all the same' }).click();
  await page.getByText('The report is now “Cleared”.').waitFor();
  await page.locator('.report-head').getByRole('button', { name: 'Stage: Cleared' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await stage.waitFor();
});

test('a comment of somebody whom the template does not name is asked for too', async () => {
  await page.getByRole('tab', { name: 'Comments' }).click();
  await page.getByRole('button', { name: 'Other comments …' }).click();
  await page.getByRole('dialog').getByLabel('Whose comments').fill('public health comments');
  await page.keyboard.press('Enter');
  const other = page.locator('.comment', { has: page.locator('legend', { hasText: 'Public health Comments' }) });
  await other.getByRole('status').getByText('Not asked for yet').waitFor();
  await page.locator('.draft').getByText('Public health Comments').waitFor();
  await other.getByRole('button', { name: 'Remove the Public health Comments' }).click();
  await page.getByText('Removed the Public health Comments.').waitFor();
});

test('the council names its stages and says what each asks for; the first and the last stay', async () => {
  await goTo(page, '/settings/lists', 'Settings');
  const stages = page.getByRole('group', { name: 'Stages of a report' });
  await stages.getByRole('button', { name: 'Add a stage' }).click();
  await expect.poll(() => stages.getByLabel('Stage 5 of a report').inputValue()).toBe('New stage');
  await stages.getByLabel('Stage 5 of a report').fill('With the Chair');
  await page.keyboard.press('Tab');
  await stages.getByRole('button', { name: 'Move With the Chair up' }).click();
  await expect.poll(() => stages.getByLabel('Stage 4 of a report').inputValue()).toBe('With the Chair');
  await expect.poll(() => stages.getByRole('button', { name: /^(Move|Remove) (Draft|Issued)/ }).count()).toBe(0);
  await stages.getByLabel('every part that is required is written').nth(2).click();
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: introduction');
  await page.locator('.report-head').getByRole('button', { name: 'Stage: Draft' }).click();
  await expect
    .poll(() => page.getByRole('menuitemradio').allTextContents())
    .toEqual(['Draft', 'With advisers', 'Cleared', 'With the Chair', 'Submitted', 'Issued']);
  expect(await findings(page, 'stages')).toEqual([]);
  await page.keyboard.press('Escape');
});
