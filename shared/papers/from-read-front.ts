import type { PartOf } from '#shared/domain/template/index.ts';
import type { ReadElement } from '#shared/word/reading/read-paper.ts';
import { isPlain, plainLine } from './from-read-inline.ts';

/** A front block of lines as they are typed, and the words of each under its key. */
export type WrittenFront = { readonly part: PartOf<'front'>; readonly words: Readonly<Record<string, string>> };

const mostLines = 40;
const longestLine = 300;

/**
 * The lines before the title as a front block: 'Agenda item: 7' with the label that is typed before the colon. Null
 * where something among them is more than a line of words, and so must stay as it is.
 */
export function frontFrom(elements: readonly ReadElement[]): WrittenFront | null {
  if (elements.length === 0 || elements.length > mostLines) return null;
  const fields: PartOf<'front'>['fields'][number][] = [];
  const words: Record<string, string> = {};
  for (const element of elements) {
    if (element.type === 'page' && !element.isAcross) continue;
    if (element.type !== 'paragraph' || element.label !== null || !isPlain(element.text) || element.text.some((piece) => 'break' in piece)) return null;
    const line = element.text.map((piece) => ('text' in piece ? piece.text : ' ')).join('');
    const labelled = /^([^:]{1,80}):(\s+)(\S.*)$/.exec(line.trim());
    const [label, text] = labelled ? [oneSpace(labelled[1] ?? ''), oneSpace(labelled[3] ?? '')] : ['', plainLine(element.text)];
    if (text === '' || text.length > longestLine) return null;
    const key = `line-${fields.length + 1}`;
    const isCapitals = element.style === 'front capitals' && label === '' && text === text.toUpperCase();
    fields.push({ key, label, from: 'written', style: isCapitals ? 'capitals' : labelled?.[2]?.includes('\t') ? 'row' : 'line' });
    words[key] = text;
  }
  return fields.length === 0 ? null : { part: { part: 'front', fields }, words };
}

function oneSpace(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
