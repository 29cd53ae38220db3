import './plain-editor.css';
import { Editor, type JSONContent } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { assertThere } from '#shared/base/assert.ts';
import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { makePaper } from '#test/bench/word/paper.ts';
import { citingWords } from './cited-paper.ts';

// A plain TipTap, as its own guide sets it up, with the text of a paper of '?60', '?600' or '?2000' paragraphs.
const { outline } = makePaper(Number(location.search.slice(1)) / 60, 'plain');
const paragraphs = outline.nodes.filter((node) => node.type === 'paragraph');
const places = new Map(paragraphs.map((node, index) => [node.id, index]));
const content: JSONContent[] = [];
for (const node of outline.nodes) {
  const before = content.at(-1);
  if (node.type !== 'item') content.push(contentOf(node));
  else if (before?.type === 'bulletList') before.content?.push(listItem(node));
  else content.push({ type: 'bulletList', content: [listItem(node)] });
}

const start = performance.now();
const editor = new Editor({
  element: assertThere(document.getElementById('root'), 'the root element'),
  extensions: [StarterKit, TableKit],
  content: { type: 'doc', content },
  injectCSS: false,
  editorProps: { attributes: { class: 'plain' } },
});
requestAnimationFrame(() => setTimeout(() => (document.title = `ready ${performance.now() - start}`)));
editor.commands.focus();

function contentOf(node: OutlineNode): JSONContent {
  switch (node.type) {
    case 'title':
      return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: node.text }] };
    case 'heading':
      return { type: 'heading', attrs: { level: 2 }, content: textOf(node) };
    case 'paragraph':
      return { type: 'paragraph', content: [{ type: 'text', text: plainText(node.text) + citingWords(places.get(node.id) ?? 0, paragraphs.length) }] };
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
