import type { CitedKind } from '#shared/outline/citing.ts';
import { type CitedNumbers, typedReferences } from '#shared/outline/typed-references.ts';
import type { Range } from './finding.ts';
import type { PaperText } from './paper-texts.ts';

/**
 * A reference within the paper; the range is that of its numbers. `start`: where the word before them begins. `cites`: the
 * ids that it leads to, of a range the first and the last, with the paragraph of each item. `missing`: typed numbers that
 * are not in the paper. `kind` is null for a live one, which knows what it cites.
 */
export type PaperReference = Range & {
  readonly start: number;
  readonly form: 'list' | 'range';
  readonly cites: readonly string[];
  readonly missing: readonly string[];
  readonly kind: CitedKind | null;
};

/** Every reference in some words that an author wrote, in order. Quotations speak of other papers and have none. */
export function referencesIn(text: PaperText, numbers: CitedNumbers): readonly PaperReference[] {
  if (text.kind === 'quotation' || text.kind === 'title' || text.slot === null) return [];
  return [...liveIn(text), ...typedIn(text, text.slot, numbers)].sort((a, b) => a.from - b.from);
}

/** What stands between the numbers of one live reference: brackets of items, and what joins several. */
const joint = /^\)?(?:| and |, | to )\(?$/;

function liveIn({ words, plain }: PaperText): readonly PaperReference[] {
  const found: { from: number; to: number; form: 'list' | 'range'; cites: string[] }[] = [];
  let at = 0;
  for (const piece of words) {
    const length = lengthOf(piece);
    if ('cited' in piece && piece.cited.to !== null) {
      const last = found[found.length - 1];
      const between = last ? plain.slice(last.to, at) : '';
      if (last && joint.test(between)) {
        last.cites.push(piece.cited.to);
        last.to = at + length;
        if (between.includes(' to ')) last.form = 'range';
      } else found.push({ from: at, to: at + length, form: 'list', cites: [piece.cited.to] });
    }
    at += length;
  }
  return found.map((one) => ({ ...one, start: wordStart(plain, one.from), missing: [], kind: null }));
}

function typedIn({ words, plain }: PaperText, slot: string, numbers: CitedNumbers): readonly PaperReference[] {
  let typed = '';
  for (const piece of words) {
    const isPlain = ('text' in piece && !piece.marks?.link) || 'break' in piece;
    typed += isPlain ? plain.slice(typed.length, typed.length + lengthOf(piece)) : '\ufffc'.repeat(lengthOf(piece));
  }
  return typedReferences(typed).map((one) => {
    const { to: cites, missing } = numbers.find(one, slot);
    return { from: one.from, to: one.to, start: wordStart(plain, one.from), form: one.form, cites, missing, kind: one.kind };
  });
}

function lengthOf(piece: PaperText['words'][number]): number {
  if ('text' in piece) return piece.text.length;
  if ('cited' in piece) return piece.cited.text.length;
  return 'break' in piece ? 1 : 0;
}

/** Where the word before a number begins; at the number itself where there is none. */
function wordStart(plain: string, from: number): number {
  const word = /\b(?:paragraphs?|paras?\.?|recommendations?|sections?|items?)[\s\u00a0]+\(?$/i.exec(plain.slice(Math.max(0, from - 24), from));
  return word ? from - word[0].length : from;
}
