import type { CitedPiece, Figure, Inline, Wording } from '#shared/domain/report/index.ts';
import { figureText } from '#shared/domain/report/index.ts';
import { citedLabel, type Numbering } from './numbering.ts';
import type { NumberedBlock, Piece } from './reading-order.ts';

/** How a block or part is named where it is cited: its number, its label, or the words of its heading. */
type Name = readonly (CitedPiece | { readonly text: string })[];

/** Everything in a paper that can be cited, by its id. */
export type Citable = ReadonlyMap<string, Name>;

/**
 * What can be cited in a paper that has been read and numbered: numbered paragraphs ('30'), items under them ('30(a)'),
 * recommendations, tables and pictures with a caption ('Table 2'), headings ('3.1', or their words where they take no
 * number) and appendices ('Appendix A'). `wordsOf`: the words of a heading that an author wrote.
 */
export function citableIn<B extends NumberedBlock>(
  pieces: readonly Piece<B>[],
  { labels }: Pick<Numbering, 'labels'>,
  wordsOf: (heading: B) => string,
): Citable {
  const citable = new Map<string, Name>();
  const named = (to: string, text: string, by: 'number' | 'label' | 'words'): CitedPiece => ({ cited: { to, text, by } });
  const numberOf = (id: string) => named(id, citedLabel(labels.get(id) ?? ''), 'number');
  const heading = (id: string, words: string) => {
    if (labels.has(id)) citable.set(id, [numberOf(id)]);
    else if (words.trim() !== '') citable.set(id, [named(id, words.trim(), 'words')]);
  };
  /** The numbers above the item that comes next, outermost first. */
  let above: Name = [];
  let levels: Name[] = [];
  const leave = (name: Name) => {
    above = name;
    levels = [];
  };
  for (const piece of pieces) {
    if (piece.piece === 'heading') {
      leave([]);
      heading(piece.id, piece.text);
    } else if (piece.piece === 'appendix') {
      leave([]);
      citable.set(piece.id, [named(piece.id, piece.text.split(':')[0] ?? piece.text, 'label')]);
    } else if (piece.piece === 'standing') {
      leave(labels.has(piece.id) ? [numberOf(piece.id)] : []);
      if (labels.has(piece.id)) citable.set(piece.id, above);
    } else if (piece.piece === 'block') {
      const { block } = piece;
      const { id, type } = block;
      if (type === 'heading') {
        leave([]);
        heading(id, wordsOf(block));
      } else if (type === 'paragraph' && labels.has(id)) {
        leave([numberOf(id)]);
        citable.set(id, above);
      } else if (type === 'recommendation') {
        leave([]);
        citable.set(id, [numberOf(id)]);
      } else if (type === 'item' && block.style !== 'bulleted') {
        const name = [...(levels[block.level - 1] ?? above), ...itemNumber(numberOf(id))];
        levels = [...levels.slice(0, block.level), name];
        citable.set(id, name);
      } else if ((type === 'table' || type === 'picture') && labels.has(id)) {
        citable.set(id, [named(id, labels.get(id) ?? '', 'label')]);
      }
    }
  }
  return citable;
}

/** 'a' is cited as (a); what has brackets of its own keeps them. */
function itemNumber(number: CitedPiece): Name {
  return number.cited.text.startsWith('(') ? [number] : [{ text: '(' }, number, { text: ')' }];
}

const gone: Name = [{ cited: { to: null, text: '[removed]', by: 'words' } }];

/** How a reference is printed: '30', '30 and 31', '12 to 14'. What is no longer in the paper is '[removed]'. */
export function citedAs({ to, form }: Extract<Inline[number], { reference: unknown }>['reference'], citable: Citable): Name {
  return to.flatMap((id, index): Name => {
    const name = citable.get(id) ?? gone;
    if (index === 0) return name;
    return [{ text: form === 'range' ? ' to ' : index === to.length - 1 ? ' and ' : ', ' }, ...name];
  });
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
    if ('figure' in piece) return [{ text: figures.get(piece.figure) ?? '[removed]', ...marks }];
    return [piece];
  });
}
