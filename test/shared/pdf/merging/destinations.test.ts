import { expect, test } from 'vitest';
import { destinationsIn } from '#shared/pdf/merging/destinations.ts';
import { openPdf } from '#shared/pdf/reading/open-pdf.ts';
import { annotationsOf } from '#shared/pdf/reading/page-tree.ts';
import { firstObject, makePdf, pageNumber } from '../made-pdf.ts';

/** The place of the page to which a link leads that is written so. */
async function placeOf(link: string, catalog = '', objects: readonly string[] = []): Promise<number> {
  const file = makePdf({ pages: [{ content: '', more: `/Annots [<< /Subtype /Link ${link} >>]` }, { content: '' }], catalog, objects });
  const { catalog: root, pages } = await openPdf(file);
  const destinations = destinationsIn(
    root,
    pages.map(({ ref }) => ref),
  );
  const [annotation] = pages[0] ? annotationsOf(pages[0]) : [];
  const found = annotation ? destinations.from(annotation.dict) : null;
  return found ? destinations.pageOf(found) : -1;
}

test('finds where links lead, however it is written', async () => {
  const page = `${pageNumber(1)} 0 R`;
  const at = firstObject(2);
  expect(await placeOf(`/Dest [${page} /Fit]`)).toBe(1);
  expect(await placeOf('/Dest [1 /Fit]')).toBe(1);
  expect(await placeOf(`/A << /S /GoTo /D [${page} /XYZ 0 0 0] >>`)).toBe(1);
  expect(await placeOf('/Dest /costs', `/Dests << /costs [${page} /Fit] >>`)).toBe(1);
  expect(
    await placeOf('/Dest (costs)', `/Names << /Dests << /Kids [${at} 0 R ${at + 1} 0 R] >> >>`, [
      '<< /Names [(a) [4 0 R /Fit]] >>',
      `<< /Names [(costs) << /D [${page} /Fit] >>] >>`,
    ]),
  ).toBe(1);
  expect(await placeOf('/Dest (a)', '/Names << /Dests << /Names [(a) (b) (b) (a)] >> >>')).toBe(-1);
  expect(await placeOf(`/A << /S /GoToR /D [${page} /Fit] >>`)).toBe(-1);
  expect(await placeOf(`/Dest [${at} 0 R /Fit]`, '', ['<< /Type /Page >>'])).toBe(-1);
});
