import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, goToProgramme, openForAll, openWith } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (app) => {
    page = app.page;
  },
);

/** Opens the page of the sample's programme at one of its parts. */
async function openPart(part: string): Promise<void> {
  await goToProgramme(page);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('');
  await page.getByRole('tab', { name: part, exact: true }).click();
}

/** Opens the page of a project from the list of its programme. */
async function openProject(title: string): Promise<void> {
  await openPart('Projects');
  await page.getByRole('link', { name: `Open the page of ${title}` }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function perform(command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).fill(command);
  await page.getByRole('option', { name: command }).first().waitFor();
  await page.keyboard.press('Enter');
}

const projects = () => page.locator('ol.project-list .project-title').allTextContents();
const dialog = () => page.getByRole('dialog');

test('each part has an address, and the part shown last is the one that opens', async () => {
  await openPart('Governance');
  await page.locator('.view-strip').getByRole('link', { name: 'Roles and responsibilities' }).click();
  await expect.poll(() => page.url()).toMatch(/\/governance\/roles$/);
  await goToProgramme(page);
  await page.getByRole('button', { name: 'Add a role' }).waitFor();
  await expect.poll(() => page.getByRole('tab', { name: 'Governance' }).getAttribute('aria-selected')).toBe('true');
});

test('the list of sections leads to each of them and says what is empty', async () => {
  await openPart('Initiation');
  const completion = page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Completion/ });
  await completion.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Completion');
  await expect.poll(() => page.locator('#work').evaluate((one) => one.scrollTop)).toBe(0);
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^The programme/ })
    .click();
  const reference = page.getByLabel('Reference', { exact: true });
  await reference.fill('');
  await reference.blur();
  await page.getByRole('button', { name: 'The programme 4 of 5' }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => reference.inputValue()).toBe('CTH');
});

test('the status is changed by keyboard from the overview, and its reason stands there at once', async () => {
  await openPart('Overview');
  await perform('Change the status of the programme');
  const panel = page.getByRole('complementary', { name: 'status' });
  await expect.poll(() => panel.getByLabel('Stage').evaluate((one) => one === document.activeElement)).toBe(true);
  await panel.getByLabel('Reason for the rating').fill('The alarms are late, and all else is on time.');
  await panel.getByLabel('Reason for the rating').blur();
  await page.getByRole('region', { name: 'Status' }).getByText('The alarms are late, and all else is on time.').waitFor();
});

test('what is made in a register of the programme belongs to it', async () => {
  await openPart('Registers');
  await page.locator('.view-strip').getByRole('link', { name: 'Lessons' }).click();
  await page.getByRole('button', { name: 'New lesson' }).click();
  await expect.poll(() => page.getByRole('complementary', { name: 'lesson' }).getByLabel('Programme').inputValue()).toBe('Closer to Home');
});

test('a column that says the same in every row is not shown until chosen', async () => {
  const headings = () => page.getByRole('columnheader').allTextContents();
  await openPart('Governance');
  await page.locator('.view-strip').getByRole('link', { name: 'Boards and groups' }).click();
  await page.getByRole('gridcell', { name: 'Programme Board', exact: true }).first().waitFor();
  expect((await headings()).map((one) => one.trim())).not.toContain('Programme');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Programme', exact: true }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Programme', exact: true }).waitFor();
  await openProject('Home First');
  await page.getByRole('tab', { name: 'Milestones' }).click();
  await page.getByRole('columnheader', { name: 'Planned' }).waitFor();
  expect((await headings()).map((one) => one.trim())).not.toContain('Project');
});

