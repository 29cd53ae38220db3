import { shorten } from '#shared/base/shorten.ts';
import type { ItemEdit } from '#shared/changes/change.ts';
import { type Inline, plainText } from '#shared/domain/report/index.ts';

const longest = 80;
const fromRegisters = 'a block from the registers';

/** What an edit of a report's text did, with the words it did it to. Null where no words changed. */
export function blockEditWords(edit: ItemEdit): string | null {
  switch (edit.op) {
    case 'insert':
      return 'filling' in edit.value ? `Put in ${fromRegisters}` : said('Wrote', wordsOf(edit.value));
    case 'remove':
      return 'filling' in edit.before ? `Took out ${fromRegisters}` : said('Took out', wordsOf(edit.before));
    case 'move':
      return edit.after.slot ? 'Moved to another part' : 'Moved';
    case 'setItem': {
      if (edit.field === 'frozen') return edit.after ? `Let ${fromRegisters} stand as it was` : `Let ${fromRegisters} follow them again`;
      if (edit.field === 'filling' || edit.field === 'form' || edit.field === 'options') return `Chose what ${fromRegisters} says`;
      if (edit.field !== 'text' && edit.field !== 'cells' && edit.field !== 'caption' && edit.field !== 'alt') return null;
      return difference(wordsOf({ [edit.field]: edit.before }), wordsOf({ [edit.field]: edit.after }));
    }
  }
}

/** The words of a block, or of the one field of it that is given. */
function wordsOf(block: Readonly<Record<string, unknown>>): string {
  const { text, cells, caption, alt } = block as {
    readonly text?: Inline;
    readonly cells?: Readonly<Record<string, Inline>>;
    readonly caption?: string;
    readonly alt?: string;
  };
  const parts = [text ? readable(text) : '', ...Object.values(cells ?? {}).map(readable), caption ?? '', alt ?? ''];
  return parts.filter(Boolean).join(' | ').replace(/\s+/g, ' ').trim();
}

/** The words of some text; what was looked up elsewhere when it was printed stands as a sign. */
function readable(text: Inline): string {
  return text.map((piece) => ('reference' in piece ? '[reference]' : 'figure' in piece ? '[figure]' : plainText([piece]))).join('');
}

function said(what: string, words: string): string | null {
  return words === '' ? null : `${what} “${shorten(words, longest)}”`;
}

/** The part that became different, cut at words: the whole paragraph would hide it. */
function difference(before: string, after: string): string | null {
  if (before === after) return null;
  if (after.startsWith(before)) return said('Wrote', after.slice(before.length).trim() === '' ? '' : lead(after, before.length));
  const [old, now] = [before.split(' '), after.split(' ')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const gone = old.slice(start, old.length - end).join(' ');
  const come = now.slice(start, now.length - end).join(' ');
  if (gone === '') return said('Wrote', come);
  if (come === '') return said('Took out', gone);
  return `“${shorten(gone, longest)}” → “${shorten(come, longest)}”`;
}

/** What was written on at the end, from the beginning of the word it begins in. */
function lead(text: string, at: number): string {
  const start = text.lastIndexOf(' ', at) + 1;
  return (start > 0 ? '… ' : '') + text.slice(start);
}
