import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintDocx } from './docx-lint.ts';
import { openDocx } from './docx-package.ts';
import { pictureHash } from './long-paper.ts';
import { readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { stripesPng } from './png.ts';
import { anyPaper } from './random-paper.ts';
import { numberedLines } from './shown-lines.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

// The seed stands in the name: SEED=… repeats a run.
describe(`papers of any content, seed ${seed}`, () => {
  test('are sound to the lint', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (records) => {
        const bytes = await writeDocx(buildOutline(records), { blobs });
        expect(lintDocx(bytes)).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('are sound to the Open XML SDK', async () => {
    for (const records of fc.sample(anyPaper, { seed, numRuns: 12 })) {
      expect(await validateWithSdk(await writeDocx(buildOutline(records), { blobs }))).toEqual([]);
    }
  });

  test('never say more or less than the outline', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (records) => {
        const outline = buildOutline(records);
        const written = openDocx(await writeDocx(outline, { blobs })).text('word/document.xml');
        for (const node of outline.nodes) {
          if (node.type !== 'paragraph' || node.number === null) continue;
          for (const piece of node.text) if ('text' in piece && /^[a-z ]+$/.test(piece.text)) expect(written).toContain(`>${piece.text}<`);
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  test.skipIf(!tools.soffice)('carry the outline’s numbers in LibreOffice', async () => {
    const papers = fc.sample(anyPaper, { seed, numRuns: 4 });
    for (const records of papers) {
      const outline = buildOutline(records);
      const read = (await readWithLibreOffice(await writeDocx(outline, { blobs }))).split('\n').map((line) => line.trim());
      const shown = read.flatMap((line) => /^(\d+(?:\.\d+)*\.?|\d+\)|[a-z]+\.|[A-Z]+\.|\([a-z\d]+\))(?=\s|$)/.exec(line)?.[1] ?? []);
      const expected = numberedLines(outline)
        .map((line) => line.label)
        .filter((label) => label !== '');
      expect(shown).toEqual(expect.arrayContaining([...new Set(expected)]));
      expect(isWithin(expected, shown)).toBe(true);
    }
  });
});

/** Whether all of `wanted` stand in `given` in this order. */
function isWithin(wanted: readonly string[], given: readonly string[]): boolean {
  let at = 0;
  for (const one of given) if (one === wanted[at]) at++;
  return at === wanted.length;
}
