import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type OutputKind, readOutput } from '#shared/packs/leaks/read-output.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, openForAll, openWith } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

const item = (title: string) => page.getByRole('region', { name: title });
const dialog = () => page.getByRole('dialog');

/** Everything that can be read in the file that a button of the open dialog saves. */
async function savedText(kind: OutputKind, button: string): Promise<string> {
  const file = await savedBy(dialog().getByRole('button', { name: button }));
  const output = await readOutput(kind, new Uint8Array(await readFile(await file.path())), file.suggestedFilename(), textOfPdf);
  expect(output.unread).toEqual([]);
  await dialog().waitFor({ state: 'detached' });
  return output.texts.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n');
}

async function showMinutes(): Promise<void> {
  await page.getByRole('button', { name: 'Minutes …' }).click();
  await dialog().getByRole('heading', { name: 'Draft minutes' }).first().waitFor();
}

test('a meeting is minuted from its agenda, and what the public gets holds nothing that is exempt', async () => {
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('listitem').filter({ hasText: '18 January 2027' }).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Minutes' }).click();
  await page.getByRole('button', { name: 'Begin the minutes' }).click();

  await page.getByRole('group', { name: 'Presence of Councillor Joan Whitlock' }).getByText('Apologies').click();
  await page.getByLabel('Councillor Ngozi Abara is substitute for').selectOption({ label: 'Councillor Joan Whitlock' });
  await page.getByText('Who was there: 4 present, apologies from 1').waitFor();

  // Ctrl+Enter goes from item to item, as the meeting does.
  await item('Apologies for absence').getByLabel('Minute', { exact: true }).fill('As listed above.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('None were declared.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => item('Declarations of interests').getByLabel('Minute', { exact: true }).inputValue()).toBe('None were declared.');

  const report = item('Closer to Home: introduction and progress');
  await report.getByRole('button', { name: 'Resolve all 3 as recommended' }).click();
  await report.getByLabel('Resolved (3)').fill('agrees to receive a report three times a year');
  await report.getByLabel('Resolved (3)').blur();
  await report.getByText('Against the recommendation').waitFor();
  await report.getByRole('combobox', { name: 'Outcome' }).selectOption('Agreed as amended');
  await report.getByRole('textbox', { name: 'Decision published on' }).fill('19 January 2027');
  await page.keyboard.press('Enter');
  await report.getByText('must not be implemented before Wednesday 27 January 2027').waitFor();

  const lease = item('Lease of the former day centre at Tanyard Lane');
  await lease.getByLabel('Minute', { exact: true }).fill('The bid of Harrow and Lisle was preferred to two others.');
  await lease.getByLabel('What the public is told').fill('The future of a building was considered.');
  await lease.getByLabel('What the public is told').blur();
  const exclusion = item('Exclusion of the public');
  await exclusion.getByRole('combobox', { name: 'Outcome' }).selectOption('Agreed');
  await exclusion.getByLabel('For', { exact: true }).fill('4');
  await exclusion.getByLabel('For', { exact: true }).blur();
  await page.getByText('4 of 9 minuted').waitFor();
  expect(await findings(page, 'minutes')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'minutes, dark', 'color-contrast')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  const exempt = /Tanyard|Harrow|Lisle|bids are still|worse price/i;
  const open = [
    /Exclusion of the public.*For 4\..*RESOLVED: That/s,
    /three times a year/,
    /Property in Millbrook/,
    /The future of a building was considered/,
    /substitute for Councillor Joan Whitlock/,
  ];
  for (const [kind, button] of [
    ['docx', 'Save as Word …'],
    ['pdf', 'Save as PDF …'],
    ['html', 'Save as web page …'],
  ] as const) {
    await showMinutes();
    if (kind === 'docx') expect(await findings(page, 'the minutes as a document')).toEqual([]);
    const text = await savedText(kind, button);
    expect([kind, exempt.exec(text)]).toEqual([kind, null]);
    for (const words of open) expect(text).toMatch(words);
  }
  await showMinutes();
  await dialog().getByRole('tab', { name: 'For members, not for publication' }).click();
  expect(await savedText('docx', 'Save as Word …')).toMatch(/Harrow and Lisle/);

  await report.getByRole('button', { name: 'Decision notice …' }).click();
  const notice = await savedText('docx', 'Save as Word …');
  expect(notice).toMatch(/three times a year/);
  expect(notice).toMatch(/Reasons for the decision/);
  expect(notice).toMatch(/must not be implemented before Wednesday 27 January 2027/);
  expect(exempt.exec(notice)).toBeNull();
});

