import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paperKeys } from '#renderer/features/reports/editor/keys.ts';
import { openReportForAll } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: posts', (opened) => {
  page = opened;
});

/** Every key of the list that F1 opens, with what it does. */
async function keysHere(): Promise<readonly (readonly [key: string, label: string])[]> {
  await page.keyboard.press('F1');
  const rows = page.getByRole('dialog', { name: 'Keys that work here' }).getByRole('table').first().getByRole('row');
  const keys = await rows.evaluateAll((all) =>
    all.flatMap((row) => [...row.querySelectorAll('kbd')].map((key) => [key.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const)),
  );
  await page.keyboard.press('Escape');
  expect(keys.length).toBeGreaterThan(25);
  return keys;
}

/** What shares its key with something else. */
function shared(keys: readonly (readonly [string, string])[]): readonly string[] {
  return keys.filter(([key], at) => keys.findIndex(([other]) => other === key) !== at).map((one) => one.join(': '));
}

test('no key on the page of a report stands for two things, nor for one that writes', async () => {
  const keys = await keysHere();
  const writing = Object.keys(paperKeys).map((key) => [key.replace('Mod', 'Ctrl').replace('Arrow', '').replaceAll('-', '+').toUpperCase(), 'Write'] as const);
  expect(shared([...keys.map(([key, label]) => [key.toUpperCase(), label] as const), ...writing])).toEqual([]);
});

test('no key stands for two things while the report is previewed, or a register or another report stands beside it', async () => {
  await page.keyboard.press('F8');
  await page.getByRole('complementary', { name: 'Beside the page' }).waitFor();
  expect(shared(await keysHere())).toEqual([]);
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('button', { name: 'Back to writing' }).first().waitFor();
  expect(shared(await keysHere())).toEqual([]);
});