test('a project is merged into another with what belongs to it, shown as merged, and one undo brings all of it back', async () => {
  await openPart('Projects');
  const before = await projects();
  await openProject('Short Breaks');
  await perform('Merge project into another');
  expect(await findings(page, 'merge')).toEqual([]);
  await dialog()
    .getByText(/What belongs to it moves over: .*milestone/)
    .waitFor();
  await dialog().getByLabel('Into').selectOption({ label: 'Caring for Carers' });
  await dialog().getByLabel('Reason').fill('The same families, one team');
  await dialog().getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('heading', { name: 'Caring for Carers', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Milestones' }).click();
  await page.getByRole('gridcell', { name: 'Closing report' }).waitFor();

  await page.getByRole('link', { name: 'Closer to Home' }).first().click();
  const ended = page.getByRole('region', { name: 'Closed and merged' });
  await ended.getByText('The same families, one team.').waitFor();
  await ended.getByRole('link', { name: 'Caring for Carers' }).waitFor();
  await expect.poll(() => projects()).not.toContain('Short Breaks');
  await page.locator('.project-title').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(projects).toEqual(before);
});

test('a project is split, renamed, closed and opened again by keyboard; its former name stays readable', async () => {
  await openProject('Home First');
  await perform('Split project');
  await dialog().getByLabel('Name of the new project').fill('Weekend starts');
  await dialog().getByLabel('Weekend starts on all wards of both hospitals').check();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Weekend starts', level: 1 }).waitFor();
  await page.getByText('Split from Home First.').waitFor();
  await page.getByRole('tab', { name: 'Milestones' }).click();
  await page.getByRole('gridcell', { name: 'Weekend starts on all wards of both hospitals' }).waitFor();

  await perform('Rename project');
  await dialog().getByLabel('New name').fill('Seven-day starts');
  await page.keyboard.press('Enter');
  await page.getByText('Formerly “Weekend starts”.').waitFor();

  await perform('Close project');
  await dialog().getByLabel('Closed on').fill('the day after');
  await dialog().getByRole('button', { name: 'Close the project' }).click();
  await dialog().getByText('Please give the day on which the project was closed.').waitFor();
  await dialog().getByLabel('Closed on').fill('20 November 2026');
  await dialog().getByLabel('Reason').fill('Done');
  await dialog().getByRole('button', { name: 'Close the project' }).click();
  await page.getByText('Closed on 20 November 2026. Done.').waitFor();

  await perform('Open project again');
  await dialog().getByRole('button', { name: 'Open it again' }).press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('Closed on 20 November 2026').waitFor({ state: 'detached' });
});

test('a chosen project is moved by a command, past those that are closed', async () => {
  await openPart('Projects');
  const before = await projects();
  await page.getByRole('button', { name: before[1] ?? '', exact: true }).click();
  await perform('Move project up');
  await expect.poll(projects).toEqual([before[1], before[0], ...before.slice(2)]);
  await perform('Move project down');
  await expect.poll(projects).toEqual(before);
});

test('the tree of boards is walked by keyboard, and a group is added below another', async () => {
  await openPart('Governance');
  await page.locator('.view-strip').getByRole('link', { name: 'Structure' }).click();
  const focused = () => page.evaluate(() => document.activeElement?.querySelector('.board-name')?.textContent);
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused()).toBe('Programme Board');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByRole('treeitem').count()).toBe(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Shift+N');
  await expect.poll(() => page.getByRole('complementary', { name: 'board or group' }).getByLabel('Reports to').inputValue()).toBe('Programme Board');
});

test('one button makes a highlight report; made again, it leaves the first as it was', async () => {
  await openPart('Documents');
  await page.getByRole('button', { name: 'Make it: Highlight report' }).click();
  await page.getByText('Decisions Wanted').first().waitFor();
  await page.getByText('take the three decisions set out in the table below; and').waitFor();
  await page.getByText('Recovery plan for alarms', { exact: true }).waitFor();
  await openPart('Documents');
  const saved = await savedBy(page.getByRole('button', { name: 'Make and save as Word: Highlight report' }));
  expect(saved.suggestedFilename()).toBe('Closer to Home Highlight report.docx');
  const section = page.getByRole('region', { name: 'Highlight report' });
  await section.getByText(/^Draft 2, made/).waitFor();
  await section.getByText(/^Draft 1, made/).waitFor();
});

test('a person leaves, hands over everything in one step, and one undo brings it back', async () => {
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Daniel Fenwick' }).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await perform('Person leaves');
  await dialog()
    .getByText(/of \d+ ticked/)
    .waitFor();
  expect(await findings(page, 'leaves')).toEqual([]);
  await dialog().getByLabel('Hand over to').fill('Gwen');
  await page.getByRole('option', { name: /Gwen Lomas/ }).click();
  await dialog().getByRole('button', { name: 'Note that the person leaves' }).click();
  await page.getByText('Daniel Fenwick has left').waitFor();
  await openPart('Overview');
  await page.getByText('Programme manager: Gwen Lomas').waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await openPart('Overview');
  await page.getByText('Programme manager: Daniel Fenwick').waitFor();
});

describe.each([
  { width: 1280, height: 720, size: '100%' },
  { width: 1280, height: 720, size: '200%' },
  { width: 1920, height: 1080, size: '100%' },
])('at $width × $height and $size text', ({ width, height, size }) => {
  test('every part fits, none is cut off', async () => {
    // What the test before has done is said over the first rows where the text is large.
    for (const close of await page.getByRole('button', { name: 'Close this message' }).all()) await close.click();
    await page.setViewportSize({ width, height });
    await page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
    for (const part of ['Overview', 'Initiation', 'Projects', 'Plan', 'Governance', 'Registers', 'Money and benefits', 'Documents']) {
      await openPart(part);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${part} scrolls sideways`).toBe(true);
      const panel = await page.locator('.programme-parts > .tab-panel').evaluate((one) => one.scrollWidth <= one.clientWidth + 1);
      expect(panel, `${part} is wider than its panel`).toBe(true);
      const room = await page
        .locator('.programme-parts > .tab-panel')
        .evaluate((one) => one.clientHeight / parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect(room, `${part} has too little room, in lines`).toBeGreaterThan(15);
    }
    await openPart('Projects');
    const mark = page.locator('.rag-mark svg').first();
    expect(await mark.evaluate((one) => one.clientHeight / parseFloat(getComputedStyle(one).fontSize))).toBeCloseTo(0.95, 1);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });
});
