import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { paperSchema } from '../editor/sample-paper.ts';

const id = newId();

/** The first block that comes of HTML in the paper of the report ''. */
function read(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const { content } = DOMParser.fromSchema(paperSchema).parseSlice(holder);
  return content.textBetween(0, content.size, ' ', (node) => `<${node.type.name} ${node.attrs['figure'] ?? ''}>`);
}

test('a named figure stays one in its own report, and is words in another', () => {
  expect(read(`<p>a <span data-figure="${id}" data-report="">£500</span></p>`)).toContain(`<figure ${id}>`);
  expect(read(`<p>a <span data-figure="${id}" data-report="other">£500</span></p>`)).toContain('a £500');
  expect(read('<p>a <span data-figure="../../x" data-report="">£500</span></p>')).toContain('a £500');
});

test('copied, it takes along what it prints', () => {
  const dom = DOMSerializer.fromSchema(paperSchema).serializeNode(paperSchema.node('figure', { figure: id })) as HTMLElement;
  expect(dom.dataset['figure']).toBe(id);
  expect(dom.textContent).toBe('[removed]');
});
