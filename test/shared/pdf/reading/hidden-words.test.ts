import { expect, test } from 'vitest';
import { hiddenWordsOn } from '#shared/pdf/reading/hidden-words.ts';
import { openPdf } from '#shared/pdf/reading/open-pdf.ts';
import { newMemory } from '#shared/pdf/reading/walk-content.ts';
import { firstObject, lineAt, type MadePage, type MadePdf, makePdf, streamOf } from '../made-pdf.ts';

async function hidden(content: string, page: Omit<MadePage, 'content'> = {}, more: Omit<MadePdf, 'pages'> = {}) {
  const { pages } = await openPdf(makePdf({ ...more, pages: [{ ...page, content }] }));
  const [first] = pages;
  return first ? hiddenWordsOn(first, newMemory()) : null;
}

const words = lineAt(50, 700, 'Ann Oates of Mill Lane');
const nothing = { covered: '', outside: '' };

test('finds words under a box that was drawn over them, of any colour', async () => {
  const covered = { covered: 'Ann Oates of Mill Lane', outside: '' };
  expect(await hidden(`${words} 0 g 40 690 300 30 re f`)).toEqual(covered);
  expect(await hidden(`${words} 1 1 1 rg 40 690 m 340 690 l 340 720 l 40 720 l h f*`)).toEqual(covered);
  expect(await hidden(`${words} q 2 0 0 2 0 0 cm 20 345 150 15 re B Q`)).toEqual(covered);
  expect(await hidden(`${words} 40 690 50 30 re f`)).toMatchObject({ covered: 'Ann Oa' });
  expect(await hidden(words, { more: '/Annots [<< /Subtype /Square /IC [0 0 0] /Rect [40 690 340 720] >>]' })).toEqual(covered);
  expect(await hidden(words, { more: '/Annots [<< /Subtype /Redact /Rect [40 690 340 720] >>]' })).toEqual(covered);
  const form = streamOf('40 690 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 600 900]');
  expect(await hidden(`${words} /X Do`, {}, { resources: `/XObject << /X ${firstObject(1)} 0 R >>`, objects: [form] })).toEqual(covered);
});

test('takes shading, lines, frames, highlights and what is clipped away for what they are', async () => {
  const states = { resources: '/ExtGState << /Half << /ca 0.5 >> /Dark << /BM /Multiply >> >>' };
  expect(await hidden(`0.9 g 40 690 300 30 re f 0 g ${words}`)).toEqual(nothing);
  expect(await hidden(`${words} 50 703 200 1 re f 50 698 200 0.5 re f`)).toEqual(nothing);
  expect(await hidden(`${words} 40 690 300 30 re S`)).toEqual(nothing);
  expect(await hidden(`${words} q /Half gs 1 1 0 rg 40 690 300 30 re f Q`, {}, states)).toEqual(nothing);
  expect(await hidden(`${words} q /Dark gs 1 1 0 rg 40 690 300 30 re f Q`, {}, states)).toEqual(nothing);
  expect(await hidden(`${words} q 40 100 300 30 re W n 0 0 600 900 re f Q`)).toEqual(nothing);
  expect(await hidden(`${words} /Pattern cs /P1 scn 40 690 300 30 re f`)).toEqual(nothing);
  expect(await hidden(words, { more: '/Annots [<< /Subtype /Square /Rect [40 690 340 720] >> << /Subtype /Highlight /Rect [40 690 340 720] >>]' })).toEqual(
    nothing,
  );
});

test('finds words beside what is seen of the page', async () => {
  expect(await hidden(`${words} ${lineAt(50, 100, 'Shown')}`, { more: '/CropBox [0 0 595 600]' })).toEqual({ covered: '', outside: 'Ann Oates of Mill Lane' });
  expect(await hidden(lineAt(50, 900, '·'))).toEqual(nothing);
});
