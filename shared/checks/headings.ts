import { plainText, type Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Headings that lead a reader astray, who goes from one to the next. */
export const headings: Check = {
  name: 'headings',
  label: 'Headings',
  description: 'No heading is empty, skips a level or has nothing under it, and what looks like a heading is one (SI 2018/952).',
  run: ({ outline, records }) => {
    const written = new Set(records.blocks.map((block) => block.id));
    let level = 1;
    return outline.nodes.flatMap((node, index): readonly Finding[] => {
      const at = node.id;
      if (node.type === 'paragraph')
        return written.has(at) && looksLikeHeading(node.text)
          ? [{ severity: 'should', at, message: 'This looks like a heading, and is a paragraph in bold. Make it a heading.' }]
          : [];
      if (node.type !== 'heading') return [];
      const before = level;
      level = node.level;
      if (!written.has(at)) return [];
      if (plainText(node.text).trim() === '') return [{ severity: 'must', at, message: 'This heading is empty. Write it, or take it out.' }];
      if (node.level > before + 1) return [{ severity: 'must', at, message: 'This heading skips a level: there is no heading of the level above it.' }];
      return hasWords(outline.nodes, index) ? [] : [{ severity: 'should', at, message: 'There is nothing under this heading.' }];
    });
  },
};

/** Whether something stands under the heading, be it a heading of a level below it. */
function hasWords(nodes: readonly OutlineNode[], index: number): boolean {
  const heading = nodes[index];
  const next = nodes[index + 1];
  if (heading?.type !== 'heading' || next === undefined || next.type === 'page') return false;
  return next.type !== 'heading' || next.level > heading.level;
}

/** Few words, all of them bold, that end like no sentence. */
function looksLikeHeading(text: Wording): boolean {
  const words = plainText(text).trim();
  if (words === '' || words.split(/\s+/).length > 12 || /[.:;!?,]$/.test(words)) return false;
  return text.every((piece) => 'text' in piece && (piece.marks?.bold === true || piece.text.trim() === ''));
}
