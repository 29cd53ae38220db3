import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { chooseFile, savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { pdfOf, sentFolder } from './paper-files.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (app: OpenApp) => {
    page = app.page;
  },
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardpack-papers-'));
  for (const { path, bytes } of await sentFolder()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const arrivals = () => page.getByRole('region', { name: 'Papers that were read' });
const received = () => page.locator('.received-table tbody tr');
const titles = () => arrivals().getByRole('textbox');

test('a folder of files is read, judged and shown, and nothing of it is stored', async () => {
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('link', { name: 'Adult Care and Health Committee' }).first().click();
  await page.getByRole('tab', { name: 'Papers', exact: true }).click();
  await page.getByText('No paper was received for this meeting yet.').waitFor();
  await chooseFile(page.getByRole('button', { name: 'Choose a folder …' }), join(folder, 'for January'));
  await arrivals().getByRole('heading', { name: '5 papers to take in' }).waitFor();
  await expect
    .poll(() => titles().evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
    .toEqual([
      'Libraries for the next decade',
      'Evening hubs in the north',
      'STREET LIGHTING: THE SECOND PHASE',
      'STREET LIGHTING: THE SECOND PHASE',
      'Libraries for the next decade',
    ]);
  for (const [file, why] of [
    ['Broken.pdf', 'This PDF is damaged'],
    ['Costs.xlsx', 'This is not a paper that can be taken in.'],
    ['Libraries.boardpack', 'The same paper as “Copy of Libraries.boardpack”'],
    ['Locked.pdf', 'opens only with a password'],
    ['Old notes.doc', 'older kind (.doc)'],
  ] as const)
    await arrivals().getByRole('listitem').filter({ hasText: file }).getByText(why).waitFor();
  await arrivals().getByText('2 pictures and stray files were left out.').waitFor();
  await expect.poll(() => arrivals().getByText('Not decided').count()).toBe(3);
  const opener = arrivals()
    .getByRole('button', { name: /to look at/ })
    .last();
  await opener.click();
  await arrivals().getByText('It is a draft: its stage is').first().waitFor();
  expect(await findings(page, 'papers that were read')).toEqual([]);
  await opener.click();
});

test('taking them in is one step, and undoing takes it back', async () => {
  await titles().nth(1).fill('Evening hubs');
  await page.getByRole('tab', { name: 'Agenda', exact: true }).click();
  await page.getByRole('tab', { name: 'Papers', exact: true }).click();
  await expect.poll(() => titles().nth(1).inputValue()).toBe('Evening hubs');
  await arrivals().getByRole('button', { name: 'Take in 5 papers' }).click();
  await page.getByText('5 papers were taken in.').waitFor();
  await expect.poll(() => received().count()).toBe(3);
  await page.locator('.message').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('No paper was received for this meeting yet.').waitFor();
  await page.getByRole('tab', { name: 'Agenda', exact: true }).click();
  await page.getByRole('tab', { name: 'Agenda', exact: true, selected: true }).waitFor();
  await expect.poll(() => page.getByText('Evening hubs').count()).toBe(0);
  await page.getByRole('tab', { name: 'Papers', exact: true }).click();
});

test('a folder that is taken in, and its files dropped again', async () => {
  await chooseFile(page.getByRole('button', { name: 'Choose a folder …' }), join(folder, 'for January'));
  await arrivals()
    .getByLabel(/^Sender of .*Evening hubs\.docx$/)
    .fill('Ada Quill');
  await arrivals().getByRole('button', { name: 'Take in 5 papers' }).click();
  await expect.poll(() => received().count()).toBe(3);
  await received().filter({ hasText: 'Evening hubs' }).getByText('Ada Quill').waitFor();
  await expect.poll(() => received().filter({ hasText: 'version 2' }).count()).toBe(2);
  const third = await pdfOf([
    'Agenda Item: 5',
    'REPORT OF THE CORPORATE DIRECTOR, PLACE',
    'STREET LIGHTING: THE SECOND PHASE',
    'To agree the second phase, later.',
  ]);
  await mkdir(join(folder, 'later'));
  await writeFile(join(folder, 'later/once more.pdf'), third);
  await drop([join(folder, 'later'), join(folder, 'for January/Item 5 lighting.pdf')]);
  await arrivals().getByRole('heading', { name: '1 paper to take in' }).waitFor();
  await arrivals().getByText('Already here: this very paper was received from').waitFor();
  await expect
    .poll(() =>
      arrivals()
        .getByRole('combobox', { name: /^Version of/ })
        .evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
    )
    .toBe('Version 3 of “STREET LIGHTING: THE SECOND PHASE”');
  await arrivals().getByRole('checkbox', { name: 'The item takes this one' }).uncheck();
  await arrivals().getByRole('button', { name: 'Take in 1 paper' }).click();
  await received().filter({ hasText: 'version 3; the item has version 2' }).waitFor();
  expect(await findings(page, 'received papers')).toEqual([]);
});

test('a paper with its versions, what changed, its file, and a note to its sender', async () => {
  await received().getByRole('link', { name: 'STREET LIGHTING: THE SECOND PHASE' }).click();
  await page.getByRole('heading', { level: 1, name: 'STREET LIGHTING: THE SECOND PHASE, version 3' }).waitFor();
  await page.getByRole('button', { name: 'What changed since version 2' }).click();
  await page.locator('.compare-row ins', { hasText: 'later' }).waitFor();
  const file = await savedBy(page.getByRole('button', { name: 'Save the file as it came …' }));
  expect(file.suggestedFilename()).toBe('once more.pdf');
  await page.getByRole('button', { name: 'Note to its sender …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note to a sender' });
  await expect.poll(() => dialog.getByLabel('Note', { exact: true }).inputValue()).toContain('It has no tags for screen readers');
  const note = await savedBy(dialog.getByRole('button', { name: 'Save the note …' }));
  expect(note.suggestedFilename()).toMatch(/^Note on STREET LIGHTING.*\.txt$/);
  expect(await readFile(await note.path(), 'utf8')).toContain('Please send it again by');
  expect(await findings(page, 'a note to a sender')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Remove …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => received().filter({ hasText: 'STREET LIGHTING' }).textContent()).toContain('version 2');
});

test('a received report is read as it will be printed, and becomes a report of one’s own', async () => {
  await received().getByRole('link', { name: 'Libraries for the next decade' }).click();
  await page.locator('.paper').getByText('Two libraries will open on Sundays.').waitFor();
  expect(await findings(page, 'a received paper')).toEqual([]);
  await page.getByRole('button', { name: 'Take in as a report of mine' }).click();
  await page.getByText('The paper is kept here as a report.').waitFor();
  await page.getByText('Two libraries will open on Sundays.').first().waitFor();
});

/** Drops files and folders of the disk onto the tab, as a person does from a folder. */
async function drop(paths: readonly string[]): Promise<void> {
  const place = await page.getByRole('region', { name: 'Receive papers' }).boundingBox();
  const at = { x: (place?.x ?? 0) + 10, y: (place?.y ?? 0) + 10 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files: [...paths], dragOperationsMask: 1 } });
  await session.detach();
}

