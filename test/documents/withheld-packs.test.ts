import { describe, expect, test } from 'vitest';
import type { Outline } from '#shared/outline/outline.ts';
import { packOutline } from '#shared/packs/pack-outline.ts';
import { writeDocx } from '#shared/word/index.ts';
import { randomPack } from '#test/shared/packs/random-pack.ts';
import { tools } from '#test/tools.ts';
import { lintDocx } from './docx-lint.ts';
import { readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { expectShownInOrder } from './shown-in-order.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Public copies in which parts of papers are withheld, so that numbers have gaps in what can be read. */
function publicCopies(count: number): readonly Outline[] {
  const made: Outline[] = [];
  for (let at = seed; made.length < count; at++) {
    const { source, papers } = randomPack(at);
    const outline = packOutline(source, papers, 'public');
    if (outline.nodes.some((node) => node.id.includes('.marked:'))) made.push(outline);
  }
  return made;
}

describe(`packs of which parts are withheld, seed ${seed}`, () => {
  test('are sound to the lint and the Open XML SDK', async () => {
    for (const outline of publicCopies(3)) {
      const bytes = await writeDocx(outline);
      expect(lintDocx(bytes)).toEqual([]);
      expect(await validateWithSdk(bytes)).toEqual([]);
    }
  });

  // LibreOffice counts by itself: a number that it shows is one that Word would show too.
  test.skipIf(!tools.soffice)('have the numbers in LibreOffice that every other copy has', async () => {
    for (const outline of publicCopies(4)) expectShownInOrder(await readWithLibreOffice(await writeDocx(outline)), outline);
  });
});
