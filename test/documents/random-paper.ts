import { newComment } from '#shared/domain/report/index.ts';
import fc from 'fast-check';
import { newId } from '#shared/base/ids.ts';
import type { Block, Inline } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { templates } from '#shared/templates/index.ts';
import { pictureHash } from './long-paper.ts';
import { item, note, paperOf, para, quote, recommend, sub, table } from './papers.ts';

/** Any characters at all: halves of pairs, control characters, what XML gives a meaning to. */
const anyText = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('a & b < c > d "e"', ']]>', '<w:p/>', '\ufffe', '\ud800', 'tab\tline\nend', '\u0000', '{title}', '$1 $& $`', '😀 é ﷽ \u202e'),
);

const anyLink = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://[x',
    'https://a.b/%zz?q=1&r="2"',
    'http://',
    'https://münchen.example/ä',
    'mailto:a@b.example',
    'https://a.b:99999999/',
    'javascript:alert(1)',
    'file:///c:/x',
    'https://a b',
  ),
);

const anyPiece: fc.Arbitrary<Inline[number]> = fc.oneof(
  { weight: 6, arbitrary: anyText.map((text) => ({ text })) },
  {
    weight: 2,
    arbitrary: fc.record({
      text: anyText,
      marks: fc.record(
        {
          bold: fc.constant(true as const),
          italic: fc.constant(true as const),
          superscript: fc.constant(true as const),
          subscript: fc.constant(true as const),
          link: anyLink,
        },
        { requiredKeys: [] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ break: true as const }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 5 }).map(note) },
  // To the blocks of the paper by their place in it, counted around; see `withReferences`.
  {
    weight: 1,
    arbitrary: fc
      .record({ to: fc.array(fc.nat(40).map(String), { minLength: 1, maxLength: 3 }), form: fc.constantFrom('list' as const, 'range' as const) })
      .map((reference) => ({ reference })),
  },
);
const anyInline = fc.array(anyPiece, { maxLength: 5 });

const anyTable = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc
    .record({
      caption: fc.oneof(fc.constant(''), anyText),
      widths: fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(anyInline, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    })
    .map(({ caption, rows, widths }) => table(caption, rows, widths)),
);

const anyPicture = fc.record({
  type: fc.constant('picture' as const),
  blob: fc.constantFrom(pictureHash, 'ef'.repeat(32)),
  mediaType: fc.constant('image/png' as const),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
  share: fc.double({ min: 0.1, max: 1, noNaN: true }),
  alt: anyText,
  caption: fc.oneof(fc.constant(''), anyText),
});

const level = fc.constantFrom(0 as const, 1 as const, 2 as const);
const anyBlock = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(anyInline, fc.boolean()).map(([text, numbered]) => para(text, numbered)) },
  { weight: 1, arbitrary: fc.tuple(anyInline, fc.constantFrom(1 as const, 2 as const)).map(([text, depth]) => sub(text, depth)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('lettered' as const, 'bulleted' as const, 'numbered' as const), anyInline, level)
      .map(([style, text, depth]) => item(style, text, depth)),
  },
  { weight: 1, arbitrary: anyInline.map(quote) },
  { weight: 1, arbitrary: anyInline.map(recommend) },
  { weight: 1, arbitrary: anyTable },
  { weight: 1, arbitrary: anyPicture },
);
const anyBlocks = fc.array(anyBlock, { maxLength: 12 });

/** Papers of either template with any blocks in any part, whether an author would write them or not. */
export const anyPaper: fc.Arbitrary<PaperRecords> = fc
  .record({
    template: fc.constantFrom(...templates),
    title: anyText,
    slots: fc.array(anyBlocks, { minLength: 6, maxLength: 6 }),
    exempt: fc.subarray([1, 3, 5, 7]),
    papers: fc.array(anyText, { maxLength: 2 }),
  })
  .map(({ template, title, slots, exempt, papers }) => {
    const comment = newComment('financial', 'A', { initials: 'NN', date: '2027-01-04' });
    const appendices = ['A', 'B'].map((place) => ({ id: newId(), place, title: `Annexe ${place}`, exempt, file: null }));
    return withReferences(
      paperOf(
        template,
        {
          'section:purpose': slots[0] ?? [],
          'section:information': slots[1] ?? [],
          'section:programme': slots[1] ?? [],
          'section:recommendations': slots[2] ?? [],
          'implication:finance': slots[3] ?? [],
          [`comment:${comment.id}`]: slots[4] ?? [],
          [`appendix:${appendices[0]?.id}`]: slots[5] ?? [],
          [`appendix:${appendices[1]?.id}`]: slots[0] ?? [],
        },
        {
          title,
          exempt,
          comments: [comment],
          appendices,
          backgroundPapers: papers.map((text, index) => ({ id: newId(), place: `V${index + 1}`, text })),
          implications: [{ id: newId(), place: 'A', key: 'finance', state: 'material', adviser: 'N. Nemo', date: '2026-12-01' }],
        },
      ),
    );
  });

/** References that name blocks by their place, to the blocks themselves; a few to what is not there. */
function withReferences(records: PaperRecords): PaperRecords {
  const { blocks } = records;
  const idAt = (place: string) => blocks[Number(place) % (blocks.length + 2)]?.id ?? newId();
  const point = (text: Inline): Inline =>
    text.map((piece) => ('reference' in piece ? { ...piece, reference: { ...piece.reference, to: piece.reference.to.map(idAt) } } : piece));
  const pointed = blocks.map((block): Block => {
    if ('text' in block) return { ...block, text: point(block.text) };
    if (block.type !== 'row') return block;
    return { ...block, cells: Object.fromEntries(Object.entries(block.cells).map(([column, words]) => [column, point(words)])) };
  });
  return { ...records, blocks: pointed };
}
