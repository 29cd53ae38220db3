import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64 } from '#shared/base/base64.ts';
import { ok, refuse } from '#shared/base/result.ts';
import { packEnvelope } from '#shared/exchange/envelope.ts';
import { findLeaks } from '#shared/packs/leaks/find-leaks.ts';
import { type OutputKind, type ReadPdf, readOutput } from '#shared/packs/leaks/read-output.ts';

const secret = 'The highest offer for the Market Street building came from a firm that owes rates';
const run = 'highest offer for the Market';

/** A PDF of this test: its pages after the mark of the format, parted by form feeds. */
const readPdf: ReadPdf = async (bytes) => {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('%locked')) return refuse('locked', 'This PDF is locked.');
  return ok({ pages: text.slice(5).split('\f'), elsewhere: [{ place: 'The author', text: 'Wendlebury County Council' }] });
};

const placesOf = async (kind: OutputKind, content: string | Uint8Array, name = 'output') => {
  const read = await readOutput(kind, typeof content === 'string' ? strToU8(content) : content, name, readPdf);
  const { leaks, unread } = findLeaks({ secrets: [{ place: 'item 7', text: secret }], allowed: [], outputs: [read] });
  return [...leaks.map((leak) => leak.place), ...unread];
};

const part = (body: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const docx = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  });
const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((words) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`).join('<w:bookmarkEnd w:id="3"/>')}</w:p>`;

describe('a Word file is read', () => {
  test.each([
    ['runs', 'word/document.xml', part(paragraph('The high', 'est off', 'er for the Mar', 'ket Street'))],
    [
      'paragraphs and cells',
      'word/document.xml',
      part(`${paragraph('highest')}<w:tbl><w:tr><w:tc>${paragraph('offer for')}</w:tc><w:tc>${paragraph('the Market')}</w:tc></w:tr></w:tbl>`),
    ],
    [
      'a field between',
      'word/document.xml',
      part('<w:p><w:r><w:t>highest offer</w:t></w:r><w:r><w:instrText> REF x \\h </w:instrText></w:r><w:r><w:t> for the Market</w:t></w:r></w:p>'),
    ],
    [
      'the mark of a footnote',
      'word/document.xml',
      part(
        '<w:p><w:r><w:t>highest offer</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>1</w:t></w:r><w:r><w:t> for the Market</w:t></w:r></w:p>',
      ),
    ],
    [
      'a text box within a sentence',
      'word/document.xml',
      part(
        `<w:p><w:r><w:t>highest offer</w:t></w:r><w:r><w:txbxContent>${paragraph('Other words')}</w:txbxContent></w:r><w:r><w:t> for the Market</w:t></w:r></w:p>`,
      ),
    ],
    ['what was deleted', 'word/document.xml', part(`<w:p><w:del><w:r><w:delText>${run}</w:delText></w:r></w:del></w:p>`)],
    [
      'entities and breaks',
      'word/document.xml',
      part('<w:p><w:r><w:t>h&#105;ghest&#xA0;offer</w:t><w:br/><w:t>for</w:t><w:tab/><w:t>the M&#97;rket</w:t></w:r></w:p>'),
    ],
    ['CDATA', 'word/document.xml', part(`<w:p><w:r><w:t><![CDATA[${run}]]></w:t></w:r></w:p>`)],
    ['a header', 'word/header3.xml', part(paragraph(run))],
    ['a comment of the XML', 'word/document.xml', part(`<!-- ${run} -->`)],
    ['a picture’s description', 'word/document.xml', part(`<wp:docPr id="1" descr='${run}'/>`)],
    ['the instruction of a field', 'word/document.xml', part(`<w:p><w:r><w:instrText> TITLE "${run}" </w:instrText></w:r></w:p>`)],
    ['a property', 'docProps/custom.xml', `<Properties><property name="a"><vt:lpwstr>${run}</vt:lpwstr></property></Properties>`],
    [
      'a relationship',
      'word/_rels/document.xml.rels',
      `<Relationships><Relationship Target="file:///c:/${run.replaceAll(' ', '%20')}.pdf highest offer for the Market"/></Relationships>`,
    ],
    ['the name of a part', 'word/media/highest_offer_for_the_market.png', new Uint8Array([137, 80, 78, 71])],
    ['the words within a picture', 'word/media/a.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 30, ...strToU8(`tEXtTitle\0${run}`)])],
    ['a file within', 'word/embeddings/a.docx', docx({ 'word/document.xml': part(paragraph(run)) })],
  ])('through %s', async (_name, name, content) => {
    const places = await placesOf('docx', docx({ 'word/document.xml': part(paragraph('Nothing.')), [name]: content }));
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => place.includes(name) || place === 'names of files')).toBe(true);
  });
});

