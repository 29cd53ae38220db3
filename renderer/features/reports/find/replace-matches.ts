import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Inline, InlinePiece } from '#shared/domain/report/index.ts';
import { plainNote } from '../editor/block-texts.ts';
import { type FindQuery, findInText, type Match } from './find-matches.ts';

/**
 * The matches replaced, as one step for Undo. What is put in looks like the first character of what it stands for.
 * In captions and footnotes every place of the given ones is replaced likewise.
 */
export function replaceMatches(state: EditorState, matches: readonly Match[], query: FindQuery, instead: string): Transaction {
  const tr = closeHistory(state.tr);
  // From the last to the first, so that the places before stay right.
  for (const match of [...matches].reverse()) {
    if (match.kind === 'text') replaceText(tr, match, instead);
    else if (match.kind === 'caption') {
      const caption = String(tr.doc.nodeAt(match.from)?.attrs['caption'] ?? '');
      tr.setNodeAttribute(match.from, 'caption', replaceOne(caption, match.index, query, instead).slice(0, 300));
    } else {
      const words = tr.doc.nodeAt(match.from)?.attrs['words'] as Inline | undefined;
      if (words) tr.setNodeAttribute(match.from, 'words', replaceInNote(words, match.index, query, instead));
    }
  }
  const last = matches[matches.length - 1];
  if (last?.kind === 'text') {
    const end = tr.mapping.map(last.to);
    tr.setSelection(TextSelection.create(tr.doc, end));
  }
  return tr;
}

function replaceText(tr: Transaction, { from, to }: Match, instead: string): void {
  const marks = tr.doc.nodeAt(from)?.marks ?? [];
  if (instead === '') tr.delete(from, to);
  else tr.replaceWith(from, to, tr.doc.type.schema.text(instead, marks));
}

/** The text with its match number `index` replaced. */
function replaceOne(text: string, index: number, query: FindQuery, instead: string): string {
  const pair = findInText(text, query)[index];
  return pair ? text.slice(0, pair[0]) + instead + text.slice(pair[1]) : text;
}

/** The words of a note with the match replaced; a match over several pieces takes the looks of the first. */
function replaceInNote(words: Inline, index: number, query: FindQuery, instead: string): Inline {
  const text = plainNote(words);
  const pair = findInText(text, query)[index];
  if (!pair) return words;
  const [from, to] = pair;
  let at = 0;
  return words.flatMap((piece): InlinePiece[] => {
    const start = at;
    at += 'text' in piece ? piece.text.length : 1;
    if (!('text' in piece) || at <= from || start >= to) return [piece];
    const put = start <= from ? instead : '';
    const left = piece.text.slice(0, Math.max(0, from - start)) + put + piece.text.slice(Math.max(0, to - start));
    return left === '' ? [] : [{ ...piece, text: left }];
  }) as Inline;
}
