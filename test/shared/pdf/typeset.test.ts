import { beforeAll, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { longPaper, pictureHash } from '#test/documents/long-paper.ts';
import { packOf } from '#test/documents/packs.ts';
import { stripesPng } from '#test/documents/png.ts';
import { startTypesetter } from './typesetter.ts';

const picture = stripesPng(64, 32);
let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await startTypesetter();
});

const latin = (pdf: Uint8Array) => new TextDecoder('latin1').decode(pdf);
const outlineOf = (nodes: readonly OutlineNode[]): Outline => ({ ...buildOutline(longPaper(countyCommittee)), nodes });

test('the same outline gives the same bytes, whatever was typeset between', () => {
  const outline = buildOutline(longPaper(countyCommittee));
  const blobs = new Map([[pictureHash, picture]]);
  const first = typesetter.typeset(outline, blobs).pdf.slice();
  typesetter.typeset(packOf([{ outline }, { file: { name: 'a.pdf', pages: 2 } }]), blobs);
  expect(typesetter.typeset(outline, blobs).pdf).toEqual(first);
});

test('a file says its title, its language and the paper’s own date, and that readers show the title', () => {
  const text = latin(typesetter.typeset(buildOutline(longPaper(countyCommittee)), new Map()).pdf);
  expect(text).toContain('/Lang (en-GB)');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain('/CreationDate (D:20270114');
  expect(text).toMatch(/\/MarkInfo <<\s*\/Marked true/);
  // Typst knows the day it runs on; a paper must not.
  expect(text).not.toContain(`(D:${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`);
});

test('a paper without a date says none', () => {
  const text = latin(typesetter.typeset({ ...outlineOf([{ type: 'title', id: 't', text: 'A paper' }]), date: null }, new Map()).pdf);
  expect(text).not.toContain('/CreationDate');
});

test('a damaged picture and a missing one leave a line in their place, and the others stay', () => {
  const damaged = 'da'.repeat(32);
  const node = (id: string, blob: string): OutlineNode => ({
    ...{ type: 'picture', id, blob, mediaType: 'image/png', width: 64, height: 32, share: 0.5 },
    ...{ alt: `Picture ${id}`, caption: '', label: '' },
  });
  const nodes = [node('good', pictureHash), node('bad', damaged), node('gone', 'ee'.repeat(32))];
  const blobs = new Map([
    [pictureHash, picture],
    [damaged, picture.slice(0, 60)],
  ]);
  const made = typesetter.typeset(outlineOf(nodes), blobs);
  expect(made.findings.map(({ node: id }) => id)).toEqual(['bad', 'gone']);
  expect(made.findings[0]?.sentence).toContain('“Picture bad” is missing or cannot be read');
  expect(latin(made.pdf).match(/\/Subtype \/Image/g)).toHaveLength(1);
});

test('a character that the typeface does not have is found, and named with the node', () => {
  const made = typesetter.typeset(outlineOf([{ type: 'quotation', id: 'q', text: [{ text: 'Well done 😀' }] }]), new Map());
  expect(made.findings).toEqual([{ node: 'q', sentence: 'The typeface has no character 😀. In the PDF a box (□) stands in its place.' }]);
});

test('a table whose header fills more than a page is typeset all the same', () => {
  const long = 'An exceedingly wordy heading of a column that nobody will read. '.repeat(60);
  const cell = (text: string) => [{ text }, { footnote: { id: `${text.length}`, text: [{ text: 'A note.' }] } }];
  const rows = [long, 'short', long].map((text, index) => ({ id: `r${index}`, cells: [cell(text), cell('other')] }));
  const made = typesetter.typeset(outlineOf([{ type: 'table', id: 't', caption: 'Wordy', label: 'Table 1', widths: [0.2, 0.8], rows }]), new Map());
  expect(made.pages).toBeGreaterThan(2);
});

test('pages of a pack run on behind the files that are joined in', () => {
  const short = outlineOf([{ type: 'title', id: 't', text: 'Short' }]);
  const made = typesetter.typeset(packOf([{ outline: short }, { file: { name: 'a.pdf', pages: 7 } }, { outline: short }]), new Map());
  const [first, second, third] = made.papers;
  expect(made.joins).toEqual([{ node: 'item2.file', blob: 'fe'.repeat(32), after: made.pages - 1, pages: 7 }]);
  expect(second).toEqual({ node: 'item2', from: (first?.to ?? 0) + 1, to: (first?.to ?? 0) + 8 });
  expect(third).toEqual({ node: 'item3', from: made.pages + 7, to: made.pages + 7 });
  expect(made.pageOf.get('item3.t')).toBe(made.pages + 7);
});
