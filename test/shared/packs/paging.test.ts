import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { writeForm } from '#renderer/workers/packs/pack-forms.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { packItem, packSource } from './sources.ts';
import { wholeFile } from './random-pack.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await startTypesetter();
});

async function threePages(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  for (let page = 0; page < 3; page++) made.addPage();
  return made.save();
}

async function pagesOf(firstPage: number, pagePrefix: string): Promise<{ readonly texts: readonly string[]; readonly labels: string }> {
  const hash = 'ab'.repeat(32);
  const source = packSource({
    items: [packItem('1', { paper: { form: 'pdf', hash, contents: hash, name: 'plan.pdf', bytes: 9 } })],
    files: { [hash]: wholeFile },
    follows: { sealed: 'c'.repeat(64), kind: 'Agenda pack', day: '2027-01-08', lines: [{ item: packItem('1').id, number: '1', words: '', changes: ['new'] }] },
    number: 1,
    firstPage: { public: firstPage, members: 1, officers: 1 },
    pagePrefix,
  });
  const file = await writeForm('pdf', {
    source,
    papers: new Map(),
    blobs: new Map([[hash, await threePages()]]),
    audience: 'public',
    forms: ['pdf'],
    tools: { typeset: async (outline, blobs) => typesetter.typeset(outline, blobs), font: fonts[0] as Uint8Array },
    onProgress: () => {},
    remark: () => {},
  });
  const read = await textOfPdf(file.bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const labels = (await PDFDocument.load(file.bytes)).catalog.toString();
  return { texts: read.value.pages, labels };
}

describe('the pages of a supplement', () => {
  test('go on from the pack before, on its own pages and on those that are joined in, and in its lists', async () => {
    const { texts, labels } = await pagesOf(26, '');
    expect(texts.map((text) => /Page ((?:S1-)?\d+)/.exec(text)?.[1])).toEqual(texts.map((_, index) => String(26 + index)));
    const cover = texts.findIndex((text) => text.includes('3 pages follow'));
    expect(texts.length).toBe(cover + 4);
    // The agenda leads to the page before the file, by the number that it bears.
    expect(texts.slice(0, cover).join(' ')).toContain(String(26 + cover));
    expect(labels).toContain('/St 26');
  });

  test('or are counted with a letter of their own', async () => {
    const { texts } = await pagesOf(1, 'S1-');
    expect(texts.map((text) => /Page ((?:S1-)?\d+)/.exec(text)?.[1])).toEqual(texts.map((_, index) => `S1-${index + 1}`));
  });
});
