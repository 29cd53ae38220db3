import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram, tools } from '#test/tools.ts';
import { openAtReports, openReport } from './open-report.ts';

test.skipIf(!tools.poppler || !tools.qpdf)(
  'printing a preview prints the whole paper and nothing beside it, tagged, with title and language, in sound PDF',
  async () => {
    const app = await openAtReports();
    const folder = await mkdtemp(join(tmpdir(), 'boardpack-print-'));
    try {
      const { page } = app;
      await openReport(page, 'Closer to Home: introduction');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.locator('article.paper').waitFor();
      await page.getByRole('button', { name: 'Parts', exact: true }).click();
      const beside = (await page.getByRole('navigation', { name: 'Parts of this report' }).innerText()).split('\n').at(-1) ?? '';
      expect(beside).not.toBe('');
      const numbers = await page.locator('article.paper p .paper-number').allTextContents();
      const path = join(folder, 'paper.pdf');
      await page.pdf({ path, preferCSSPageSize: true, tagged: true });
      const { stdout: printed } = await runProgram(tools.poppler ?? '', ['-layout', path, '-']);
      for (const number of numbers) expect(printed).toMatch(new RegExp(`^\\s*${number.trim().replace(/[.)]/, '\\$&')}\\s`, 'm'));
      expect(printed.split('\f').length).toBeGreaterThan(8);
      for (const screen of [beside, 'Export to Word', 'Back to writing', 'Details', 'Settings']) expect(printed).not.toContain(screen);
      const qpdf = await runProgram(tools.qpdf ?? '', ['--check', path]);
      expect(qpdf.stdout).toContain('No syntax or stream encoding errors found');
      expect(qpdf.code).toBe(0);
      // Screen readers and archives go by these.
      const { stdout: objects } = await runProgram(tools.qpdf ?? '', ['--json', '--json-key=qpdf', path]);
      expect(objects).toMatch(/"\/Title": "u:Closer to Home: introduction[^"]*"/);
      expect(objects).toContain('"/Lang": "u:en-GB"');
      expect(objects).toContain('"/Marked": true');
      expect(objects).toContain('"/StructTreeRoot"');
      await expect.poll(() => page.title()).toMatch(/^Closer to Home: introduction.* - Boardpack$/);
      expect(app.errors).toEqual([]);
    } finally {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
