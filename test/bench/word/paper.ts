import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { inlineOf, type Wording } from '#shared/domain/report/index.ts';
import { type Random, seeded, sentences, words } from '#test/bench/seeded.ts';

/** 'plain': words, lists and tables. 'rich': also pictures, links, marks and footnotes. */
export type PaperKind = 'plain' | 'rich';
/** A paper, and its pictures under the names that the outline uses. */
export type Paper = { readonly outline: Outline; readonly blobs: ReadonlyMap<string, Uint8Array> };

const blobBytes = 24 * 1024;

/**
 * A paper of `scale` times twelve to twenty printed pages: 6 headings, 60 numbered paragraphs of 80 words, 3 bullet
 * lists and 4 tables of 30 rows and 5 columns each time. The same in every run.
 */
export function makePaper(scale: number, kind: PaperKind): Paper {
  const random = seeded(7);
  const nodes: OutlineNode[] = [{ type: 'title', id: nodeId('title', 0), text: 'Progress of the programme' }];
  const blobs = new Map<string, Uint8Array>();
  const count = { paragraph: 0, table: 0, item: 0, picture: 0 };
  for (let part = 0; part < scale * 6; part++) {
    nodes.push({ type: 'heading', id: nodeId('heading', part), level: 2, number: null, text: inlineOf(words(random, 5)) });
    for (let index = 0; index < 10; index++) {
      count.paragraph += 1;
      const text = kind === 'rich' ? richText(random, count.paragraph) : inlineOf(sentences(random, 80));
      nodes.push({ type: 'paragraph', id: nodeId('paragraph', count.paragraph), number: `${count.paragraph}.`, continues: false, text });
    }
    if (part % 2 === 0) {
      for (let index = 0; index < 5; index++) {
        count.item += 1;
        nodes.push({
          type: 'item',
          id: nodeId('item', count.item),
          style: 'bulleted',
          level: 0,
          label: '•',
          restart: index === 0,
          text: inlineOf(words(random, 12)),
        });
      }
    }
    if (part % 3 !== 2) {
      count.table += 1;
      nodes.push(makeTable(random, count.table));
    }
    if (kind === 'rich' && part % 2 === 1) {
      count.picture += 1;
      const hash = count.picture.toString(16).padStart(64, '0');
      blobs.set(hash, noise(random));
      nodes.push({
        type: 'picture',
        id: nodeId('picture', count.picture),
        blob: hash,
        mediaType: 'image/png',
        width: 1200,
        height: 700,
        share: 0.8,
        alt: words(random, 12),
        caption: words(random, 6),
        label: `Figure ${count.picture}`,
      });
    }
  }
  return {
    outline: {
      title: 'Progress of the programme',
      language: 'en-GB',
      organisation: 'Wendlebury County Council',
      subject: 'Report to committee',
      date: '2027-02-01',
      numbering: 'running',
      font: 'Arial',
      header: 'Wendlebury County Council',
      nodes,
    },
    blobs,
  };
}

function makeTable(random: Random, number: number): OutlineNode {
  const rows = Array.from({ length: 30 }, (_, row) => ({
    id: nodeId(`row${row}of`, number),
    cells: Array.from({ length: 5 }, () => inlineOf(words(random, row === 0 ? 1 : 3))),
  }));
  return { type: 'table', id: nodeId('table', number), caption: words(random, 5), label: `Table ${number}`, widths: [0.2, 0.2, 0.2, 0.2, 0.2], rows };
}

/** Eighty words with a bold and an italic phrase in each paragraph, a link in every third and a footnote in every sixth. */
function richText(random: Random, number: number): Wording {
  const text: Wording[number][] = [
    { text: `${sentences(random, 24)} ` },
    { text: words(random, 4), marks: { bold: true } },
    { text: ` ${words(random, 24)} ` },
    { text: words(random, 4), marks: { italic: true } },
    { text: ` ${sentences(random, 24)}` },
  ];
  if (number % 3 === 0) text.splice(1, 0, { text: words(random, 3), marks: { link: `https://www.example.org/papers/${number}` } });
  if (number % 6 === 0) text.push({ footnote: { id: nodeId('note', number), text: [{ text: sentences(random, 15) }] } });
  return text;
}

function nodeId(kind: string, number: number): string {
  return `${kind}${number}`
    .toLowerCase()
    .replace(/[^a-z2-7]/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'k')
    .padEnd(20, 'a');
}

/** Bytes that look like a picture to a reader and like noise to a packer. */
function noise(random: Random): Uint8Array {
  const bytes = new Uint8Array(blobBytes);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  for (let index = 8; index < bytes.length; index++) bytes[index] = Math.floor(random() * 256);
  return bytes;
}