describe('other files are read', () => {
  test.each<[string, OutputKind, string | Uint8Array]>([
    ['HTML across tags and entities', 'html', '<p>The h<b>igh</b>est <i>of</i>fer f&#111;r&nbsp;the<br>Market</p>'],
    ['HTML across a footnote mark', 'html', '<p>highest offer<sup><a href="#n1">1</a></sup> for the Market</p>'],
    ['an attribute of HTML', 'html', `<img alt="${run}">`],
    ['an address in HTML', 'html', `<a href="files/highest%20offer%20for%20the%20Market.pdf">a</a>`],
    ['a comment in HTML', 'html', `<!-- ${run} -->`],
    ['the title of HTML', 'html', `<title>${run}</title>`],
    ['a picture within HTML', 'html', `<img src="data:image/png;base64,${toBase64(strToU8(`\u0000\u0001tEXt${run}`))}">`],
    ['a style of HTML', 'html', `<style>p::after{content:"${run}"}</style>`],
    ['a class of HTML', 'html', `<p class="${run}">a</p>`],
    ['broken HTML', 'html', `<p title="a>${run}</p> <b`],
    ['a calendar with folded lines', 'ics', `BEGIN:VEVENT\r\nSUMMARY:highest of\r\n fer for\\, th\r\n\te Mar\\nket\r\n`.replace('Mar\\nket', 'Market')],
    ['a calendar with escaped ends of lines', 'ics', 'DESCRIPTION:highest offer\\nfor the\\nMarket'],
    ['JSON', 'json', JSON.stringify({ a: [{ b: run.replace('for', 'f\u006fr') }] }).replace('highest', '\\u0068ighest')],
    ['a name in JSON', 'json', JSON.stringify({ [run]: null })],
    ['what is no JSON', 'json', `{ ${run}`],
    ['CSV', 'csv', `a,"the ""highest"" offer for the Market",3\r\n`],
    ['a zip in a zip', 'zip', zipSync({ 'a.zip': zipSync({ 'b.html': strToU8(run) }) })],
    ['a PDF in a zip', 'zip', zipSync({ 'a.bin': strToU8(`%PDF-${run}`) })],
    ['the name of a file in a zip', 'zip', zipSync({ 'Highest-offer for the_market.txt': new Uint8Array(0) })],
    ['UTF-16', 'csv', new Uint8Array([0xff, 0xfe, ...[...run].flatMap((one) => [one.charCodeAt(0), 0])])],
    [
      'a PDF over the end of a page',
      'pdf',
      '%PDF-Some words and the highest offer\n1 All amounts are net.\nPage 1\fCommittee, 14 January\nItem 7\nfor the Market',
    ],
    ['a PDF across a footnote mark', 'pdf', '%PDF-the highest offer1 for the Market'],
  ])('%s', async (_name, kind, content) => expect((await placesOf(kind, content)).length).toBeGreaterThan(0));

  test('and the name of the file itself', async () => expect(await placesOf('csv', '', `${run}.csv`)).toEqual(['the name of the file']));

  test('and the comments of an archive', async () => {
    const zip = zipSync({ a: [new Uint8Array(0), { comment: run }] });
    expect(await placesOf('zip', zip)).toEqual(['comments of the archive']);
  });

  test('and a paper that is handed over, down to its attachments', async () => {
    const about = { type: 'boardpack-paper', format: 1, app: '0', made: '2027-01-14T00:00:00Z', counts: {} };
    const bytes = await packEnvelope(about, [
      { name: 'paper.json', bytes: strToU8(JSON.stringify({ words: 'public' })) },
      { name: `blobs/${'a'.repeat(64)}`, bytes: strToU8(`%PDF-${run}`) },
    ]);
    expect(await placesOf('boardpack', bytes)).toEqual([`blobs/${'a'.repeat(64)}, page 1`]);
  });

  test('what cannot be opened is named', async () => {
    expect(await placesOf('pdf', '%PDF-%locked')).toEqual(['The file in output could not be read, and so was not looked through.']);
    expect(await placesOf('zip', zipSync({ 'a.pdf': strToU8('%PDF-%locked'), 'b.docx': strToU8('no zip') }))).toEqual([
      'a.pdf in output could not be read, and so was not looked through.',
      'b.docx in output could not be read, and so was not looked through.',
    ]);
  });
});

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`a run of five words in any of these, seed ${seed}`, () => {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const kinds: Readonly<Record<string, (pieces: readonly string[], noise: string) => readonly [OutputKind, Uint8Array]>> = {
    docx: (pieces, noise) => [
      'docx',
      docx({ 'word/document.xml': part(paragraph(escape(noise)) + paragraph(...pieces.map(escape)) + paragraph(escape(noise))) }),
    ],
    html: (pieces, noise) => [
      'html',
      strToU8(`<p>${escape(noise)}</p><p>${pieces.map((piece, index) => (index % 2 ? `<b>${escape(piece)}</b>` : escape(piece))).join('')}</p>`),
    ],
    zip: (pieces, noise) => ['zip', zipSync({ 'a/b.zip': zipSync({ 'c.csv': strToU8(`${noise}\n${pieces.join('')}`) }) })],
    ics: (pieces, noise) => ['ics', strToU8(`DESCRIPTION:${`${noise}\n${pieces.join('\r\n ')}`.replace(/\n(?! )/g, '\\n')}`)],
    json: (pieces, noise) => ['json', strToU8(JSON.stringify([noise, { deep: [pieces.join('')] }]))],
    pdf: (pieces, noise) => ['pdf', strToU8(`%PDF-${noise.replace(/\s/g, ' ')}\n${pieces.join('')}\n${noise.replace(/\s/g, ' ')}`)],
  };
  const words = secret.split(' ');
  test.each(Object.keys(kinds))('is found: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(words.length - 5),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
        fc.lorem({ maxCount: 40 }),
        fc.boolean(),
        async (from, cuts, noise, isLoud) => {
          const planted = words.slice(from, from + 5).join(' ');
          const pieces: string[] = [];
          for (let at = 0, cut = 0; at < planted.length; cut++) {
            const size = cuts[cut % cuts.length] as number;
            pieces.push(isLoud ? planted.slice(at, at + size).toUpperCase() : planted.slice(at, at + size));
            at += size;
          }
          const [as, bytes] = (kinds[kind] as (typeof kinds)[string])(pieces, noise);
          expect((await placesOf(as, bytes)).length).toBeGreaterThan(0);
          const clean = await readOutput(as, (kinds[kind] as (typeof kinds)[string])([], noise)[1], 'output', readPdf);
          expect(findLeaks({ secrets: [{ place: 'item 7', text: secret }], allowed: [], outputs: [clean] })).toEqual({ leaks: [], toDecide: [], unread: [] });
        },
      ),
      { seed, numRuns: 60 },
    );
  });
});
