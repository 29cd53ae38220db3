import { describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { writeDocx } from '#shared/word/index.ts';
import { librariesPaper } from '#test/fixtures/papers/libraries.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { expectShownInOrder } from './shown-in-order.ts';

const papers = [
  ['a paper for noting in the earlier county form', streetsPaper],
  ['a paper for decision in the later county form', librariesPaper],
] as const;

describe.each(papers)('%s', (_name, make) => {
  const outline = buildOutline(make());

  test('is a Word file that needs no repair and shuts nobody out', async () => {
    const bytes = await writeDocx(outline);
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
  });

  test.skipIf(!tools.soffice)('shows every element with its own number in LibreOffice', async () => {
    expectShownInOrder(await readWithLibreOffice(await writeDocx(outline)), outline);
  });
});
