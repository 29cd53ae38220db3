import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { type PdfText, textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { firstObject, lineAt, type MadePdf, makePdf, streamOf } from '../made-pdf.ts';

async function read(made: MadePdf): Promise<PdfText> {
  const found = await textOfPdf(makePdf(made));
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

const pageOf = async (content: string, more: Omit<MadePdf, 'pages'> = {}) => (await read({ ...more, pages: [{ content }] })).pages[0]?.trim();
const packed = (content: string, entries = '') => {
  const bytes = zlibSync(Uint8Array.from(content, (letter) => letter.charCodeAt(0)));
  return streamOf(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), `/Filter /FlateDecode ${entries}`);
};

test('reads what every operator for text shows, with words parted by room and lines by height', async () => {
  expect(await pageOf('BT /F1 12 Tf 50 700 Td (The Com) Tj (mittee) Tj ET')).toBe('The Committee');
  expect(await pageOf('BT /F1 12 Tf 50 700 Td [(A) -80 (gen) 20 (da) -900 (pack)] TJ ET')).toBe('Agenda pack');
  expect(await pageOf('BT /F1 12 Tf 14 TL 50 700 Td (One) Tj T* (two) Tj (three) \' 1 0 (four) " ET')).toBe('One\ntwo\nthree\nfour');
  expect(await pageOf('BT /F1 12 Tf 1 0 0 1 50 700 Tm (Left) Tj 1 0 0 1 300 700 Tm (right) Tj ET')).toBe('Left right');
  expect(await pageOf('q 0 1 -1 0 300 100 cm BT /F1 12 Tf 0 0 Td (Along the) Tj 60 0 Td (side) Tj ET Q')).toBe('Along the side');
  expect(await pageOf('BT /F1 12 Tf 50 700 Td (services) Tj 0 0 0 rg /F1 7 Tf 5 Ts (2) Tj ET')).toBe('services 2');
});

test('reads the spellings of strings', async () => {
  expect(await pageOf('BT /F1 12 Tf (\\(a\\) \\\\ \\101\\102 \\243) Tj ET')).toBe('(a) \\ AB £');
  expect(await pageOf('BT /F1 12 Tf <436c 6561 72 2> Tj ET')).toBe('Clear');
  expect(await pageOf('% nothing (here) Tj\nBT /F1 12 Tf (line\\\none) Tj ET')).toBe('lineone');
  expect(await pageOf('BI /W 1 /H 1 /BPC 8 ID \x00(no) Tj EI BT /F1 12 Tf (after) Tj ET')).toBe('after');
});

test('reads fonts by their map, by names of glyphs, and by their encoding', async () => {
  const map =
    '/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfrange <0001> <0003> <0041> <0010> <0011> [<00660069> <D83DDE00>] endbfrange 1 beginbfchar <0020> <00A3> endbfchar';
  const type0 = `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode ${firstObject(1) + 1} 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [1 [600 600 600] 16 17 700] >>] >>`;
  expect(await pageOf('BT /F2 12 Tf <00010002000300200010> Tj <0011> Tj ET', { fonts: `/F2 ${firstObject(1)} 0 R`, objects: [type0, streamOf(map)] })).toBe(
    'ABC£fi😀',
  );
  const named =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Y /FirstChar 1 /Widths [500 500 500 500 500] /Encoding << /Differences [1 /eacute /f_i /uni0141 4 /Scaron.alt /g7] >> >>';
  expect(await pageOf('BT /F2 12 Tf <0102030405> Tj ET', { fonts: `/F2 ${firstObject(1)} 0 R`, objects: [named] })).toBe('éfiŁŠ');
  const mac = '<< /Type /Font /Subtype /TrueType /BaseFont /Z /Encoding /MacRomanEncoding >>';
  expect(await pageOf('BT /F2 12 Tf <8E A5 20 D2> Tj ET', { fonts: `/F2 ${firstObject(1)} 0 R`, objects: [mac] })).toBe('é• “');
  const program = '%!PS-AdobeFont\n/Encoding 256 array dup 1 /R put dup 2 /eacute put readonly def currentfile eexec 00';
  const own = `<< /Type /Font /Subtype /Type1 /BaseFont /Q /FontDescriptor << /Type /FontDescriptor /FontFile ${firstObject(1) + 1} 0 R >> >>`;
  expect(await pageOf('BT /F2 12 Tf <0102> Tj ET', { fonts: `/F2 ${firstObject(1)} 0 R`, objects: [own, packed(program)] })).toBe('Ré');
});

test('reads forms within forms, once where they draw themselves', async () => {
  const at = firstObject(1);
  const form = (content: string, inner: number) =>
    streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${inner} 0 R >> >>`);
  const objects = [form('BT /F1 12 Tf (outer) Tj ET 1 0 0 1 60 0 cm /X Do', at + 1), form('BT /F1 12 Tf (inner) Tj ET /X Do', at)];
  expect(await pageOf('/X Do', { resources: `/XObject << /X ${at} 0 R >>`, objects })).toBe('outer inner');
});

test('reads replacement texts in their place, and what is drawn under them elsewhere', async () => {
  const made = await read({
    pages: [{ content: '/Span << /ActualText (open) >> BDC BT /F1 12 Tf 50 700 Td (sec) Tj ET EMC BT /F1 12 Tf 90 700 Td (ret) Tj ET' }],
  });
  expect(made.pages).toEqual(['open ret']);
  expect(made.elsewhere).toContainEqual({ place: 'Page 1, under its replacement text', text: 'sec ret' });
});

const word = 'Quillonbrake';
/** Every place in which a word can hide, as a file that holds it there. */
const hidingPlaces: Readonly<Record<string, (text: string) => MadePdf>> = {
  page: (text) => ({ pages: [{ content: lineAt(50, 700, text) }] }),
  title: (text) => ({ pages: [{ content: '' }], info: `/Title (${text})` }),
  author: (text) => ({
    pages: [{ content: '' }],
    info: `/Author <feff${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`,
  }),
  bookmark: (text) => ({ pages: [{ content: '' }], catalog: `/Outlines << /First << /Title (${text}) >> >>` }),
  description: (text) => ({ pages: [{ content: '' }], catalog: `/StructTreeRoot << /K << /S /Figure /Alt (${text}) >> >>` }),
  comment: (text) => ({ pages: [{ content: '', more: `/Annots [<< /Subtype /Text /Contents (${text}) >>]` }] }),
  attachment: (text) => ({ pages: [{ content: '' }], catalog: `/Names << /EmbeddedFiles << /Names [(a) << /F (${text}.xlsx) >>] >> >>` }),
  'attached file': (text) => ({ pages: [{ content: '' }], objects: [packed(`a,b\n1,${text}`, '/Type /EmbeddedFile')] }),
  properties: (text) => ({
    pages: [{ content: '' }],
    objects: [packed(`<x:xmpmeta><dc:title a="1">${text.replace('Q', '&#81;')}</dc:title></x:xmpmeta>`, '/Type /Metadata /Subtype /XML')],
  }),
  destination: (text) => ({ pages: [{ content: '' }], catalog: `/Dests << /${text} [4 0 R /Fit] >>` }),
  label: (text) => ({ pages: [{ content: '' }], catalog: `/PageLabels << /Nums [0 << /P (${text}) >>] >>` }),
  address: (text) => ({ pages: [{ content: '', more: `/Annots [<< /Subtype /Link /A << /S /URI /URI (https://${text}.example) >> >>]` }] }),
  layer: (text) => ({ pages: [{ content: '' }], objects: [`<< /Type /OCG /Name (${text}) >>`] }),
  'content that no page shows': (text) => ({
    pages: [{ content: '' }],
    objects: [packed(lineAt(1, 1, text), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >>')],
  }),
  script: (text) => ({ pages: [{ content: '' }], objects: [packed(`app.alert("${text}")`)] }),
};

test.for(Object.keys(hidingPlaces))('finds a word in every place: %s', async (place) => {
  const { pages, elsewhere } = await read((hidingPlaces[place] as (text: string) => MadePdf)(word));
  expect([...pages, ...elsewhere.map(({ text }) => text)].join('\n')).toContain(word);
  const without = await read((hidingPlaces[place] as (text: string) => MadePdf)('Nothing'));
  expect([...without.pages, ...without.elsewhere.map(({ text }) => text)].join('\n')).not.toContain(word);
});

test('finds every word of any lines at any place and turn', async () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 6 });
  const lines = fc.array(fc.record({ words, y: fc.integer({ min: 1, max: 40 }), turn: fc.constantFrom('1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0.5 0 0 0.5') }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(lines, async (all) => {
      const content = all.map((line) => `q ${line.turn} 300 ${line.y * 20} cm ${lineAt(0, 0, line.words.join(' '))} Q`).join('\n');
      const found = new Set(((await pageOf(content)) ?? '').split(/\s+/));
      for (const one of all.flatMap((line) => line.words)) expect(found).toContain(one);
    }),
    { numRuns: 60 },
  );
});

test('never throws on a file that is broken anywhere', async () => {
  const whole = makePdf({
    pages: [{ content: lineAt(50, 700, 'Purpose of the report') }],
    info: '/Title (A)',
    objects: [packed('abc', '/Type /ObjStm /N 1 /First 2')],
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }), async (changes) => {
      const broken = Uint8Array.from(whole);
      for (const [at, byte] of changes) broken[at] = byte;
      const found = await textOfPdf(broken);
      if (!found.ok) expect(['damaged', 'not-a-pdf', 'locked', 'too-large']).toContain(found.problem.reason);
    }),
    { numRuns: 300 },
  );
});
