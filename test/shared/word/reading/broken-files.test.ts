import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { wordLimits } from '#shared/word/reading/limits.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { longPaper, pictureHash } from '#test/documents/long-paper.ts';
import { stripesPng } from '#test/documents/png.ts';
import { makeDocx, par, run } from './made-docx.ts';
import { oddFiles } from './odd-files.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const settings = settingsNoun.create(settingsId);

/** Reads and takes in; answers why not, or null. Anything thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string | null> {
  const read = await readDocx(bytes);
  if (!read.ok) {
    expect(read.problem.message).toMatch(/^This .*\. .*\.$/s);
    return read.problem.reason;
  }
  // Whatever is left of a file, the paper made of it prints just that.
  expect(paperFromRead(read.value, { name: 'paper', settings }).findings.filter((one) => one.message.startsWith('The text differs'))).toEqual([]);
  return null;
}

describe('files that are no Word file, or none that can be read, are refused with a sentence', () => {
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each([
    ['with a password', new Uint8Array([...container, ...wide('EncryptedPackage')]), 'encrypted'],
    ['of an old Word', new Uint8Array([...container, ...wide('WordDocument')]), 'old-word'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-word'],
    ['empty', new Uint8Array(0), 'empty'],
    ['any text', strToU8('To the committee'), 'not-word'],
    [
      'a workbook',
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        'xl/workbook.xml': strToU8('<a/>'),
      }),
      'not-word',
    ],
    ['a zip of pictures', zipSync({ 'one.png': stripesPng(2, 2) }), 'not-word'],
    ['cut short', makeDocx({ body: par('Words.') }).slice(0, 700), 'damaged'],
    [
      'with a document type',
      makeDocx({ body: par('Words.'), files: { 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>') } }),
      'damaged',
    ],
  ] as const)('%s', async (_name, bytes, reason) => {
    expect(await outcome(bytes)).toBe(reason);
  });

  test('with macros: read without them, and told', async () => {
    const read = await readDocx(makeDocx({ body: par('Words.'), hasMacros: true, files: { 'word/vbaProject.bin': new Uint8Array([1]) } }));
    expect(read.ok && read.value.findings.map((one) => one.kind)).toEqual(['macros']);
  });
});

describe('files that were made to break their reader', () => {
  /** Letters that do not pack well. */
  const noise = (length: number) => {
    let state = 1;
    return Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (state % 26));
    }).join('');
  };
  const nested = (name: string, depth: number) => `${`<w:${name}>`.repeat(depth)}${`</w:${name}>`.repeat(depth)}`;
  test.each([
    ['elements 100,000 deep', () => makeDocx({ body: nested('sdt', 100_000) }), 'too-large'],
    [
      'tables within tables, 300 deep',
      () => makeDocx({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(300)}${par('x')}${'</w:tc></w:tr></w:tbl>'.repeat(300)}` }),
      'too-large',
    ],
    ['a part that unpacks to 60 MB of nothing', () => makeDocx({ body: par('x'), files: { 'word/document.xml': new Uint8Array(60_000_000) } }), 'too-large'],
    ['a tag of 3 MB', () => makeDocx({ body: `<w:p w:a="${'>'.repeat(1_500_000)}${noise(1_500_000)}"/>` }), null],
    [
      'a style that is based on itself',
      () =>
        makeDocx({
          styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>',
          body: par('x', '<w:pStyle w:val="A"/>'),
        }),
      null,
    ],
    [
      'a table that spans a million columns',
      () => makeDocx({ body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${par('x')}</w:tc></w:tr></w:tbl>` }),
      null,
    ],
    [
      'text boxes within text boxes',
      () => makeDocx({ body: par(`${'<w:r><w:pict><w:txbxContent><w:p>'.repeat(60)}${run('x')}${'</w:p></w:txbxContent></w:pict></w:r>'.repeat(60)}`) }),
      null,
    ],
    [
      'twenty thousand tracked changes',
      () =>
        makeDocx({
          body: par(`${run(noise(200))}<w:ins w:id="1" w:author="A">${run('x')}</w:ins><w:del w:id="2" w:author="A">${run('y')}</w:del>`).repeat(10_000),
        }),
      null,
    ],
    [
      'comments about everything',
      () => makeDocx({ body: Array.from({ length: 20_000 }, (_, id) => par(`<w:commentRangeStart w:id="${id}"/>${run(noise(9))}`)).join('') }),
      null,
    ],
    [
      'a heading of a million letters',
      () =>
        makeDocx({
          styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
          body: par(noise(1_000_000).toUpperCase(), '<w:pStyle w:val="H"/>'),
        }),
      null,
    ],
    [
      'a contact of a million letters',
      () => makeDocx({ body: par('Contact', '<w:outlineLvl w:val="1"/>') + par(noise(1_000_000)) + par(`${noise(300_000).replaceAll('a', '. ')}12`) }),
      null,
    ],
    [
      'a list that begins at a million',
      () =>
        makeDocx({
          numbering:
            '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1000000"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
          body: par('x', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        }),
      null,
    ],
  ] as const)(
    '%s',
    async (_name, make, reason) => {
      expect(await outcome(make())).toBe(reason);
    },
    20_000,
  );

  test('ten thousand pictures', async () => {
    const drawing = '<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>';
    const bytes = makeDocx({
      body: par(drawing).repeat(10_000),
      relationships: '<Relationship Id="p" Type="x/image" Target="media/p.png"/>',
      files: { 'word/media/p.png': stripesPng(8, 8) },
    });
    const read = await readDocx(bytes);
    expect(read.ok && [read.value.elements.length, read.value.pictures.length]).toEqual([10_000, 1]);
    expect(read.ok && read.value.findings.length).toBeLessThan(200);
  });

  test('more elements than any paper has', async () => {
    const read = await readDocx(makeDocx({ body: par('x').repeat(5_000) }), { limits: { ...wordLimits, nodes: 10_000 } });
    expect(read.ok ? '' : read.problem.reason).toBe('too-large');
  });
});

