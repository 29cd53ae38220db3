import { scanMarkup } from './markup.ts';
import type { OutputText } from './read-output.ts';

/** Ends of lines and blanks in OOXML that have an element of their own (ECMA-376 Part 1, 17.3.3). */
const blanks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
  'w:tc': '\n',
  'w:tr': '\n',
  'a:br': '\n',
};
/** Measures, numbers of parts and colours are no words. */
const noWords = /^[-\d.%]*$|^[0-9A-Fa-f]{6,8}$|^(https?:\/\/schemas|urn:)/;

/** The texts of one part of a Word file: its words with the runs of each paragraph joined, and what does not show. */
export function readWordPart(part: string, source: string): readonly OutputText[] {
  const paragraphs: string[] = [];
  const instructions: string[] = [];
  const attributes: string[] = [];
  const asides: string[] = [];
  const marks: string[] = [];
  // A paragraph may stand within another, in a text box.
  const open: string[] = [''];
  let isInstruction = false;
  /** Whether the mark of a footnote follows, which stands in the midst of a sentence. */
  let isMark = false;
  const add = (text: string) => {
    open[open.length - 1] += text;
  };
  const endParagraph = () => {
    if (open.length > 1) paragraphs.push(open.pop() ?? '');
  };
  scanMarkup(source, {
    opened: (name, list, isEmpty) => {
      for (const [, value] of list) if (!noWords.test(value)) attributes.push(value);
      if (blanks[name] !== undefined) add(blanks[name]);
      if (name === 'w:footnoteReference' || name === 'w:endnoteReference') isMark = true;
      if (isEmpty) return;
      if (name === 'w:p' || name === 'a:p') open.push('');
      if (name === 'w:instrText' || name === 'w:delInstrText') isInstruction = true;
    },
    closed: (name) => {
      if (name === 'w:r') isMark = false;
      if (name === 'w:p' || name === 'a:p') endParagraph();
      if (name === 'w:instrText' || name === 'w:delInstrText') isInstruction = false;
      if (!name.startsWith('w:') && !name.startsWith('a:')) add('\n');
    },
    text: (text) => {
      if (isMark) marks.push(text);
      else if (isInstruction) instructions.push(text);
      else add(text);
    },
    aside: (text) => asides.push(text),
  });
  while (open.length > 1) endParagraph();
  return [
    { place: part, text: [...paragraphs, open[0] ?? ''].join('\n') },
    { place: `${part}, fields`, text: instructions.join('\n') },
    { place: `${part}, titles and descriptions`, text: attributes.join('\n') },
    { place: `${part}, footnote marks`, text: marks.join('\n') },
    { place: `${part}, comments`, text: asides.join('\n') },
  ];
}
