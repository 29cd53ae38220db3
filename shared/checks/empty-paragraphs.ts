import { plainText } from '#shared/domain/report/index.ts';
import type { Check } from './check.ts';

/** Paragraphs and items without words: used as space they take a number, and are read aloud as blanks. */
export const emptyParagraphs: Check = {
  name: 'empty-paragraphs',
  label: 'Empty paragraphs',
  description: 'No paragraph, item or recommendation is empty.',
  run: ({ outline, records }) => {
    const written = new Set(records.blocks.map((block) => block.id));
    return outline.nodes.flatMap((node) => {
      if (node.type !== 'paragraph' && node.type !== 'item' && node.type !== 'recommendation' && node.type !== 'quotation') return [];
      if (!written.has(node.id) || plainText(node.text).trim() !== '' || node.text.some((piece) => 'footnote' in piece)) return [];
      return [{ severity: 'should', at: node.id, message: 'Nothing is written here. Take it out: space between paragraphs comes by itself.' }];
    });
  },
};
