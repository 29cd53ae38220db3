import type { CitedPiece, Figure, Inline, Wording } from '#shared/domain/report/index.ts';
import { figureText } from '#shared/domain/report/index.ts';
import type { Numbering } from './numbering.ts';
import type { NumberedBlock, Piece } from './reading-order.ts';

/** How a block or part is named where it is cited: its number, its label, or the words of its heading. */
type Name = readonly (CitedPiece | { readonly text: string })[];

/** What goes before the number where something is cited: 'paragraph 4', 'section 3.1'; a label ('Table 2') stands alone. */
export type CitedKind = 'paragraph' | 'recommendation' | 'item' | 'section' | 'table' | 'figure' | 'appendix';

/** Something that can be cited. `words`: those of the template where it made them, otherwise they stand in the block. */
export type CitableOne = { readonly kind: CitedKind; readonly name: Name; readonly words?: string };

/** Everything in a paper that can be cited, by its id, in the order of reading. */
export type Citable = ReadonlyMap<string, CitableOne>;

/** What a heading that an author wrote says, where it cites what is `citable`. */
type HeadingWords<B> = (heading: B, citable: Citable) => string;

/**
 * What can be cited in a paper that has been read and numbered: numbered paragraphs ('30'), items under them ('30(a)'),
 * recommendations ('(1)'), tables and pictures with a caption ('Table 2'), headings ('3.1', or their words where they
 * take no number) and appendices ('Appendix A').
 */
export function citableIn<B extends NumberedBlock>(pieces: readonly Piece<B>[], { labels }: Pick<Numbering, 'labels'>, wordsOf: HeadingWords<B>): Citable {
  const citable = new Map<string, CitableOne>();
  /** Headings that are cited by their words, which are read last: they may cite others. */
  const worded: (readonly [string, B])[] = [];
  const put = (id: string, kind: CitedKind, name: Name, words?: string) => citable.set(id, { kind, name, ...(words === undefined ? {} : { words }) });
  const numberOf = (id: string) => numberName(id, labels.get(id) ?? '');
  /** The number that the next items stand under, and those of the levels above the next item. */
  let above: CitableOne = { kind: 'item', name: [] };
  let levels: Name[] = [];
  const leave = (next: CitableOne = { kind: 'item', name: [] }) => {
    above = next;
    levels = [];
  };
  const putNumbered = (id: string, kind: 'paragraph' | 'recommendation', words?: string) => {
    put(id, kind, numberOf(id), words);
    leave({ kind, name: numberOf(id) });
  };
  for (const piece of pieces) {
    if (piece.piece === 'heading') {
      leave();
      const words = piece.text.trim();
      if (labels.has(piece.id)) put(piece.id, 'section', numberOf(piece.id), words);
      else if (words !== '') put(piece.id, 'section', [named(piece.id, words, 'words')], words);
    } else if (piece.piece === 'appendix') {
      leave();
      put(piece.id, 'appendix', [named(piece.id, appendixLabelOf(piece.text), 'label')], piece.text);
    } else if (piece.piece === 'files') {
      for (const { id, text } of piece.files) put(id, 'appendix', [named(id, appendixLabelOf(text), 'label')], text);
    } else if (piece.piece === 'standing') {
      if (labels.has(piece.id)) putNumbered(piece.id, 'paragraph', piece.text);
      else leave();
    } else if (piece.piece === 'block') {
      const { block } = piece;
      const { id, type } = block;
      if (type === 'heading') {
        leave();
        if (labels.has(id)) put(id, 'section', numberOf(id));
        else {
          put(id, 'section', []);
          worded.push([id, block]);
        }
      } else if (type === 'recommendation' || (type === 'paragraph' && labels.has(id))) putNumbered(id, type);
      else if (type === 'item' && block.style !== 'bulleted') {
        const name = [...(levels[block.level - 1] ?? above.name), ...itemName(id, labels.get(id) ?? '')];
        levels = [...levels.slice(0, block.level), name];
        put(id, above.kind, name);
      } else if ((type === 'table' || type === 'picture') && labels.has(id)) {
        put(id, type === 'table' ? 'table' : 'figure', [named(id, labels.get(id) ?? '', 'label')]);
      }
    }
  }
  for (const [id, block] of worded) {
    const words = wordsOf(block, citable).trim();
    if (words === '') citable.delete(id);
    else put(id, 'section', [named(id, words, 'words')]);
  }
  return citable;
}

const named = (to: string, text: string, by: 'number' | 'label' | 'words'): CitedPiece => ({ cited: { to, text, by } });

/**
 * A number as a reference has it: as it is printed without a full stop, which is what a Word field gives for it (ECMA-376
 * Part 1, 17.16.5.51, switch n). Since a bracket stays, '1)' gets the other one too: '(1)'.
 */
function numberName(id: string, label: string): Name {
  const number = named(id, label.replace(/\.$/, ''), 'number');
  return label.endsWith(')') && !label.startsWith('(') ? [{ text: '(' }, number] : [number];
}

/** 'a' is cited as (a); what has brackets of its own keeps them. */
function itemName(id: string, label: string): Name {
  return label.endsWith(')') ? numberName(id, label) : [{ text: '(' }, ...numberName(id, label), { text: ')' }];
}

/** 'Appendix A' of 'Appendix A: Terms of reference' and of 'Appendix A (plan.pdf)'. */
export function appendixLabelOf(text: string): string {
  return /^\S+ [^\s:]+/.exec(text)?.[0] ?? text;
}

const gone: Name = [{ cited: { to: null, text: '[removed]', by: 'words' } }];

/** How a reference is printed: '30', '30 and 31', '12 to 14'. What is no longer in the paper is '[removed]'. */
export function citedAs({ to, form }: Extract<Inline[number], { reference: unknown }>['reference'], citable: Citable): Name {
  return to.flatMap((id, index): Name => {
    const name = citable.get(id)?.name ?? gone;
    if (index === 0) return name;
    return [{ text: form === 'range' ? ' to ' : index === to.length - 1 ? ' and ' : ', ' }, ...name];
  });
}

/** The plain characters of a name. */
export function nameText(name: Name): string {
  return name.map((part) => ('cited' in part ? part.cited.text : part.text)).join('');
}

/** What references and figures are looked up in. */
export type LookedUp = { readonly citable: Citable; readonly figures: ReadonlyMap<string, string> };

/** The printed values of a report's figures by their ids. */
export function figureTexts(figures: readonly Figure[]): ReadonlyMap<string, string> {
  return new Map(figures.map((one) => [one.id, figureText(one.value) || `[${one.name || 'figure'}]`]));
}

/** Words as they are printed. A figure that is gone leaves a sign in its place. */
export function wordingOf(text: Inline, { citable, figures }: LookedUp): Wording {
  if (!text.some((piece) => 'reference' in piece || 'figure' in piece)) return text as Wording;
  return text.flatMap((piece): Wording => {
    const marks = 'marks' in piece && piece.marks ? { marks: piece.marks } : {};
    if ('reference' in piece) return citedAs(piece.reference, citable).map((part) => ({ ...part, ...marks }));
    if ('figure' in piece) return [{ text: figures.get(piece.figure) ?? '[removed]', figure: piece.figure, ...marks }];
    return [piece];
  });
}
