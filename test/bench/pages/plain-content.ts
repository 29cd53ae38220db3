import type { JSONContent } from '@tiptap/core';
import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { makePaper } from '#test/bench/word/paper.ts';
import { citingWords } from './cited-paper.ts';

/** The text of a paper of so many paragraphs (60, 600 or 2,000) as nodes of TipTap's own names, with all references typed. */
export function plainContent(size: number): JSONContent {
  const { outline } = makePaper(size / 60, 'plain');
  const paragraphs = outline.nodes.filter((node) => node.type === 'paragraph');
  const endings = new Map(paragraphs.map((node, index) => [node.id, citingWords(index, paragraphs.length)]));
  const content: JSONContent[] = [];
  for (const node of outline.nodes) {
    const before = content.at(-1);
    if (node.type !== 'item') content.push(contentOf(node, endings));
    else if (before?.type === 'bulletList') before.content?.push(listItem(node));
    else content.push({ type: 'bulletList', content: [listItem(node)] });
  }
  return { type: 'doc', content };
}

function contentOf(node: OutlineNode, endings: ReadonlyMap<string, string>): JSONContent {
  switch (node.type) {
    case 'title':
      return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: node.text }] };
    case 'heading':
      return { type: 'heading', attrs: { level: 2 }, content: textOf(node) };
    case 'paragraph':
      return { type: 'paragraph', content: [{ type: 'text', text: plainText(node.text) + (endings.get(node.id) ?? '') }] };
    case 'table':
      return {
        type: 'table',
        content: node.rows.map((row, index) => ({
          type: 'tableRow',
          content: row.cells.map((cell) => ({
            type: index === 0 ? 'tableHeader' : 'tableCell',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: plainText(cell) }] }],
          })),
        })),
      };
    default:
      throw new Error(`The plain paper of this bench has no ${node.type}.`);
  }
}

function listItem(node: Extract<OutlineNode, { type: 'item' }>): JSONContent {
  return { type: 'listItem', content: [{ type: 'paragraph', content: textOf(node) }] };
}

function textOf(node: Extract<OutlineNode, { type: 'heading' | 'paragraph' | 'item' }>): JSONContent[] {
  return [{ type: 'text', text: plainText(node.text) }];
}
