import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Mark, type Node as PaperNode, Slice } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import type { Snippet } from '#shared/domain/snippet.ts';
import type { Labels } from '../editor/labels.ts';
import { printedWords } from '../editor/printed-words.ts';

/** The paragraphs of a phrase: its lines without the empty ones. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines with a blank before the first and behind the last, where they would stand against other words. */
function spaced(lines: readonly string[], parent: PaperNode, from: number, to: number): readonly string[] {
  const before = parent.textBetween(Math.max(0, from - 1), from, undefined, '\ufffc');
  const behind = parent.textBetween(to, Math.min(parent.content.size, to + 1), undefined, '\ufffc');
  const first = before === '' || /[\s([“‘/–-]/.test(before) ? '' : ' ';
  const last = /[\p{L}\p{N}\ufffc]/u.test(behind) ? ' ' : '';
  return lines.map((line, index) => `${index === 0 ? first : ''}${line}${index === lines.length - 1 ? last : ''}`);
}

/**
 * Writes a phrase in the place of what stands from `from` to `to`, as a step of its own for Undo. Each further line is
 * a paragraph of its own, in a table a line of the cell; what stood behind the cursor follows the last.
 */
export function putPhrase(from: number, to: number, text: string): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(from);
    const { parent } = $from;
    const lines = parent.isTextblock && to <= $from.end() ? spaced(linesOf(text), parent, from - $from.start(), to - $from.start()) : [];
    const { schema } = state;
    if (lines.length === 0) return false;
    const marks: readonly Mark[] = $from.marks().filter((mark) => mark.type.name !== 'link');
    const words = (line: string) => schema.text(line, marks);
    const tr = closeHistory(state.tr);
    if (lines.length === 1 || $from.depth > 2) {
      const pieces = lines.flatMap((line, index) => (index === 0 ? [words(line)] : [schema.node('break'), words(line)]));
      tr.replaceWith(from, to, pieces);
    } else {
      const further = parent.type.name === 'heading' ? schema.nodes['paragraph'] : parent.type;
      const blocks = lines.map((line, index) =>
        index === 0
          ? parent.type.create(parent.attrs, words(line))
          : (further ?? parent.type).create({ ...(further === parent.type ? parent.attrs : {}), id: null }, words(line)),
      );
      tr.replace(from, to, new Slice(Fragment.fromArray(blocks), 1, 1));
    }
    const end = tr.mapping.map(to);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView());
    return true;
  };
}

/** The fewest letters of a name that stand for the phrase. */
const fewest = 3;

/** The phrase whose name, or the beginning of it, is typed right before the cursor, where only one begins so; with the place of what is typed. */
export function phraseTyped(
  { selection }: EditorState,
  phrases: readonly Snippet[],
): { readonly phrase: Snippet; readonly from: number; readonly to: number } | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').toLowerCase();
  const found = phrases.map((phrase) => ({ phrase, length: typedLength(before, phrase.title.trim().toLowerCase()) })).filter(({ length }) => length > 0);
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === longest);
  const whole = best.find(({ phrase }) => phrase.title.trim().length === longest) ?? (best.length === 1 ? best[0] : undefined);
  return whole ? { phrase: whole.phrase, from: $from.pos - longest, to: $from.pos } : null;
}

/** How many letters of a name stand at the end of what was typed, from the beginning of a word on. */
function typedLength(before: string, name: string): number {
  for (let length = Math.min(name.length, before.length); length >= Math.min(fewest, name.length) && length > 0; length--) {
    const start = before.length - length;
    if (before.endsWith(name.slice(0, length)) && (start === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(start - 1)))) return length;
  }
  return 0;
}

/** The selected words as a phrase keeps them: a line for each paragraph, references and figures as they are printed. */
export function selectedWords({ doc, selection: { from, to } }: EditorState, labels: Labels): string {
  return linesOf(printedWords(doc, from, to, labels, '\n')).join('\n');
}
