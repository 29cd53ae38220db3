import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFile } from './files.ts';
import { findings } from './findings.ts';
import { goTo, goToAddress, waitUntilSaved } from './first-start.ts';
import { openReport, openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const texts = (section: string) =>
  partOf(page, section)
    .locator('> .block')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent?.slice(0, 20) ?? ''));
const strip = () => page.getByRole('navigation', { name: 'Open reports' });
const pane = () => page.getByRole('complementary', { name: 'Beside the page' });

test('what is written, what is selected and the length of the whole are said below the page', async () => {
  const foot = page.getByRole('region', { name: 'Length of the report' });
  await expect.poll(() => foot.innerText(), { timeout: 20_000 }).toMatch(/[\d,]+ words written\s+[\d,]+ words in the whole report\s+about \d+ minutes to read/);
  await partOf(page, 'purpose').locator('.block').first().click({ clickCount: 3 });
  await expect.poll(() => foot.innerText()).toMatch(/^\d+ of [\d,]+ words selected/);
  await page.keyboard.press('ArrowLeft');
});

test('Alt+Shift with the arrow keys moves a paragraph through the parts, and Ctrl+Z takes it back', async () => {
  const before = await texts('purpose');
  await partOf(page, 'purpose').locator('.block').last().click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(() => texts('purpose')).toEqual(before.slice(0, -1));
  expect((await texts('information'))[0]).toBe(before.at(-1));
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(() => texts('purpose')).toEqual(before);
  await waitUntilSaved(page);
});

test('a paragraph is dragged by its handle, as one step', async () => {
  const before = await texts('information');
  const blocks = partOf(page, 'information').locator('> .block');
  await blocks.nth(2).evaluate(async (element) => {
    // Blocks come to their real height when they come into sight, and what is below them moves.
    for (let frame = 0; frame < 4; frame++) {
      element.scrollIntoView({ block: 'center' });
      await new Promise(requestAnimationFrame);
    }
  });
  await blocks.nth(2).hover();
  const apart = async () => {
    const [handle, block] = [await page.locator('.drag-handle').boundingBox(), await blocks.nth(2).boundingBox()];
    return Math.abs((handle?.y ?? 0) - (block?.y ?? 1_000));
  };
  await expect.poll(apart).toBeLessThan(10);
  const handle = await page.locator('.drag-handle').boundingBox();
  const target = await blocks.nth(1).boundingBox();
  if (!handle || !target) throw new Error('no handle');
  await page.mouse.move(handle.x + 9, handle.y + 12);
  await page.mouse.down();
  await page.mouse.move(handle.x + 60, handle.y - 10, { steps: 4 });
  await page.mouse.move(target.x + 200, target.y + 4, { steps: 6 });
  await page.mouse.up();
  const [first, second, third, ...rest] = before;
  await expect.poll(() => texts('information')).toEqual([first, third, second, ...rest]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts('information')).toEqual(before);
  await waitUntilSaved(page);
});

test('focus mode leaves only the page; Escape brings the rest back', async () => {
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('F9');
  await page.locator('.rail').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('.inspector').isVisible()).toBe(false);
  expect(await findings(page, 'focus mode')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.rail').waitFor();
});

test('a register is looked up beside the page, and another report read there', async () => {
  await page.keyboard.press('F8');
  await pane().waitFor();
  // The list of parts leaves what room there is to the page.
  await expect.poll(() => page.locator('.outline-list').count()).toBe(0);
  await pane().getByRole('searchbox').fill('winter hubs');
  await expect.poll(() => pane().locator('output').innerText()).toMatch(/^1 of/);
  await pane().getByText('Winter pressure fills the hubs').click();
  await pane().getByText('Owner', { exact: true }).waitFor();
  expect(await findings(page, 'split view')).toEqual([]);
  const edge = pane().getByRole('separator');
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(width + 20);
  const choice = pane().getByRole('combobox');
  await choice.click();
  await choice.fill('posts for');
  await page.keyboard.press('Enter');
  await pane().getByText('9.5 full-time equivalent').first().waitFor();
  await page.keyboard.press('F8');
  await pane().waitFor({ state: 'detached' });
});

test('several reports are open in a strip; each keeps where it was left and what was typed', async () => {
  const desk = page.locator('.report-desk');
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Typed and left.');
  await desk.evaluate((element) => {
    element.scrollTop = 900;
  });
  await page.waitForTimeout(400);
  const top = () =>
    page.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('.draft .slot > .block')].find((block) => block.getBoundingClientRect().bottom > 300)?.dataset['id'],
    );
  const left = await top();
  expect(left).toBeTruthy();
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'posts for');
  await strip().waitFor();
  await expect.poll(() => strip().getByRole('link').count()).toBe(2);
  expect(await findings(page, 'open reports')).toEqual([]);
  await page.keyboard.press('Alt+PageUp');
  await partOf(page, 'purpose').getByText('Typed and left.').waitFor({ state: 'attached' });
  await expect.poll(top).toBe(left);
  await page.reload();
  await strip().getByRole('link', { name: 'posts for' }).click({ button: 'middle' });
  await strip().waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+W');
  await page.getByRole('heading', { name: 'Reports', exact: true }).first().waitFor();
  await openReport(page, 'Closer to Home: introduction');
});

