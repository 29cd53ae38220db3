import { inlineOf, plainText, type Slot, type Wording } from '#shared/domain/report/index.ts';
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
  const slots = new Map<string, Slot>();
  for (const block of blocks) if (block.type !== 'register') slots.set(block.id, block.slot);
  const texts: PaperText[] = [];
  let section = '';
  for (const node of outline.nodes) {
    if (node.type === 'heading' && node.level === 2) section = node.id;
    const at = node.id;
    const slot = slots.get(at) ?? null;
    const put = (kind: PaperText['kind'], words: Wording, cell?: Cell) => {
      const plain = plainText(words);
      texts.push(cell ? { at, kind, cell, words, plain, slot, section } : { at, kind, words, plain, slot, section });
      for (const piece of words) if ('footnote' in piece) put('footnote', piece.footnote.text);
    };
    putWords(node, put);
  }
  return texts;
}

function putWords(node: OutlineNode, put: (kind: PaperText['kind'], words: Wording, cell?: Cell) => void): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      put(node.type, node.text);
      return;
    case 'title':
      put('title', inlineOf(node.text));
      return;
    case 'table':
      if (node.caption !== '') put('caption', inlineOf(node.caption));
      for (const { id, cells } of node.rows) cells.forEach((words, column) => put('cell', words, { row: id, column }));
      return;
    case 'picture':
      if (node.caption !== '') put('caption', inlineOf(node.caption));
      return;
    case 'front':
    case 'attachment':
      if (node.text !== '') put('line', inlineOf(node.text));
      return;
    case 'entry':
    case 'file':
      put('line', inlineOf(node.text));
      for (const line of node.lines) put('line', inlineOf(line));
      return;
    case 'lines':
      for (const line of node.lines) put('line', inlineOf(line));
      return;
    case 'page':
    case 'paper':
    case 'contents':
      return;
  }
}