describe(`bytes gone wrong anywhere give a paper or a refusal, seed ${seed}`, () => {
  let files: readonly Uint8Array[] = [];

  beforeAll(async () => {
    const own = await writeDocx(buildOutline(longPaper(countyCommittee)), { blobs: new Map([[pictureHash, stripesPng(64, 32)]]) });
    files = [own, ...oddFiles.map((one) => makeDocx(one.made))];
  });

  const file = fc.nat(1_000).map((at) => () => files[at % files.length] as Uint8Array);

  test('bytes of the file', async () => {
    const flips = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), to: fc.nat(255) }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(file, flips, async (given, changes) => {
        const bytes = given().slice();
        for (const { at, to } of changes) bytes[Math.floor(at * bytes.length)] = to;
        await outcome(bytes);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('parts left out, cut short, or with other bytes in them', async () => {
    const harm = fc.record({
      part: fc.nat(40),
      how: fc.constantFrom('left out', 'cut', 'bytes', 'twice'),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      to: fc.nat(255),
    });
    await fc.assert(
      fc.asyncProperty(file, fc.array(harm, { minLength: 1, maxLength: 3 }), async (given, harms) => {
        const parts = unzipSync(given());
        for (const { part, how, at, to } of harms) {
          const names = Object.keys(parts);
          const name = names[part % names.length] ?? '';
          const bytes = (parts[name] ?? new Uint8Array(0)).slice();
          const place = Math.floor(at * bytes.length);
          if (how === 'left out') delete parts[name];
          else if (how === 'cut') parts[name] = bytes.slice(0, place);
          else if (how === 'twice')
            parts[name] = new Uint8Array([...bytes.slice(0, place), ...bytes.slice(Math.max(0, place - 200), place), ...bytes.slice(place)]);
          else {
            if (bytes.length > 0) bytes[place] = to;
            parts[name] = bytes;
          }
        }
        await outcome(zipSync(parts));
      }),
      { seed, numRuns: 250 },
    );
  });

  test('elements in places where they do not belong', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'ins',
      'del',
      'hyperlink',
      'fldSimple',
      'pPr',
      'rPr',
      'numPr',
      'drawing',
      'footnoteReference',
      'bookmarkStart',
      'br',
      'sym',
      'txbxContent',
      'sectPr',
      'commentReference',
      'fldChar',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.constantFrom('words', 'a & b'.replace('&', '&amp;'), '1.\t', ''),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('node'), { maxLength: 4 }),
            fc.constantFrom('', ' w:id="1"', ' w:val="1"', ' w:fldCharType="begin"', ' w:fldCharType="end"', ' w:type="page"'),
          )
          .map(([name, inside, attribute]) => `<w:${name}${attribute}>${inside.join('')}</w:${name}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (inside) => {
        await outcome(makeDocx({ body: inside.join('') }));
      }),
      { seed, numRuns: 250 },
    );
  });
});
