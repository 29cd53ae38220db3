import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { committees, councilSettings, meetings } from '#renderer/features/sample/council.ts';
import { people } from '#renderer/features/sample/people.ts';
import { reablementChart } from '#renderer/features/sample/reablement-chart.ts';
import { papers } from '#renderer/features/sample/sample-edits.ts';
import { plainText, type Wording } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { templateFor } from '#shared/templates/index.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { printWithLibreOffice, readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { expectShownInOrder } from './shown-in-order.ts';
import { withWrongResults } from './wrong-results.ts';

const chart = readFileSync(new URL('../../renderer/features/sample/reablement-chart.png', import.meta.url));
const blobs = new Map([[reablementChart.blob, new Uint8Array(chart)]]);

describe.each(papers.map((paper) => [paper.report.title, paper] as const))('the sample report “%s”', (_title, { report, blocks }) => {
  const template = templateFor(report.template, report.templateVersion);
  if (!template) throw new Error(`No template ${report.template}`);
  const committee = committees.find((one) => one.id === report.committee) ?? null;
  const meeting = meetings.find((one) => one.id === report.meeting) ?? null;
  const outline = buildOutline({ template, report, blocks, people, settings: councilSettings, committee, meeting });

  test('is a Word file that needs no repair and shuts nobody out', async () => {
    const bytes = await writeDocx(outline, { blobs });
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
    expect(Buffer.from(bytes).equals(Buffer.from(await writeDocx(outline, { blobs })))).toBe(true);
  });

  test.skipIf(!tools.soffice)('shows its own numbers in LibreOffice', async () => {
    expectShownInOrder(await readWithLibreOffice(await writeDocx(outline, { blobs })), outline);
  });

  test.skipIf(!tools.soffice || !tools.poppler)('has references that come out the same when they are worked out anew', async () => {
    const printed = tidy(await printWithLibreOffice(withWrongResults(await writeDocx(outline, { blobs }))));
    expect(printed).not.toContain('XX');
    const wanted = outline.nodes.flatMap((node) => ('text' in node && typeof node.text !== 'string' ? sentencesCiting(node.text) : []));
    expect(wanted.length).toBeGreaterThan(3);
    for (const words of wanted) expect(printed).toContain(words);
  });
});

/** Each reference of some words with what stands directly around it. */
function sentencesCiting(words: Wording): readonly string[] {
  return words.flatMap((piece, index) => {
    if (!('cited' in piece)) return [];
    const before = plainText(words.slice(0, index)).slice(-12);
    const after = plainText(words.slice(index + 1)).slice(0, 3);
    return [tidy(before + piece.cited.text + after)];
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
