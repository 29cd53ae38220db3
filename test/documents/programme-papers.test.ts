import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { benefitsPlan, highlightReport, riskRegisterPaper } from '#shared/templates/programme-papers.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { all, openDocx, valueOf, wordsOf } from './docx-package.ts';
import { printWithLibreOffice, readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { programmePaper } from './programme-paper.ts';
import { tidyWords } from './shown-lines.ts';
import { expectShownInOrder } from './shown-in-order.ts';

const papers = [programmeInitiation, highlightReport, riskRegisterPaper, benefitsPlan];

describe.each(papers.map((template) => [template.name, template] as const))('%s', (_name, template) => {
  let outline: Outline;
  let bytes: Uint8Array;

  beforeAll(async () => {
    outline = buildOutline(programmePaper(template));
    bytes = await writeDocx(outline);
  });

  test('passes the Open XML SDK, the lint and the rules of access, and is the same bytes again', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
    expect(Buffer.from(await writeDocx(outline)).equals(Buffer.from(bytes))).toBe(true);
  });

  test.skipIf(!tools.soffice)('shows its own numbers in LibreOffice', async () => {
    expectShownInOrder(await readWithLibreOffice(bytes), outline);
  });

  test.skipIf(!tools.soffice || !tools.poppler)('runs its page numbers on through every section, and lists each heading with its page', async () => {
    const pages = (await printWithLibreOffice(bytes)).split('\f').filter((page) => page.trim() !== '');
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
    const contents = outline.nodes.find((node) => node.type === 'contents');
    if (contents?.type !== 'contents') return;
    const body = openDocx(bytes).part('word/document.xml');
    const lines = all(body, 'w:p').filter((one) => /^TOC\d$/.test(valueOf(all(one, 'w:pPr')[0], 'w:pStyle') ?? ''));
    expect(lines).toHaveLength(contents.entries.length);
    const tidy = pages.map((page) => page.split('\n').map((line) => tidyWords(line.trim().replace(/^[\d.]+\s+/, ''))));
    const contentsAt = tidy.findIndex((page) => page.includes(contents.heading));
    const printed = tidyWords(pages.slice(contentsAt, contentsAt + 3).join(' '));
    let from = 0;
    let apart = 0;
    lines.forEach((line, index) => {
      const entry = contents.entries[index];
      expect(wordsOf(line)).toContain(entry?.text);
      const start = tidyWords(entry?.text ?? '').slice(0, 40);
      const at = tidy.findIndex((page, number) => number >= from && page.some((words) => words.startsWith(start) && !/[.…]{3}/.test(words)));
      expect(at, `${start} from page ${from + 1}`).toBeGreaterThanOrEqual(0);
      from = at;
      const shown = Number(/(\d+)$/.exec(wordsOf(line))?.[1]);
      expect(Math.abs(shown - (at + 1)), `${start}: page ${shown} in the list, ${at + 1} in print`).toBeLessThanOrEqual(1);
      expect(printed.replace(/[.…]{3,}/g, ' ').replace(/\s+/g, ' ')).toContain(tidyWords(`${entry?.text} ${shown}`));
      if (shown !== at + 1) apart++;
    });
    expect(apart / lines.length).toBeLessThanOrEqual(1 / 3);
  });
});

test('a section that lies across stands between two that stand upright', async () => {
  const bytes = await writeDocx(buildOutline(programmePaper(riskRegisterPaper)));
  const sizes = all(openDocx(bytes).part('word/document.xml'), 'w:pgSz').map((one) => one.getAttribute('w:orient') || 'portrait');
  expect(sizes).toEqual(['portrait', 'landscape', 'portrait']);
});
