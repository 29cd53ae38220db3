import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { lettersOf } from '#shared/pdf/font-letters.ts';
import { Printable } from '#shared/pdf/markup/letters.ts';
import type { Typeset, Typesetter } from '#shared/pdf/typeset.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { tools } from '#test/tools.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { packOf, wordsInOrder } from './packs.ts';
import { bookmarksOf, pagesOf, poppler, refusedByQpdf, structureOf, type Tagged, unmarkedOperators } from './pdf-readers.ts';
import { stripesPng } from './png.ts';
import { anyPaper } from './random-paper.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await startTypesetter();
});

describe.skipIf(!tools.poppler || !tools.qpdf)(`papers typeset as PDF, seed ${seed}`, () => {
  test.each([
    ['county', countyCommittee],
    ['city', cityScrutiny],
  ])('a long paper of the %s: sound, tagged, every font embedded and readable, nothing painted unmarked', async (_name, template) => {
    const { pdf } = typesetter.typeset(buildOutline(longPaper(template)), blobs);
    expect(await refusedByQpdf(pdf)).toBe('');
    expect(await unmarkedOperators(pdf)).toEqual([]);
    const facts = await poppler('pdfinfo', pdf);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    for (const font of (await poppler('pdffonts', pdf)).trim().split('\n').slice(2)) expect(font).toMatch(/Arimo.* yes yes yes /);
  });

  test('a long paper has the tags that its parts call for', async () => {
    const outline = buildOutline(longPaper(countyCommittee));
    const read = await structureOf(typesetter.typeset(outline, blobs).pdf);
    const within = (...tags: readonly string[]) => textWhere(read, (one) => tags.every((tag) => one.within.includes(tag)));
    for (const node of outline.nodes) {
      if (node.type === 'title') expect(within('H1')).toBe(bare(node.text));
      if (node.type === 'recommendation') expect(within('L', 'LI')).toContain(bare(plain(node)));
      if (node.type === 'quotation') expect(within('BlockQuote')).toContain(bare(plain(node)));
      if (node.type === 'table') {
        expect(within('Table', 'Caption')).toContain(bare(node.caption));
        for (const cell of node.rows[0]?.cells ?? []) expect(within('Table', 'THead', 'TH')).toContain(bare(words(cell)));
      }
    }
    expect(within('Link')).not.toBe('');
    expect(within('Note')).not.toBe('');
  });

  test('papers of any content are typeset, and sound', async () => {
    for (const records of fc.sample(anyPaper, { seed, numRuns: 8 })) {
      const { pdf } = typesetter.typeset(buildOutline(records), blobs);
      expect(await refusedByQpdf(pdf)).toBe('');
      expect(await unmarkedOperators(pdf)).toEqual([]);
    }
  });

  test('what has a meaning to the typesetter, and letters of any kind, come out as they were typed', async () => {
    for (const texts of fc.sample(fc.array(trickyText, { minLength: 8, maxLength: 8 }), { seed, numRuns: 6 })) {
      const outline = paperOfTexts(texts);
      const made = typesetter.typeset(outline, blobs);
      expectSaid(await structureOf(made.pdf), outline, made);
    }
  });

  test('in a pack every page that contents and agenda give is the one on which the paper begins', async () => {
    const paper = buildOutline(longPaper(countyCommittee));
    const file = (pages: number) => ({ file: { name: 'survey.pdf', pages } });
    const pack = packOf([{ outline: paper }, file(7), { outline: buildOutline(longPaper(cityScrutiny)) }, file(200), { outline: paper }]);
    const made = typesetter.typeset(pack, blobs);
    const pages = await pagesOf(made.pdf);
    expect(pages).toHaveLength(made.pages);
    expect(await refusedByQpdf(made.pdf)).toBe('');
    expect(await unmarkedOperators(made.pdf)).toEqual([]);

    // The number at the foot of each page goes on behind the pages that are joined in.
    const printed = pages.map((text) => Number(/^Page (\d+)$/m.exec(text)?.[1]));
    const joinedBefore = (page: number) => made.joins.filter(({ after }) => after < page).reduce((sum, one) => sum + one.pages, 0);
    expect(printed).toEqual(pages.map((_text, index) => index + 1 + joinedBefore(index + 1)));

    const papers = pack.nodes.filter((node) => node.type === 'paper');
    for (const node of papers) {
      const page = made.pageOf.get(node.id) ?? 0;
      const own = printed.indexOf(page);
      expect(pages[own]).toContain(node.header);
      expect(pages[own - 1]).not.toContain(node.header);
    }
    expectSaid(await structureOf(made.pdf), pack, made);
    const bookmarks = await bookmarksOf(made.pdf);
    expect(bookmarks.filter((line) => line.includes('Item '))).toEqual(
      papers.map(({ id, text, level }) => `${'  '.repeat(level - 1)}${text}, ${printed.indexOf(made.pageOf.get(id) ?? 0) + 1}`),
    );
  });
});

