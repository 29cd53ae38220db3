import type { Command } from '@tiptap/pm/state';
import type { BlockOf, Inline } from '#shared/domain/report/index.ts';
import { findFootnote } from './find-footnote.ts';

/** The words of a footnote, which holds no footnote itself. */
export type FootnoteWords = Extract<BlockOf<'paragraph'>['text'][number], { footnote: unknown }>['footnote']['text'];

/** Puts a footnote after the cursor. */
export function insertFootnote(id: string, words: Inline): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes.footnote;
    const { $to } = state.selection;
    if (!type || !$to.parent.isTextblock) return false;
    dispatch?.(state.tr.insert($to.pos, type.create({ id, words })).scrollIntoView());
    return true;
  };
}

/** Changes the words of a footnote; without words it goes. */
export function setFootnote(id: string, words: Inline): Command {
  return (state, dispatch) => {
    const found = findFootnote(state.doc, id);
    if (!found) return false;
    const isEmpty = words.every((piece) => 'text' in piece && piece.text.trim() === '');
    dispatch?.(isEmpty ? state.tr.delete(found.pos, found.pos + 1) : state.tr.setNodeAttribute(found.pos, 'words', words));
    return true;
  };
}
