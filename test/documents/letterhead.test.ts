import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Template } from '#shared/templates/index.ts';
import { countyCabinet } from '#shared/templates/county-cabinet.ts';
import { countyCommitteeEarlier } from '#shared/templates/county-earlier.ts';
import { decisionRecord } from '#shared/templates/decision-record.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { printWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { stripesPng } from './png.ts';

const crest = 'c'.repeat(64);
const letterhead: Template['letterhead'] = {
  position: 'right',
  lines: ['Wendlebury County Council', 'County Hall, Wendlebury'],
  picture: { blob: crest, mediaType: 'image/png', width: 200, height: 100, millimetres: 40, alt: 'Crest of the council' },
};
const cases: readonly Template[] = [
  { ...countyCommitteeEarlier, letterhead, font: { name: 'Liberation Sans', size: 14 } },
  { ...countyCabinet, letterhead: { ...letterhead, picture: null } },
  { ...decisionRecord, font: { name: 'Liberation Serif', size: 12 } },
];

describe.each(cases.map((template) => [template.name, template] as const))('%s with letterhead and typeface', (_name, template) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const blobs = new Map([
      [pictureHash, stripesPng(640, 320)],
      [crest, stripesPng(200, 100)],
    ]);
    bytes = await writeDocx(buildOutline(longPaper(template)), { blobs });
  });

  test('passes the Open XML SDK, the lint and the rules of access', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
  });

  test.skipIf(!tools.soffice || !tools.poppler)('is printed with its letterhead on the first page alone', async () => {
    const pages = (await printWithLibreOffice(bytes)).split('\f').filter((page) => page.trim() !== '');
    const withHead = pages.map((page) => page.includes('County Hall, Wendlebury'));
    expect(pages.length).toBeGreaterThan(1);
    expect(withHead).toEqual(pages.map((_, index) => index === 0 && template.letterhead !== undefined));
  });
});
