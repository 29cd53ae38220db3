import { plainText, type Slot, type Wording } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { Cell } from './finding.ts';

/** Some words of a paper that belong together. */
export type PaperText = {
  /** The outline node that holds them. */
  readonly at: string;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quotation' | 'recommendation' | 'cell' | 'caption' | 'footnote' | 'line';
  /** For kind 'cell' alone. */
  readonly cell?: Cell;
  readonly words: Wording;
  readonly plain: string;
  /** The part in which an author writes them; null for words of the template, of the report's fields and of the registers. */
  readonly slot: Slot | null;
  /** The id of the heading of the section they stand in; '' before the first. */
  readonly section: string;
};

/** Every text of a paper in the order of reading: rows and cells within their table, footnotes after the words they belong to. */
export function readTexts(outline: Outline, blocks: PaperRecords['blocks']): readonly PaperText[] {
  const slots = new Map(blocks.filter((block) => block.type !== 'register').map((block) => [block.id, block.slot]));
  const texts: PaperText[] = [];
  let section = '';
  for (const node of outline.nodes) {
    if (node.type === 'heading' && node.level === 2) section = node.id;
    const common = { at: node.id, slot: slots.get(node.id) ?? null, section };
    for (const { words, ...one } of wordsOf(node)) {
      texts.push({ ...common, ...one, words, plain: plainText(words) });
      for (const piece of words) {
        if ('footnote' in piece) texts.push({ ...common, kind: 'footnote', words: piece.footnote.text, plain: plainText(piece.footnote.text) });
      }
    }
  }
  return texts;
}

type Words = Pick<PaperText, 'kind' | 'words'> & { readonly cell?: Cell };

function wordsOf(node: OutlineNode): readonly Words[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      return [{ kind: node.type, words: node.text }];
    case 'title':
      return [{ kind: 'title', words: [{ text: node.text }] }];
    case 'table':
      return [
        ...captionOf(node.caption),
        ...node.rows.flatMap(({ id, cells }) => cells.map((words, column): Words => ({ kind: 'cell', cell: { row: id, column }, words }))),
      ];
    case 'picture':
      return captionOf(node.caption);
    case 'front':
    case 'attachment':
      return node.text === '' ? [] : [{ kind: 'line', words: [{ text: node.text }] }];
    case 'lines':
      return node.lines.map((line) => ({ kind: 'line', words: [{ text: line }] }));
    case 'page':
    case 'contents':
      return [];
  }
}

function captionOf(caption: string): readonly Words[] {
  return caption === '' ? [] : [{ kind: 'caption', words: [{ text: caption }] }];
}
