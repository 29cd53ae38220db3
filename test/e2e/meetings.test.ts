import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { chooseFile, savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, openForAll, openWith } from './first-start.ts';

let app: OpenApp;
let page: Page;
openForAll(
  () => openWith('nothing'),
  (opened) => {
    app = opened;
    page = opened.page;
  },
);

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const numbers = () => page.locator('.agenda-line .agenda-number').allTextContents();
const titles = () => page.locator('.agenda-line .agenda-title').allTextContents();
const row = (name: string) => page.getByRole('button', { name, exact: true });

async function fill(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await field(name).blur();
}

test('a committee is set up once, and its meetings are planned by its usual day, past a bank holiday', async () => {
  await goTo(page, '/meetings/committees', 'Committees');
  await page.getByRole('button', { name: 'New committee' }).click();
  await fill('Name', 'Highways Committee');
  await page.getByRole('heading', { name: 'Highways Committee' }).waitFor();
  await fill('Usual place', 'Linden Room');
  await tab('Agendas and deadlines');
  for (const [index, title] of ['Apologies for absence', 'Work programme'].entries()) {
    await page.getByRole('button', { name: 'Add a standing item' }).click();
    await page.getByRole('textbox', { name: 'Item', exact: true }).nth(index).fill(title);
    await page.getByRole('textbox', { name: 'Item', exact: true }).nth(index).blur();
  }
  await page.getByRole('combobox', { name: 'Where' }).nth(1).selectOption('At the end');
  await tab('Meetings');
  await page.getByRole('button', { name: 'Plan meetings …' }).click();
  await field('Usual day').fill('first Monday of the month');
  await field('Time').fill('14:00');
  await field('From').fill('1 April 2031');
  await field('Until').fill('30 June 2031');
  await page.getByText('Moved from Monday 5 May 2031').waitFor();
  await page.getByRole('button', { name: 'Plan 3 meetings' }).click();
  await page.getByText('3 meetings are planned.').waitFor();
  await page.getByText('Tuesday 6 May 2031').waitFor();
  await page.getByText('Publish by Friday 28 March 2031').waitFor();
  await page.getByRole('button', { name: 'Plan meetings …' }).click();
  await field('From').fill('1 April 2031');
  await field('Until').fill('30 June 2031');
  await expect.poll(() => page.getByText('There is a meeting already.').count()).toBe(3);
  await page.keyboard.press('Escape');
});

test('an agenda is built from standing items and free words, by keyboard, in two parts, with who may see what', async () => {
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('link', { name: 'Highways Committee' }).first().click();
  await page.getByRole('button', { name: 'Begin with the standing items' }).click();
  await expect.poll(titles).toEqual(['Apologies for absence', 'Work programme']);
  for (const title of ['Street lighting', 'Land at Mill Lane', 'Bus lanes']) {
    await page.getByRole('button', { name: 'Add to the agenda' }).click();
    await page.getByRole('menuitem', { name: 'An item in free words' }).click();
    await expect.poll(() => field('Item').inputValue()).toBe('New item');
    await fill('Item', title);
    await row(title).waitFor();
  }
  await expect.poll(titles).toEqual(['Apologies for absence', 'Street lighting', 'Land at Mill Lane', 'Bus lanes', 'Work programme']);
  await expect.poll(() => page.locator('.agenda-access.undecided').count()).toBe(3);
  await row('Bus lanes').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).toEqual(['Apologies for absence', 'Street lighting', 'Bus lanes', 'Land at Mill Lane', 'Work programme']);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(numbers).toEqual(['1', '2', '2a', '3', '4']);

  await row('Land at Mill Lane').click();
  await page.getByRole('button', { name: 'Decide …' }).click();
  await page.getByRole('radio', { name: 'Exempt' }).check();
  await page.getByRole('checkbox', { name: /^3:/ }).check();
  await field('Reason').fill('A sale is being bargained over.');
  await field('Public title').fill('A property matter');
  expect(await findings(page, 'who may see an item')).toEqual([]);
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page.getByText('item 4 (paragraph 3)').waitFor();
  await expect.poll(titles).toEqual(['Apologies for absence', 'Street lighting', 'Bus lanes', 'Work programme', 'Land at Mill Lane']);
  await page.locator('.agenda-line', { hasText: 'Work programme' }).dragTo(page.locator('.agenda-line', { hasText: 'Street lighting' }));
  await expect.poll(titles).toEqual(['Apologies for absence', 'Work programme', 'Street lighting', 'Bus lanes', 'Land at Mill Lane']);
  await row('Work programme').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(['Apologies for absence', 'Street lighting', 'Bus lanes', 'Work programme', 'Land at Mill Lane']);
  expect(await findings(page, 'agenda')).toEqual([]);
});