test('a later version of a paper that is open is kept from the public until somebody decides again', async () => {
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('link', { name: 'Adult Care and Health Committee' }).first().click();
  await page.getByRole('button', { name: 'STREET LIGHTING: THE SECOND PHASE' }).click();
  await page.getByRole('button', { name: 'Open to the public' }).click();
  await page.getByRole('button', { name: 'Open to the public' }).waitFor({ state: 'detached' });
  const line = page.locator('.agenda-line').filter({ hasText: 'STREET LIGHTING' });
  await line.locator('.agenda-access.open').waitFor();
  await page.getByRole('tab', { name: 'Papers', exact: true }).click();
  await chooseFile(page.getByRole('button', { name: 'Choose papers …' }), join(folder, 'later/once more.pdf'));
  await arrivals().getByRole('button', { name: 'Take in 1 paper' }).click();
  await expect.poll(() => received().filter({ hasText: 'STREET LIGHTING' }).textContent()).toContain('version 3');
  await page.getByRole('tab', { name: 'Agenda', exact: true }).click();
  await line.getByText('not decided for its paper as it is: kept from the public').waitFor();
  await page.getByRole('tab', { name: 'Packs', exact: true }).click();
  await page.getByRole('button', { name: 'Make an agenda pack …' }).click();
  await page.getByText('It was not decided for this paper, or this version of it').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Agenda', exact: true }).click();
  await page.getByRole('button', { name: 'STREET LIGHTING: THE SECOND PHASE' }).click();
  await page.getByRole('button', { name: 'Decide …' }).click();
  await page.getByRole('dialog').getByText('It was not decided for this paper').waitFor();
  await page.getByRole('radio', { name: 'Open', exact: true }).first().check();
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await line.locator('.agenda-access.open').waitFor();
});