test('private words in a public minute are not saved before somebody decided, and the screen says which', async () => {
  const report = item('Closer to Home: introduction and progress');
  await report.getByLabel('Minute', { exact: true }).fill('As said before, the bid of Harrow and Lisle was preferred.');
  await report.getByLabel('Minute', { exact: true }).blur();
  await showMinutes();
  await dialog().getByRole('button', { name: 'Save as web page …' }).click();
  await dialog().getByText('the bid of Harrow and Lisle was preferred').first().waitFor();
  await dialog().getByText('(the minute of item 9)').waitFor();
  await page.keyboard.press('Escape');
  await report.getByLabel('Minute', { exact: true }).fill('');
  await report.getByLabel('Minute', { exact: true }).blur();
});

test('what was asked for is promised, and the minutes come before the next meeting', async () => {
  const report = item('Closer to Home: introduction and progress');
  await report.getByRole('button', { name: 'Commitment …' }).click();
  await dialog().getByLabel('What is to be done').fill('Bring the accounts of the programme');
  await dialog().getByLabel('By when').fill('1 March 2027');
  await dialog().getByRole('button', { name: 'Record it' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Put on the agenda of 15 March 2027' }).click();
  await page.getByText('The public minutes are on the agenda of 15 March 2027.').waitFor();

  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('listitem').filter({ hasText: '15 March 2027' }).getByRole('link').first().click();
  await page.getByText('Minutes of the last meeting').first().waitFor();
  await page.getByRole('tab', { name: 'Minutes' }).click();
  await page.getByText('Promised to this committee and still open').click();
  await page.getByRole('link', { name: 'Bring the accounts of the programme' }).waitFor();
});

test('a planned decision is tested, counted back and given notice of', async () => {
  await goTo(page, '/registers/forward-plan', 'Forward plan');
  await page.getByRole('button', { name: 'New planned decision' }).first().click();
  for (const [field, text] of [
    ['Matter for decision', 'Winter service contract'],
    ['When', '3 March 2031'],
    ['Divisions affected', 'Millbrook\nSwaithe'],
  ] as const) {
    await page.getByLabel(field, { exact: true }).fill(text);
    await page.getByLabel(field, { exact: true }).blur();
  }
  await goTo(page, '/meetings/forward-plan', 'Forward plan');
  await page.getByText('2 divisions are named, 2 or more').waitFor();
  await page.getByText('Notice of 28 clear days before Monday 3 March 2031 must be published by Friday 31 January 2031.').waitFor();
  expect(await findings(page, 'forward plan')).toEqual([]);
  await page.getByRole('button', { name: 'Notice of the key decision …' }).click();
  await dialog().getByRole('heading', { name: 'Notice of a key decision' }).waitFor();
  const text = await savedText('docx', 'Save as Word …');
  expect(text).toMatch(/Winter service contract/);
  expect(text).toMatch(/regulation 9/);
});

test('an officer’s decision is recorded from the report that asked for it, and open data holds nothing private', async () => {
  const openData = async () => {
    await goTo(page, '/meetings', 'Meetings');
    const file = await savedBy(page.getByRole('button', { name: 'Open data …' }));
    return readFile(await file.path(), 'utf8');
  };
  expect(await openData()).not.toContain('Property in Millbrook');
  await page.getByRole('listitem').filter({ hasText: '18 January 2027' }).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Agenda' }).click();
  await page.getByRole('button', { name: 'Note its publication …' }).click();
  await dialog().getByLabel('Published on').fill('8 January 2027');
  await dialog().getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Published on 8 January 2027').waitFor();

  const text = await openData();
  expect(JSON.parse(text)).toMatchObject({ system: { oparlVersion: 'https://schema.oparl.org/1.1/' } });
  expect(text).toContain('Property in Millbrook');
  expect(text).not.toMatch(/Tanyard|Harrow|Lisle|bids are still/i);

  await page.getByRole('button', { name: 'Officer’s decision …' }).click();
  for (const [field, words, choice] of [
    ['Report that asked for the decision', 'posts for Home', 'Closer to Home: posts for Home First and Neighbourhood Care Teams'],
    ['Taken by', 'Ashdown', 'Thomas Ashdown'],
  ] as const) {
    await dialog().getByRole('combobox', { name: field }).fill(words);
    await page.getByRole('option', { name: choice }).first().click();
  }
  await dialog().getByLabel('Under which delegation').fill('Scheme of delegation, paragraph 4.2');
  await dialog().getByRole('button', { name: 'Begin the record' }).click();
  await page.getByText('It was decided to:').waitFor();
  await page.getByText('approve the establishment of the following temporary posts').first().waitFor();
});