test('once published, numbers stay: what is moved, withdrawn or added keeps every other one, and what is late needs the chair', async () => {
  await page.getByRole('button', { name: 'Note its publication …' }).click();
  await field('Published on').fill('31 March 2031');
  await page.getByText('Too late: 4 clear days, 1 too few. The latest day was 28 March 2031.').waitFor();
  await field('Published on').fill('28 March 2031');
  await page.getByText('In time: 5 clear days').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Published on 28 March 2031').waitFor();
  await row('Street lighting').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(numbers).toEqual(['2', '2a', '1', '3', '4']);
  await row('Work programme').click();
  await expect.poll(() => page.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Withdraw …' }).click();
  await field('Reason').fill('Not ready');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.getByText(/^Withdrawn on .*: Not ready$/).waitFor();
  // The panel has to be opened anew, and takes what is typed all the same.
  await page.reload();
  await row('Street lighting').waitFor();
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  await page.getByRole('menuitem', { name: 'An item in free words' }).click();
  await expect.poll(() => field('Item').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('Flood at Brook Street');
  await page.keyboard.press('Tab');
  await row('Flood at Brook Street').waitFor();
  await expect.poll(async () => (await numbers()).toSorted()).toEqual(['1', '1A', '2', '2a', '3', '4']);
  await page.getByText('Not published yet: in time by 28 March 2031').first().waitFor();
  const publishedOn = async (day: string) => {
    await page.getByRole('button', { name: 'Change the day …' }).click();
    await field('Published on').fill(day);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`Published on ${day}`).waitFor();
  };
  await publishedOn('31 March 2031');
  await page.getByText('Late: it can be taken only as urgent').waitFor();
  await page.getByRole('button', { name: 'Take as urgent …' }).click();
  await field('Special circumstances').fill('The road is closed.');
  await page.getByRole('button', { name: 'Take as urgent', exact: true }).click();
  await page.getByText('for the following special circumstances: The road is closed.').waitFor();
  await publishedOn('28 March 2031');
  await tab('Deadlines');
  await page.getByText('From Friday 28 March 2031 there are 5 clear days.').waitFor();
  expect(await findings(page, 'deadlines')).toEqual([]);
});

test('a meeting is postponed and another cancelled; the calendar file says so and nothing of the agenda, and is read again', async () => {
  await page.getByRole('button', { name: 'This meeting' }).click();
  await page.getByRole('menuitem', { name: 'Postpone …' }).click();
  await field('New day').fill('14 April 2031');
  await page.getByText('Monday 14 April 2031 is no working day: Easter Monday.').waitFor();
  await field('New day').fill('15 April 2031');
  await field('Reason').fill('Flood in the building');
  await page.getByRole('button', { name: 'Postpone', exact: true }).click();
  await page.getByText('Postponed from 7 April 2031: Flood in the building').waitFor();
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('link', { name: 'Highways Committee' }).last().click();
  await page.getByRole('button', { name: 'This meeting' }).click();
  await page.getByRole('menuitem', { name: 'Cancel the meeting …' }).click();
  await field('Reason').fill('No business');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the meeting' }).click();
  await page.getByText('Cancelled: No business').waitFor();

  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('button', { name: 'Calendar files' }).click();
  const path = await (await savedBy(page.getByRole('menuitem', { name: 'Save all meetings as calendar file' }))).path();
  const text = (await readFile(path, 'utf8')).replace(/\r\n /g, '');
  expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(text).toContain('DTSTART;TZID=Europe/London:20310415T140000');
  expect(text).not.toContain('Mill Lane');
  const read = async (name: string, content: string) => {
    await page.getByRole('button', { name: 'Calendar files' }).click();
    await chooseFile(page.getByRole('menuitem', { name: 'Read a calendar file …' }), { name, bytes: Buffer.from(content) });
  };
  await read('ours.ics', text);
  await expect.poll(() => page.getByText('is here already').count()).toBe(3);
  await page.keyboard.press('Escape');
  const theirs = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:7@council', 'DTSTAMP:20300101T000000Z', 'DTSTART:20310709T130000Z'];
  await read('theirs.ics', [...theirs, 'SUMMARY:Highways Committee', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
  await page.getByRole('cell', { name: '9 July 2031, 14:00' }).waitFor();
  await page.getByRole('button', { name: 'Take in 1 meeting' }).click();
  await page.getByText('Wednesday 9 July 2031').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Wednesday 9 July 2031').waitFor({ state: 'detached' });
  await read('no.ics', 'nothing of the kind');
  await page.getByText('This is no calendar file').waitFor();
});

test('clear days are counted for any date and rule, and the council’s holidays come by a yearly file', async () => {
  await goTo(page, '/meetings/clear-days', 'Clear days');
  await field('Day of the meeting').fill('25 April 2019');
  await page.getByRole('heading', { name: 'Publish by Monday 15 April 2019' }).waitFor();
  await expect.poll(() => page.getByRole('cell', { name: 'Good Friday' }).count()).toBe(1);
  await field('Published on').fill('16 April 2019');
  await page.getByText('Too late: 4 clear days, 1 too few.').waitFor();
  await goTo(page, '/settings/meetings', 'Settings');
  const file = JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events: [{ title: 'Thanksgiving', date: '2019-04-17', notes: '' }] } });
  await chooseFile(page.getByRole('button', { name: 'Read a yearly file …' }), { name: 'bank-holidays.json', bytes: Buffer.from(file) });
  await page.getByText('17 April 2019: Thanksgiving').waitFor();
  await page.getByRole('button', { name: 'Take them in' }).click();
  await page.getByText('The bank holidays of the file are kept.').waitFor();
  await goTo(page, '/meetings/clear-days', 'Clear days');
  await field('Day of the meeting').fill('25 April 2019');
  await page.getByRole('heading', { name: 'Publish by Friday 12 April 2019' }).waitFor();
  expect(app.errors).toEqual([]);
});
