import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileToJoin, type JoinedPack, joinFiles } from '#shared/pdf/merging/join-files.ts';
import { readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { firstObject, lineAt, makePdf, streamOf } from '../made-pdf.ts';
import { lookAt } from './looked-at.ts';
import { makeTagged } from './made-tagged.ts';

const font = new Uint8Array(readFileSync(new URL('../../../../node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf', import.meta.url)));
const header = 'Place Select Committee, 14 January 2027, item 5';
const pagesNamed = (name: string, count: number) => Array.from({ length: count }, (_, index) => ({ text: `${name} ${index + 1}` }));
const packOf = (pages: number) => makeTagged(pagesNamed('Pack', pages), { says: 'a link' });
const fileOf = (after: number, bytes: Uint8Array, pages: number, title = 'Appendix A'): FileToJoin => ({ after, bytes, pages, title, header });

async function join(base: Uint8Array, files: readonly FileToJoin[]): Promise<JoinedPack> {
  const made = await joinFiles(base, files, { font });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

async function textOf(bytes: Uint8Array) {
  const read = await textOfPdf(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test('puts tagged files behind their cover pages with structure, bookmarks and links', async () => {
  const made = await join(packOf(3), [
    fileOf(2, makeTagged(pagesNamed('First', 2)), 2),
    fileOf(2, makeTagged(pagesNamed('Second', 1), { lang: 'cy' }), 1, 'Appendix B'),
  ]);
  const seen = await lookAt(made.pdf);
  expect(seen.faults).toEqual([]);
  expect(seen.labels).toContain('/S /D');
  expect((await textOf(made.pdf)).pages.map((text) => text.trim().split('\n'))).toEqual([
    ['Pack 1'],
    ['Pack 2'],
    ['First 1', `Page 3 ${header}`],
    ['First 2', `Page 4 ${header}`],
    ['Second 1', `Page 5 ${header}`],
    ['Pack 3'],
  ]);
  expect(seen.bookmarks).toEqual(['Pack 1 1', 'Pack 2 2', '  First 1 3', '  First 2 4', '  Second 1 5', 'Pack 3 6']);
  expect(seen.links).toEqual([
    [6, 'https://wendlebury.example/plan'],
    [],
    [4, 'https://wendlebury.example/plan'],
    [],
    [5, 'https://wendlebury.example/plan'],
    [],
  ]);
  expect(seen.elements).toEqual([
    'Document',
    '  Heading 1',
    '  Heading 2',
    '  Part',
    '    Sect',
    '      H1 3',
    '      H1 4',
    '  Part',
    '    Sect',
    '      H1 5',
    '  Heading 6',
  ]);
  expect(made.files).toEqual([
    { firstPage: 2, pages: 2, wasTagged: true, commentsLeft: 0, linksLeft: 0 },
    { firstPage: 4, pages: 1, wasTagged: true, commentsLeft: 0, linksLeft: 0 },
  ]);
});

test('puts the pages of files without tags into the structure, scanned ones as pictures that say so', async () => {
  const objects = [streamOf('\x00', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8')];
  const link = '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /Dest [4 0 R /Fit] >>]';
  const file = makePdf({
    pages: [{ content: lineAt(50, 700, 'Plain'), more: link }, { content: 'q 9 0 0 9 0 0 cm /Im Do Q' }],
    resources: `/XObject << /Im ${firstObject(2)} 0 R >>`,
    objects,
  });
  const made = await join(packOf(1), [fileOf(1, file, 2, 'Plan of the site')]);
  const seen = await lookAt(made.pdf);
  expect(seen.faults).toEqual([]);
  expect(seen.elements).toEqual(['Document', '  Heading 1', '  Part', '    P 2', '    Link 2', '    Figure 3']);
  expect(seen.links).toEqual([[1, 'https://wendlebury.example/plan'], [2], []]);
  const { elsewhere } = await textOf(made.pdf);
  expect(elsewhere.map(({ text }) => text)).toContain('Page 2 of Plan of the site: a picture without text that can be read.');
});

test('puts a page into the structure that the structure of its own file passes over, and one that stands in its list twice', async () => {
  const change = (from: string, to: string) =>
    Uint8Array.from(
      Array.from(makeTagged(pagesNamed('File', 2)), (byte) => String.fromCharCode(byte))
        .join('')
        .replace(from, to),
      (letter) => letter.charCodeAt(0),
    );
  const passedOver = await join(packOf(1), [fileOf(1, change('/StructParents 1', '/Unknown       1'), 2)]);
  expect((await lookAt(passedOver.pdf)).elements).toEqual(['Document', '  Heading 1', '  Part', '    Sect', '      H1 2', '      H1 3', '    P 3']);
  const twice = await join(packOf(1), [fileOf(1, change('/Kids [4 0 R 6 0 R]', '/Kids [4 0 R 4 0 R]'), 2)]);
  expect((await textOf(twice.pdf)).pages.map((text) => text.split('\n')[0])).toEqual(['Pack 1', 'File 1', 'File 1']);
  expect((await lookAt(twice.pdf)).elements).toContain('    P 3');
});

test('leaves scripts, files, comments, properties, forms of other makers and pages that no list names behind', async () => {
  const at = firstObject(1);
  const hidden = ['Ann Oates', 'Not this one', 'costs.xlsx', 'app.alert', 'Draft of May', 'Orphaned page', 'Made by hand', 'file:///G:/drafts'];
  const file = makePdf({
    pages: [
      {
        content: lineAt(50, 700, 'Open text'),
        more: `/AA << /O << /S /JavaScript /JS (app.alert) >> >> /PieceInfo << /X (Draft of May) >> /Metadata ${at} 0 R /Annots [<< /Subtype /Text /Rect [0 0 9 9] /T (Ann Oates) /Contents (Not this one) >> << /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (costs.xlsx) >> >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (file:///G:/drafts) >> >> << /Subtype /Link /Rect [0 0 9 9] /Dest [${at + 1} 0 R /Fit] >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /JS (app.alert) >> >>]`,
      },
    ],
    info: '/Author (Ann Oates) /Title (Draft of May)',
    catalog:
      '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert) >>] >> /EmbeddedFiles << /Names [(b) << /F (costs.xlsx) >>] >> >> /AcroForm << /XFA (Draft of May) >>',
    objects: [
      streamOf('<x>Made by hand</x>', '/Type /Metadata /Subtype /XML'),
      `<< /Type /Page /Contents ${at + 2} 0 R /MediaBox [0 0 9 9] >>`,
      streamOf(lineAt(0, 0, 'Orphaned page')),
    ],
  });
  const made = await join(packOf(1), [fileOf(1, file, 1)]);
  expect(made.files[0]).toMatchObject({ commentsLeft: 1, linksLeft: 3, wasTagged: false });
  const { pages, elsewhere } = await textOf(made.pdf);
  expect(pages[1]).toContain('Open text');
  const all = [...pages, ...elsewhere.map(({ text }) => text)].join('\n');
  for (const words of hidden) expect(all).not.toContain(words);
  expect((await lookAt(made.pdf)).faults).toEqual([]);
});

test('keeps hidden layers hidden, and draws what fields show', async () => {
  const at = firstObject(1);
  const look = streamOf(lineAt(2, 2, 'Filled in'), '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 3 0 R >> >>');
  const file = makePdf({
    pages: [
      {
        content: `/OC /L BDC ${lineAt(50, 600, 'Hidden')} EMC`,
        more: `/Annots [<< /Subtype /Widget /FT /Tx /Rect [100 100 300 140] /AP << /N ${at + 1} 0 R >> >> << /Subtype /Widget /F 2 /Rect [0 0 9 9] /AP << /N ${at + 2} 0 R >> >>]`,
      },
    ],
    resources: `/Properties << /L ${at} 0 R >>`,
    catalog: `/OCProperties << /OCGs [${at} 0 R] /D << /BaseState /OFF >> >>`,
    objects: ['<< /Type /OCG /Name (Working) >>', look, streamOf(lineAt(0, 0, 'Unseen'), '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')],
  });
  const made = await join(packOf(1), [fileOf(1, file, 1)]);
  const facts = await readPdfFacts(made.pdf);
  expect(facts.ok && facts.value.hiddenLayers).toEqual(['Layer 1']);
  const { pages, elsewhere } = await textOf(made.pdf);
  expect(pages[1]).toContain('Filled in');
  const all = [...pages, ...elsewhere.map(({ text }) => text)].join('\n');
  for (const words of ['Unseen', 'Working']) expect(all).not.toContain(words);
});

test('keeps the stamp apart from content that leaves things open or closes them once too often', async () => {
  const line = lineAt(50, 700, 'Words');
  const contents = [`0.1 0 0 0.1 400 400 cm ${line}`, `q q ${line}`, `${line} Q Q Q`, `/P BMC ${line}`, `${line} EMC`, 'BT /F1 12 Tf 50 700 Td (Words) Tj', ''];
  const file = makePdf({ pages: contents.map((content) => ({ content })) });
  const made = await join(packOf(1), [fileOf(1, file, contents.length)]);
  const { pages } = await textOf(made.pdf);
  for (const [index, content] of contents.entries()) expect(pages[index + 1]?.trim()).toBe(`${content === '' ? '' : 'Words\n'}Page ${index + 2} ${header}`);
  expect((await lookAt(made.pdf)).faults).toEqual([]);
});

test('stamps a page of any size, shortened where there is no room, and says what no letter is there for', async () => {
  const file = makePdf({
    pages: [
      { content: '', box: [0, 0, 70, 90] },
      { content: '', box: [-500, -500, 1200, 1900], more: '/Rotate 270 /UserUnit 2' },
    ],
  });
  const made = await joinFiles(packOf(1), [{ ...fileOf(1, file, 2), header: `${header} 漢` }], { font, isCounted: true });
  const { pages } = await textOf(made.ok ? made.value.pdf : new Uint8Array());
  expect(pages[1]).toMatch(/^Page 2 of 3 Place.*…$/);
  expect(pages[2]).toBe(`Page 3 of 3 ${header} □`);
});

test('counts on from the pack before, with its letter, on stamps, in labels and in what links say', async () => {
  const made = await joinFiles(packOf(1), [fileOf(1, makeTagged(pagesNamed('File', 2)), 2)], { font, paging: { first: 41, prefix: 'S' } });
  if (!made.ok) throw new Error(made.problem.message);
  const { pages, elsewhere } = await textOf(made.value.pdf);
  expect(pages.slice(1).map((text) => text.split('\n')[1])).toEqual([`Page S42 ${header}`, `Page S43 ${header}`]);
  expect(elsewhere.map(({ text }) => text)).toContain('page S43');
  expect((await lookAt(made.value.pdf)).labels).toMatch(/\/St 41/);
});

test('refuses a file that does not open, by its title, and throws where the pack left other room for it', async () => {
  const base = packOf(1);
  const broken = await joinFiles(base, [fileOf(1, new TextEncoder().encode('%PDF-1.7'), 1, 'Costs')], { font });
  expect(broken.ok ? '' : broken.problem.message).toContain('“Costs” could not be joined to the pack.');
  await expect(joinFiles(base, [fileOf(1, base, 2)], { font })).rejects.toThrow('room was left for 2');
  const stopped = new AbortController();
  stopped.abort(new Error('stopped'));
  await expect(joinFiles(base, [fileOf(1, base, 1)], { font, signal: stopped.signal })).rejects.toThrow('stopped');
});

test('holds any files together, in order, with the same bytes each time', async () => {
  const page = fc.record({
    text: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
    turned: fc.constantFrom(0, 90, 180, 270),
    box: fc.constantFrom([0, 0, 595, 842], [0, 0, 1191, 842], [20, -30, 440, 565]),
  });
  const file = fc.record({ after: fc.nat(4), pages: fc.array(page, { minLength: 1, maxLength: 4 }), tagged: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (given) => {
      const base = packOf(4);
      const files = given.map(({ after, pages, tagged }, index) => {
        const bytes = tagged
          ? makeTagged(pages)
          : makePdf({ pages: pages.map(({ text, box, turned }) => ({ content: lineAt(50, 700, text), box, more: `/Rotate ${turned}` })) });
        return fileOf(after, bytes, pages.length, `File ${index}`);
      });
      const made = await join(base, files);
      const expected = [0, 1, 2, 3, 4].flatMap((place) => [
        ...(place === 0 ? [] : [`Pack ${place}`]),
        ...given.filter(({ after }) => after === place).flatMap(({ pages }) => pages.map(({ text }) => text)),
      ]);
      expect((await textOf(made.pdf)).pages.map((text) => text.trim().split('\n')[0])).toEqual(expected);
      const seen = await lookAt(made.pdf);
      expect(seen.faults).toEqual([]);
      const inStructure = seen.elements.flatMap((element) => Number(/ (\d+)$/.exec(element)?.[1] ?? Number.NaN)).filter((place) => !Number.isNaN(place));
      expect([...new Set(inStructure)]).toEqual(expected.map((_, index) => index + 1));
      const again = await join(base, files);
      expect(again.pdf).toEqual(made.pdf);
    }),
    { numRuns: 40 },
  );
});

test('joins a file that is broken anywhere without breaking the pack, or refuses it', async () => {
  const whole = makeTagged(pagesNamed('File', 2));
  const change = fc.tuple(
    fc.nat(whole.length - 1),
    fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Array.from('0123456789 /<>[]()', (sign) => sign.charCodeAt(0)))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 10 }), async (changes) => {
      const broken = Uint8Array.from(whole);
      for (const [at, byte] of changes) broken[at] = byte;
      const facts = await readPdfFacts(broken);
      if (!facts.ok) return;
      const made = await joinFiles(packOf(2), [fileOf(1, broken, facts.value.pages.length)], { font });
      if (!made.ok) return;
      const seen = await lookAt(made.value.pdf);
      expect(seen.pages).toBe(2 + facts.value.pages.length);
      // What its structure gets wrong by itself stays wrong; nothing points into nothing.
      expect(seen.faults.filter((fault) => /refers to|no list|another parent/.test(fault))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
});

test('keeps a box that was laid over words as a comment where it was', async () => {
  const look = streamOf('0 g 0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30]');
  const file = makePdf({
    pages: [
      { content: lineAt(50, 700, 'Ann Oates'), more: `/Annots [<< /Subtype /Square /IC [0 0 0] /Rect [40 690 340 720] /AP << /N ${firstObject(1)} 0 R >> >>]` },
    ],
    objects: [look],
  });
  const made = await join(packOf(1), [fileOf(1, file, 1)]);
  expect(made.files[0]?.commentsLeft).toBe(0);
  const facts = await readPdfFacts(made.pdf);
  expect(facts.ok && facts.value.hiddenWords).toEqual([{ page: 2, isCovered: true, text: 'Ann Oates' }]);
});