const tricky = [
  ...'#$*_\\<>@`/~^&%{}[]()=+-–—…!?;:,.|"\'“”‘’£€½°²éßłŵŷÅΩжЖ😀中  abcdefgh0123456789',
  '//',
  '/*',
  '*/',
  '--',
  '$x$',
  '#set',
  '<n1>',
  '@n1',
  '\\u{41}',
];
const trickyText = fc.array(fc.constantFrom(...tricky), { minLength: 1, maxLength: 60 }).map((letters) => `a${letters.join('')}z`);

/** A paper of the given words as nodes of every kind that holds running text. */
function paperOfTexts(texts: readonly string[]): Outline {
  const text = (index: number) => [{ text: texts[index] ?? '' }];
  const common = { title: texts[0] ?? '', language: 'en-GB', organisation: 'Wendlebury County Council', subject: texts[1] ?? '', date: '2027-01-14' } as const;
  const nodes: OutlineNode[] = [
    { type: 'front', id: 'f', label: 'Report to', text: texts[0] ?? '', style: 'line' },
    { type: 'title', id: 't', text: texts[1] ?? '' },
    { type: 'heading', id: 'h', level: 2, number: '1.', text: text(2) },
    { type: 'paragraph', id: 'p', number: '1.1', continues: false, text: text(3) },
    { type: 'item', id: 'i', style: 'lettered', level: 0, label: 'a.', restart: true, text: text(4) },
    { type: 'quotation', id: 'q', text: text(5) },
    { type: 'recommendation', id: 'r', label: '1)', text: text(6) },
    {
      type: 'table',
      id: 'tb',
      caption: texts[7] ?? '',
      label: 'Table 1',
      widths: [0.5, 0.5],
      rows: [0, 2].map((at) => ({ id: `row${at}`, cells: [text(at), text(at + 1)] })),
    },
  ];
  return { ...common, numbering: 'decimal', font: 'Arial', header: texts[2] ?? '', nodes };
}

/** Expects the text of a PDF, read through its tags, to be the words of the outline with the page numbers it gives. */
function expectSaid(read: readonly Tagged[], outline: Outline, made: Typeset): void {
  const printable = new Printable(lettersOf(fonts[0] ?? new Uint8Array()));
  const expected = outline.nodes
    .flatMap((node) => (node.type === 'paper' ? [] : withPages(node, made)))
    .map((text) => printable.words(text, ''))
    .join('');
  // The marks of footnotes, and the notes themselves, stand between the words.
  const said = textWhere(read, ({ within }) => !within.includes('Note') && !within.some((tag, index) => tag === 'Lbl' && within[index - 1] !== 'LI'));
  const wanted = bare(expected);
  const at = [...wanted].findIndex((letter, index) => [...said][index] !== letter);
  // A whole paper in a message would hide where the two part.
  expect([...said].slice(Math.max(0, at - 40), at + 60).join('')).toBe([...wanted].slice(Math.max(0, at - 40), at + 60).join(''));
  expect(said.length).toBe(wanted.length);
}

function withPages(node: OutlineNode, { pageOf }: Typeset): readonly string[] {
  if (node.type === 'contents')
    return [node.heading, ...node.entries.filter(({ id }) => pageOf.has(id)).flatMap(({ id, number, text }) => [number ?? '', text, String(pageOf.get(id))])];
  if (node.type === 'entry') return [node.number, node.text, node.to === null ? '' : String(pageOf.get(node.to) ?? ''), node.time, ...node.lines];
  if (node.type === 'file') return [node.text, ...node.lines];
  if (node.type === 'front') return [node.label, node.label !== '' && node.style !== 'capitals' && node.style !== 'control' ? ':' : '', node.text];
  if (node.type === 'attachment') return ['•', node.text];
  if (node.type === 'picture' && !blobs.has(node.blob)) {
    const lost = `[A picture is missing here: ${node.alt.trim() || node.caption.trim() || 'no description'}]`;
    return [lost, node.caption.trim() === '' ? '' : `${node.label}: ${node.caption}`];
  }
  if ((node.type === 'table' || node.type === 'picture') && node.caption.trim() !== '') {
    const [, , ...rest] = wordsInOrder([node]);
    return [node.label === '' ? node.caption : `${node.label}: ${node.caption}`, ...rest];
  }
  return wordsInOrder([node]);
}

function textWhere(read: readonly Tagged[], wanted: (one: Tagged) => boolean): string {
  return bare(
    read
      .filter(wanted)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Without space and without what is never seen, in one form of letters with accents. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u200e\u200f]+/g, '');
}

function plain(node: OutlineNode): string {
  return 'text' in node && typeof node.text !== 'string' ? words(node.text) : '';
}

function words(text: Extract<OutlineNode, { type: 'paragraph' }>['text']): string {
  return text.map((piece) => ('text' in piece ? piece.text : 'cited' in piece ? piece.cited.text : '')).join('');
}
