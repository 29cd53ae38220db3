import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { readOutput } from '#shared/packs/leaks/read-output.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { type Form, writeForm, type WrittenFile } from '#renderer/workers/packs/pack-forms.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { wholeFile } from './random-pack.ts';
import { packItem, packSource } from './sources.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await startTypesetter();
});

const [hash, file, attached] = ['ab'.repeat(32), 'cd'.repeat(32), 'ef'.repeat(32)];
const [bids, terms, plan] = [newId(), newId(), newId()];
const kept = {
  ...paperOf(
    countyCommittee,
    {
      'section:purpose': [para('To sell the depot.')],
      [`appendix:${bids}`]: [para('Three bids were made.')],
      [`appendix:${terms}`]: [para('The terms are usual.')],
    },
    {
      title: 'Sale of the depot',
      appendices: [
        { id: bids, place: 'A', title: 'Bids', exempt: [3], file: null },
        { id: terms, place: 'B', title: 'Terms', exempt: [], file: null },
        { id: plan, place: 'C', title: 'Plan', exempt: [3], file: { name: 'plan.pdf', mediaType: 'application/pdf', blob: attached, bytes: 9 } },
      ],
    },
  ),
  programme: null,
} as unknown as KeptPaper;
const source = packSource({
  items: [
    packItem('4', {
      title: 'Sale of the depot',
      known: [`appendix:${bids}`, `appendix:${terms}`, `appendix:${plan}`],
      paper: { form: 'kept', hash, contents: '', blobs: [] },
    }),
    packItem('5', { title: 'Survey', paper: { form: 'pdf', hash: file, contents: '', name: 'carers.pdf', bytes: 9 } }),
  ],
  files: { [file]: wholeFile, [attached]: { ...wholeFile, pages: 1 } },
});

async function written(form: Form, forms: readonly Form[] = [form]): Promise<WrittenFile> {
  const [three, one] = await Promise.all([PDFDocument.create(), PDFDocument.create()]);
  for (let page = 0; page < 3; page++) three.addPage();
  one.addPage();
  return writeForm(form, {
    source,
    papers: new Map([[hash, kept]]),
    blobs: new Map([
      [file, await three.save()],
      [attached, await one.save()],
    ]),
    audience: 'members',
    forms,
    tools: { typeset: async (outline, blobs) => typesetter.typeset(outline, blobs), font: fonts[0] as Uint8Array },
    onProgress: () => {},
    remark: () => {},
  });
}

async function textOf(kind: 'docx' | 'html' | 'zip', { bytes, name }: WrittenFile): Promise<string> {
  const { texts } = await readOutput(kind, bytes, name, textOfPdf);
  return texts.map((one) => one.text).join('\n');
}

describe('what is not for the public in an open paper', () => {
  const marked = 'Item 4 · NOT FOR PUBLICATION';

  test('is marked at the head of its pages in the PDF, those that are joined among them, and of no others', async () => {
    const read = await textOfPdf((await written('pdf')).bytes);
    if (!read.ok) throw new Error(read.problem.message);
    const page = (words: string) => read.value.pages.findLast((one) => one.includes(words)) ?? '';
    expect(page('Three bids were made.')).toContain(marked);
    expect(page('The terms are usual.')).toContain('Item 4');
    expect(page('1 page follows as received.')).toContain(marked);
    const joined = read.value.pages[read.value.pages.indexOf(page('1 page follows as received.')) + 1];
    expect(joined).toContain(marked);
    expect(read.value.pages.filter((one) => one.includes(marked)).length).toBe(3);
    expect(page('3 pages follow as received.')).not.toContain('NOT FOR PUBLICATION');
  });

  test('has a header of its own in Word, and stands under one in HTML', async () => {
    expect(await textOf('docx', await written('word'))).toContain(marked);
    const html = new TextDecoder().decode((await written('html')).bytes);
    const heads = [...html.matchAll(/<p class="head">([^<]*)<\/p>/g)].map((one) => one[1] ?? '');
    expect(heads.filter((one) => one.includes('Item 4')).map((one) => one.includes('NOT FOR PUBLICATION'))).toEqual([false, true, false, true]);
  });
});

describe('received PDFs in forms that join none', () => {
  test('are said to stand in the PDF of the pack, with a link to it', async () => {
    const name = 'Adult Care Committee 18 January 2027 members’ agenda pack.pdf';
    for (const form of ['word', 'html'] as const) {
      const text = await textOf(form === 'word' ? 'docx' : 'html', await written(form, ['pdf', form]));
      expect(text).toContain('This is a PDF of 3 pages. It is not part of this file: it stands in the PDF of this pack');
      expect(text).toContain(`File: ${name}`);
      expect(text).not.toContain('as received');
    }
    const html = new TextDecoder().decode((await written('html', ['pdf', 'html'])).bytes);
    expect(html).toContain(`<a href="${encodeURIComponent(name)}">`);
  });

  test('are to be asked for where no PDF is made', async () => {
    const text = await textOf('docx', await written('word'));
    expect(text).toContain('Ask for it from the contact on the front of this pack.');
    expect(text).toContain('File: Item 5 Survey.pdf');
  });

  test('stand beside the Word file of their item among single papers', async () => {
    const text = await textOf('zip', await written('zip'));
    expect(text).toContain('This is a PDF of 1 page. It is not part of this file, and stands in the PDF beside it.');
    expect(text).toContain('File: Item 4 Sale of the depot.pdf');
  });
});
