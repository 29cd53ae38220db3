import type { Mark, Node as PaperNode, Schema } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import { type Command, TextSelection } from '@tiptap/pm/state';
import type { CitedKind } from '#shared/outline/citing.ts';
import type { CitableBlock } from './citable-blocks.ts';

/** Words that are typed, or a live reference. */
export type ReferencePiece = string | { readonly to: readonly string[]; readonly form: 'list' | 'range' };

/** What stands before the cursor: its words, with U+FFFC for anything else, and what the last reference in them cites. */
export type WordsBefore = { readonly text: string; readonly kind: CitedKind | null };

const plurals: Partial<Record<CitedKind, readonly [string, string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  recommendation: ['recommendation', 'recommendations'],
  section: ['section', 'sections'],
  item: ['item', 'items'],
};
const typedBefore: Record<CitedKind, RegExp> = {
  paragraph: /\b(?:paragraphs?|paras?\.?)[\s\u00a0]+$/i,
  recommendation: /\brecommendations?[\s\u00a0]+$/i,
  section: /\b(?:sections?|headings?)[\s\u00a0]+$/i,
  item: /\bitems?[\s\u00a0]+$/i,
  table: /\btables?[\s\u00a0]+$/i,
  figure: /\bfigures?[\s\u00a0]+$/i,
  appendix: /\bappendi(?:x|ces)[\s\u00a0]+$/i,
};

/**
 * The pieces to write for what was chosen, in that order: after 'paragraph' the number alone, otherwise the right word
 * goes before it. `drop`: so many characters before the cursor give way, where a label says the word again.
 */
export function piecesFor(
  chosen: readonly CitableBlock[],
  form: 'list' | 'range',
  { text, kind }: WordsBefore,
): { readonly drop: number; readonly pieces: readonly ReferencePiece[] } {
  const groups = groupByKind(chosen);
  const pieces: ReferencePiece[] = [];
  let drop = 0;
  groups.forEach((group, index) => {
    const [first] = group;
    if (!first) return;
    if (index > 0) pieces.push(index === groups.length - 1 ? ' and ' : ', ');
    const word = first.title === 'Heading' ? '' : (plurals[first.kind]?.[group.length > 1 ? 1 : 0] ?? '');
    const typed = index === 0 ? typedBefore[first.kind].exec(text) : null;
    const goesOn = index === 0 && kind === first.kind && /\ufffc(?:, | and | to | or | ?[-–] ?)$/.test(text);
    if (typed && word === '' && first.title !== 'Heading') drop = typed[0].length;
    if (word !== '' && !typed && !goesOn) pieces.push(`${index === 0 && startsSentence(text) ? capital(word) : word} `);
    const reference = { to: group.map((one) => one.id), form: group.length > 1 ? form : ('list' as const) };
    // The words of a heading are a name.
    if (first.title === 'Heading' && !/[“"]$/.test(text)) pieces.push('“', reference, '”');
    else pieces.push(reference);
  });
  const before = text.slice(0, text.length - drop);
  if (before !== '' && !/[\s\u00a0([“‘/–-]$/.test(before)) pieces.unshift(' ');
  return { drop, pieces };
}

/** As {@link piecesFor} for one that stands in the place of another, of which `kind` is known: its word gives way too. */
export function piecesInstead(
  chosen: readonly CitableBlock[],
  form: 'list' | 'range',
  before: WordsBefore,
  kind: CitedKind | null,
): ReturnType<typeof piecesFor> {
  const word = kind === null ? null : typedBefore[kind].exec(before.text);
  if (!word) return piecesFor(chosen, form, before);
  const { drop, pieces } = piecesFor(chosen, form, { ...before, text: before.text.slice(0, word.index) });
  const [first, ...rest] = pieces;
  const isCapital = /^[A-Z]/.test(word[0]);
  return { drop: drop + word[0].length, pieces: typeof first === 'string' && isCapital ? [capital(first), ...rest] : pieces };
}

function groupByKind(chosen: readonly CitableBlock[]): readonly (readonly CitableBlock[])[] {
  const groups: CitableBlock[][] = [];
  for (const one of chosen) {
    const last = groups[groups.length - 1];
    const isSame = last?.[0]?.kind === one.kind && last[0].title !== 'Heading' && one.title !== 'Heading';
    if (last && isSame) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function startsSentence(text: string): boolean {
  return text.trim() === '' || (/[.?!][”’)]?[\s\u00a0]+$/.test(text) && !/\b(?:para|paras|e\.g|i\.e|no)\.[\s\u00a0]+$/i.test(text));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes pieces in the place of what stands from `from` to `to`, as a step of its own for Undo. The cursor goes behind them. */
export function putReference(from: number, to: number, pieces: readonly ReferencePiece[]): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(from);
    if (!$from.parent.isTextblock || to > $from.end()) return false;
    const nodes = nodesOf(state.schema, pieces, $from);
    const tr = closeHistory(state.tr).replaceWith(from, to, nodes);
    const end = from + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
    return true;
  };
}

function nodesOf(schema: Schema, pieces: readonly ReferencePiece[], $at: { marks: () => readonly Mark[] }): PaperNode[] {
  const marks = $at.marks().filter((mark) => mark.type.name !== 'link');
  return pieces.map((piece) => (typeof piece === 'string' ? schema.text(piece, marks) : schema.node('reference', { ...piece }, undefined, marks)));
}

/** What stands before the cursor in its block. */
export function wordsBefore(parent: PaperNode, offset: number, kindOf: (id: string) => CitedKind | null): WordsBefore {
  const text = parent.textBetween(0, offset, undefined, '\ufffc');
  let last: PaperNode | null = null;
  parent.nodesBetween(0, offset, (node) => {
    if (node.type.name === 'reference') last = node;
    return true;
  });
  const found = last as PaperNode | null;
  return { text, kind: found ? kindOf((found.attrs['to'] as readonly string[])[0] ?? '') : null };
}
