import { PDFArray, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { actualTextOf, isOpaqueIn } from './content-properties.ts';
import { type Operand, readOperators } from './content-tokens.ts';
import { joined, type Matrix, matrixOf, unchanged } from './matrix.ts';
import { type Box, followPaths, shared } from './painted-boxes.ts';
import { fontOf, type PdfFont } from './pdf-font.ts';
import { pdfLimits } from './pdf-limits.ts';
import { asStream, dictIn, entryIn, nameIn } from './pdf-objects.ts';
import { tooLargePdf } from './pdf-not-read.ts';
import { unpackStream } from './unpack-stream.ts';

/** A glyph on the page: where it begins and ends, and its size, in the coordinates of the page. */
export type PlacedGlyph = { readonly text: string; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly size: number };

/** What is found in content, in the order in which it is drawn. */
export type ContentTaker = {
  readonly glyph: (glyph: PlacedGlyph) => void;
  readonly picture?: () => void;
  /** A box is painted that lets nothing shine through. */
  readonly fill?: (box: Box) => void;
  /** A marked-content sequence begins: with its replacement text where it has one. */
  readonly begin?: (actualText: string | null) => void;
  readonly end?: () => void;
};

/** `isOpaque`: nothing shines through; `isPlain`: the colour is one, and no pattern. */
type State = {
  ctm: Matrix;
  font: PdfFont | null;
  size: number;
  letter: number;
  word: number;
  wide: number;
  rise: number;
  leading: number;
  clip: Box | null;
  isOpaque: boolean;
  isPlain: boolean;
};

/** What is kept from one content stream of a file to the next. */
export type ContentMemory = { readonly fonts: Map<PDFDict, PdfFont>; readonly drawn: Set<PDFDict>; bytes: number };

/** Nothing kept yet. */
export function newMemory(): ContentMemory {
  return { fonts: new Map(), drawn: new Set(), bytes: 0 };
}

/** Walks through a content stream and the forms that it draws (ISO 32000-2, 8 and 9). Throws {@link PdfNotRead} where that has no end. */
export function walkContent(
  bytes: Uint8Array,
  resources: PDFDict,
  taker: ContentTaker,
  memory: ContentMemory,
  start: Partial<State> = {},
  within: readonly PDFDict[] = [],
): void {
  let state: State = {
    ctm: unchanged,
    font: null,
    size: 1,
    letter: 0,
    word: 0,
    wide: 1,
    rise: 0,
    leading: 0,
    clip: null,
    isOpaque: true,
    isPlain: true,
    ...start,
  };
  const kept: State[] = [];
  // What draws itself over and over, through forms within forms, has no end otherwise.
  memory.bytes += bytes.length + 100;
  if (memory.bytes > pdfLimits.drawn) throw tooLargePdf('draws far more than any paper of its size shows');
  const paths = taker.fill ? followPaths() : null;
  let text: Matrix = unchanged;
  let line: Matrix = unchanged;

  const move = (x: number, y: number) => {
    line = joined([1, 0, 0, 1, x, y], line);
    text = line;
  };
  const advance = (by: number) => {
    text = [text[0], text[1], text[2], text[3], text[4] + by * text[0], text[5] + by * text[1]];
  };
  const show = (codes: Operand | undefined) => {
    if (!(codes instanceof Uint8Array) || !state.font) return;
    for (const glyph of state.font.read(codes)) {
      const whole = joined(text, state.ctm);
      const by = (glyph.width * state.size + state.letter + (glyph.isSpace ? state.word : 0)) * state.wide;
      const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
      const bare = glyph.width * state.size * state.wide;
      const from = [whole[4] + whole[2] * state.rise, whole[5] + whole[3] * state.rise] as const;
      taker.glyph({ text: glyph.text, from, to: [from[0] + whole[0] * bare, from[1] + whole[1] * bare], size });
      advance(by);
    }
  };
  const draw = (name: Operand | undefined) => {
    const object = typeof name === 'string' ? entryIn(dictIn(resources, 'XObject') ?? resources, name.slice(1)) : undefined;
    const stream = asStream(object);
    if (!stream) return;
    if (nameIn(stream.dict, 'Subtype') === 'Image') taker.picture?.();
    if (nameIn(stream.dict, 'Subtype') !== 'Form' || within.includes(stream.dict) || within.length >= pdfLimits.forms) return;
    memory.drawn.add(stream.dict);
    const content = unpackStream(stream);
    const matrix = entryIn(stream.dict, 'Matrix');
    const own = matrix instanceof PDFArray ? matrixOf(matrix.asArray().map((_, index) => numberOf(matrix.lookup(index)))) : null;
    if (content)
      walkContent(
        content,
        dictIn(stream.dict, 'Resources') ?? resources,
        taker,
        memory,
        { ctm: joined(own ?? unchanged, state.ctm), clip: state.clip, isOpaque: state.isOpaque },
        [...within, stream.dict],
      );
  };
  const setFont = (name: Operand | undefined) => {
    const dict = typeof name === 'string' ? dictIn(dictIn(resources, 'Font') ?? resources, name.slice(1)) : undefined;
    if (!dict) {
      state.font = null;
      return;
    }
    const font = memory.fonts.get(dict) ?? fontOf(dict);
    memory.fonts.set(dict, font);
    state.font = font;
  };

  const paint = (operator: string, operands: readonly Operand[]) => {
    const boxes = paths?.take(operator, operands, state.ctm, state.clip);
    if (boxes && state.isOpaque && state.isPlain) for (const box of boxes) taker.fill?.(box);
    const clip = paths?.clipped();
    if (clip) state.clip = shared(clip, state.clip) ?? [0, 0, 0, 0];
    if (operator === 'gs') state.isOpaque = isOpaqueIn(operands[0], resources, state.isOpaque);
    else if (operator === 'g' || operator === 'rg' || operator === 'k') state.isPlain = true;
    else if (operator === 'sc' || operator === 'scn') state.isPlain = typeof operands[operands.length - 1] !== 'string';
  };

  readOperators(bytes, (operator, operands) => {
    if (paths) paint(operator, operands);
    const number = (index: number) => (typeof operands[index] === 'number' ? operands[index] : 0);
    switch (operator) {
      case 'q':
        if (kept.length < 10_000) kept.push({ ...state });
        return;
      case 'Q':
        state = kept.pop() ?? state;
        return;
      case 'cm': {
        const matrix = matrixOf(operands);
        if (matrix) state.ctm = joined(matrix, state.ctm);
        return;
      }
      case 'BT':
        text = unchanged;
        line = unchanged;
        return;
      case 'Tf':
        setFont(operands[0]);
        state.size = number(1);
        return;
      case 'Tc':
        state.letter = number(0);
        return;
      case 'Tw':
        state.word = number(0);
        return;
      case 'Tz':
        state.wide = number(0) / 100;
        return;
      case 'TL':
        state.leading = number(0);
        return;
      case 'Ts':
        state.rise = number(0);
        return;
      case 'Td':
        return move(number(0), number(1));
      case 'TD':
        state.leading = -number(1);
        return move(number(0), number(1));
      case 'T*':
        return move(0, -state.leading);
      case 'Tm': {
        const matrix = matrixOf(operands);
        if (matrix) {
          text = matrix;
          line = matrix;
        }
        return;
      }
      case 'Tj':
        return show(operands[0]);
      case "'":
        move(0, -state.leading);
        return show(operands[0]);
      case '"':
        state.word = number(0);
        state.letter = number(1);
        move(0, -state.leading);
        return show(operands[2]);
      case 'TJ':
        if (Array.isArray(operands[0])) {
          for (const one of operands[0] as readonly Operand[]) {
            if (typeof one === 'number') advance((-one / 1000) * state.size * state.wide);
            else show(one);
          }
        }
        return;
      case 'Do':
        return draw(operands[0]);
      case 'EI':
        return taker.picture?.();
      case 'BMC':
        return taker.begin?.(null);
      case 'BDC':
        return taker.begin?.(actualTextOf(operands[1], resources));
      case 'EMC':
        return taker.end?.();
      default:
    }
  });
}

function numberOf(object: unknown): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}
