import type { ReadElement, ReadInline } from './read-paper.ts';

/**
 * The text of what was read, one line for each paragraph and row of a table: label and words, cells parted by ' | ',
 * space made one. Notes stand where their marks do. Pictures and page breaks have no line.
 */
export function textOfRead(elements: readonly ReadElement[]): readonly string[] {
  return elements.flatMap((element) => linesOf(element).map(oneSpace)).filter((line) => line !== '');
}

function linesOf(element: ReadElement): readonly string[] {
  switch (element.type) {
    case 'heading':
      return [`${element.number?.text ?? ''} ${wordsOf(element.text)}`];
    case 'paragraph':
    case 'item':
      return [`${element.label?.text ?? ''} ${wordsOf(element.text)}`];
    case 'quotation':
      return [wordsOf(element.text)];
    case 'caption':
      return [`${element.label}${element.separator}${wordsOf(element.text)}`];
    case 'table':
      return element.rows.map((row) => row.map((cell) => oneSpace(wordsOf(cell))).join(' | '));
    case 'contents':
      return element.lines;
    case 'picture':
    case 'page':
      return [];
  }
}

function wordsOf(text: ReadInline): string {
  return text
    .map((piece) => {
      if ('text' in piece) return piece.text;
      return 'break' in piece ? ' ' : `[${wordsOf(piece.footnote.text)}]`;
    })
    .join('');
}

function oneSpace(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
