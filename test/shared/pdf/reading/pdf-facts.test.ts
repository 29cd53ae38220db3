import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { type PdfFacts, readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { hiddenDataIn } from '#shared/pdf/reading/pdf-findings.ts';
import { firstObject, lineAt, type MadePdf, makePdf, streamOf } from '../made-pdf.ts';

async function factsOf(made: MadePdf): Promise<PdfFacts> {
  const found = await readPdfFacts(makePdf(made));
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const found = await readPdfFacts(bytes);
  return found.ok ? 'read' : found.problem.reason;
}

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const picture = (at: number) => ({
  resources: `/XObject << /Im ${at} 0 R >>`,
  objects: [streamOf('\x00', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8')],
});

test('reads pages as they are seen: inherited and odd boxes, turned, and of another unit', async () => {
  const { pages } = await factsOf({
    pages: [
      { content: '', box: [595, 842, 0, 0] },
      { content: '', more: '/Rotate 90' },
      { content: '', more: '/Rotate -90 /CropBox [10 20 110 220]' },
      { content: '', more: '/UserUnit 2' },
      { content: '', more: '/CropBox [0 0 0 0]' },
    ],
  });
  expect(pages.map(({ width, height, turned }) => [width, height, turned])).toEqual([
    [595, 842, 0],
    [842, 595, 90],
    [200, 100, 270],
    [1190, 1684, 0],
    [595, 842, 0],
  ]);
});

test('tells text, scanned pages and empty ones apart', async () => {
  const mixed = await factsOf({
    pages: [{ content: lineAt(50, 700, 'Words') }, { content: 'q 595 0 0 842 0 0 cm /Im Do Q' }, { content: '0 0 1 1 re f' }],
    ...picture(firstObject(3)),
  });
  expect(mixed.pages.map(({ holds }) => holds)).toEqual(['text', 'picture', 'nothing']);
});

test('is tagged only where it says so and its structure holds something', async () => {
  const pages = [{ content: '/P <</MCID 0>> BDC EMC' }];
  const mark = '/MarkInfo << /Marked true >>';
  expect((await factsOf({ pages, catalog: `${mark} /Lang (en-GB) /StructTreeRoot << /K << /S /Document /K [<< /S /P /K 0 >>] >> >>` })).isTagged).toBe(true);
  expect((await factsOf({ pages, catalog: `${mark} /StructTreeRoot << /K << /S /Document >> >>` })).isTagged).toBe(false);
  expect((await factsOf({ pages, catalog: `${mark} /StructTreeRoot << >>` })).isTagged).toBe(false);
  expect((await factsOf({ pages, catalog: '/StructTreeRoot << /K << /S /Document /K 0 >> >>' })).isTagged).toBe(false);
});

test('finds what nobody sees on the pages', async () => {
  const facts = await factsOf({
    pages: [
      {
        content: '',
        more: '/AA << /O << /S /JavaScript /JS (x) >> >> /Annots [<< /Subtype /Text /T (H Ames) /Contents (Not this figure) >> << /Subtype /Popup >> << /Subtype /FileAttachment /FS << /UF (costs.xlsx) >> >> << /Subtype /Link /A << /S /URI /URI (file:///C:/drafts/a.docx) >> >> << /Subtype /Link /A << /S /GoToR /F (G:\\\\b.pdf) >> >> << /Subtype /Link /A << /S /URI /URI (https://wendlebury.example) >> >>]',
      },
    ],
    info: '/Author (H Ames) /Creator (Writer)',
    catalog:
      '/OpenAction << /S /JavaScript /JS (y) >> /AcroForm << /XFA (z) /Fields [<< /FT /Sig /V << /Type /Sig >> >> << /FT /Sig >> << /FT /Tx /V (a) >> << /Kids [<< /FT /Btn >>] >>] >> ' +
      `/Names << /EmbeddedFiles << /Names [(e) << /F (notes.docx) >>] >> /JavaScript << /Names [(j) << /S /JavaScript /JS (q) >>] >> >> /OCProperties << /OCGs [${firstObject(1)} 0 R ${firstObject(1) + 1} 0 R] /D << /OFF [${firstObject(1)} 0 R] >> >>`,
    objects: ['<< /Type /OCG /Name (Names of staff) >>', '<< /Type /OCG /Name (Plan) >>'],
  });
  expect(facts).toMatchObject({
    signatures: 1,
    fields: 2,
    hasXfa: true,
    scripts: 3,
    attachments: ['notes.docx', 'costs.xlsx'],
    comments: [{ page: 1, author: 'H Ames', text: 'Not this figure' }],
    hiddenLayers: ['Names of staff'],
    author: 'H Ames',
    program: 'Writer',
  });
  expect(hiddenDataIn(facts)).toEqual([
    'It holds 1 comment by H Ames.',
    'It has 2 files attached: notes.docx and costs.xlsx.',
    'It has 1 layer that is hidden: Names of staff.',
    'It holds 3 scripts.',
    'Its properties name H Ames as the author.',
    '2 links lead to somebody’s own disk (page 1).',
  ]);
});

test('counts the states that a file had before', async () => {
  const first = Array.from(makePdf({ pages: [{ content: lineAt(50, 700, 'Before') }] }), (byte) => String.fromCharCode(byte)).join('');
  const after = `${first}5 0 obj\n${streamOf(lineAt(50, 700, 'After'))}\nendobj\ntrailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`;
  const found = await readPdfFacts(bytesOf(after));
  expect(found.ok && found.value.earlierStates).toBe(1);
});

test('refuses, in words, what is no PDF, damaged, locked or too large', async () => {
  expect(await reasonFor(bytesOf('PK\x03\x04 a Word file'))).toBe('not-a-pdf');
  expect(await reasonFor(bytesOf('%PDF-1.7\nnothing here'))).toBe('damaged');
  expect(await reasonFor(makePdf({ pages: [] }))).toBe('damaged');
  const gap = Array.from(makePdf({ pages: [{ content: '' }, { content: '(Words) Tj' }] }), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/Tj\nendstream/, 'Tj\nendstraem');
  const gappy = await readPdfFacts(bytesOf(gap));
  expect(gappy.ok ? '' : gappy.problem.message).toContain('This PDF is damaged: page 2 cannot be read as a whole.');
  expect(await reasonFor(makePdf({ pages: [{ content: '' }], catalog: '/Pages 1 0 R' }))).toBe('damaged');
  const locked = makePdf({ pages: [{ content: '' }] });
  const withKey = Array.from(locked, (byte) => String.fromCharCode(byte))
    .join('')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`,
    );
  expect(await reasonFor(bytesOf(withKey))).toBe('locked');
  const twice = Array.from({ length: 5001 }, () => '4 0 R').join(' ');
  expect(
    await reasonFor(
      bytesOf(
        Array.from(makePdf({ pages: [{ content: '' }] }), (byte) => String.fromCharCode(byte))
          .join('')
          .replace('/Kids [4 0 R]', `/Kids [${twice}]`),
      ),
    ),
  ).toBe('too-large');
});

test('gives up a file that unpacks to far more than it holds, or is nested without end', async () => {
  const zeros = zlibSync(new Uint8Array(210_000_000));
  const bomb = streamOf(Array.from(zeros, (byte) => String.fromCharCode(byte)).join(''), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode');
  expect(await reasonFor(makePdf({ pages: [{ content: '' }], objects: [bomb] }))).toBe('too-large');
  expect(await reasonFor(makePdf({ pages: [{ content: '' }], objects: [`${'['.repeat(50_000)}${']'.repeat(50_000)}`] }))).toBe('too-large');
});

test('gives up forms that draw each other without end, and takes letters that nobody can tell for a picture', async () => {
  const at = firstObject(1);
  const tenTimes = (next: number) =>
    streamOf(`${'/X Do '.repeat(10)}${' '.repeat(1_000_000)}`, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`);
  const objects = Array.from({ length: 10 }, (_, index) => tenTimes(at + index + 1));
  expect(await reasonFor(makePdf({ pages: [{ content: '/X Do' }], resources: `/XObject << /X ${at} 0 R >>`, objects: [...objects, tenTimes(at)] }))).toBe(
    'too-large',
  );
  const unknown =
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X >>] >>';
  expect((await factsOf({ pages: [{ content: 'BT /F2 12 Tf <00010002> Tj ET' }], fonts: `/F2 ${at} 0 R`, objects: [unknown] })).pages[0]?.holds).toBe(
    'picture',
  );
});