test('rows and columns of a table are moved, and a block of cells pasted into them', async () => {
  const table = partOf(page, 'next-steps').locator('table').first();
  await partOf(page, 'next-steps').locator('.block').last().click();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Insert a table' }).click();
  for (const words of ['Stage', 'When', 'Who', 'Design', 'May', 'Nair', 'Build', 'June', 'Prosser']) {
    await page.keyboard.type(words);
    if (words !== 'Prosser') await page.keyboard.press('Tab');
  }
  const cells = async () =>
    (await table.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')))) as string[];
  await expect.poll(() => cells()).toEqual(['Stage When Who', 'Design May Nair', 'Build June Prosser']);
  await page.getByRole('button', { name: 'Row', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(() => cells()).toEqual(['Stage When Who', 'Build June Prosser', 'Design May Nair']);
  await page.getByRole('button', { name: 'Column', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move left' }).click();
  await expect.poll(() => cells()).toEqual(['Stage Who When', 'Build Prosser June', 'Design Nair May']);
  const width = () =>
    table
      .locator('col')
      .nth(1)
      .evaluate((col) => Number.parseFloat((col as HTMLElement).style.width));
  const before = await width();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => width()).toBeCloseTo(before + 4, 1);
  await table.locator('td').first().click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Plan\tOne\tTwo\nBuy\tThree\tFour\nHand over\tFive\t<six>\n');
    document.querySelector('.draft')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect.poll(cells).toEqual(['Stage Who When', 'Plan One Two', 'Buy Three Four', 'Hand over Five <six>']);
  // As Excel gives them: a table of its own, with its looks.
  await table.locator('td').nth(4).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '12\t13\n14\t15\n');
    data.setData(
      'text/html',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 width=128><col width=64 span=2><tr height=20><td height=20 class=xl65 align=right width=64>12</td><td class=xl65>13</td></tr><tr><td>14</td><td>15</td></tr></table></body></html>',
    );
    document.querySelector('.draft')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect.poll(cells).toEqual(['Stage Who When', 'Plan One Two', 'Buy 12 13', 'Hand over 14 15']);
  await page.keyboard.press('Control+z');
  await expect.poll(cells).toEqual(['Stage Who When', 'Plan One Two', 'Buy Three Four', 'Hand over Five <six>']);
  await waitUntilSaved(page);
});

test('a picture is made fit for print, and resized by keys and by its corner, a step each', async () => {
  await partOf(page, 'next-steps').locator('.block').first().click();
  await page.keyboard.press('End');
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2_000, 1_000);
    const context = canvas.getContext('2d');
    const data = context?.createImageData(2_000, 1_000);
    if (!context || !data) throw new Error('no canvas');
    for (let at = 0; at < data.data.length; at += 4) {
      const [x, y] = [(at / 4) % 2_000, at / 8_000];
      data.data.set([x / 8, y / 4, 128 + 100 * Math.sin(x / 40) * Math.cos(y / 30), 255], at);
    }
    context.putImageData(data, 0, 0);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  await chooseFile(page.getByRole('button', { name: 'Insert a picture' }), { name: 'view.png', bytes: Uint8Array.from(bytes) });
  const dialog = page.getByRole('dialog', { name: 'New picture' });
  await dialog.getByText(/^Made smaller for print: .* became \d+ KB\.$/).waitFor();
  await dialog.getByLabel('Description').fill('Hills in the evening');
  await dialog.getByRole('button', { name: 'Done' }).click();
  const image = page.getByRole('img', { name: 'Hills in the evening' });
  const share = () => image.evaluate((element) => Number.parseFloat((element as HTMLElement).style.width));
  await expect.poll(() => share()).toBe(100);
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => share()).toBe(80);
  await image.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const handle = await page.locator('.picture-handle:visible').boundingBox();
  if (!handle) throw new Error('no handle');
  await page.mouse.move(handle.x + 7, handle.y + 7);
  await page.mouse.down();
  await page.mouse.move(handle.x - 100, handle.y - 30, { steps: 5 });
  await page.mouse.up();
  const dragged = await share();
  expect(dragged).toBeLessThan(72);
  expect(dragged).toBeGreaterThan(50);
  await page.keyboard.press('Control+z');
  await expect.poll(share).toBe(80);
  await waitUntilSaved(page);
});

test('in a window under 1100 pixels nothing stands beside the page', async () => {
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.keyboard.press('F8');
  await page.waitForTimeout(300);
  await expect.poll(() => pane().count()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await goToAddress(page, '/');
});
