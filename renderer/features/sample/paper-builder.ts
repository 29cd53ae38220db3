import { placesBetween } from '#shared/base/order-key.ts';
import type { Block, BlockOf, Slot } from '#shared/domain/report/index.ts';
import { readText } from './paper-text.ts';
import { sampleId } from './sample-id.ts';

type Standing = { readonly id: string; readonly place: string; readonly slot: Slot };

/**
 * A block that does not know yet where it stands. `as` names it, so that texts can refer to it; `rows` come with a
 * table.
 */
type Piece = {
  readonly as?: string;
  readonly at: (standing: Standing, seed: string) => Block;
  readonly rows?: readonly (readonly string[])[];
};

/** A paper in the making: what stands in each of its slots, in order. */
type Pieces = Readonly<Record<Slot, readonly (Piece | readonly Piece[])[]>>;

/** A numbered paragraph. */
export function paragraph(text: string, as?: string): Piece {
  return { ...named(as), at: (standing, seed) => ({ ...standing, type: 'paragraph', numbered: true, text: readText(text, seed) }) };
}

/** A paragraph that takes no number. */
export function unnumbered(text: string): Piece {
  return { at: (standing, seed) => ({ ...standing, type: 'paragraph', numbered: false, text: readText(text, seed) }) };
}

/** A sub-heading; level 1 stands directly under the section's heading. */
export function heading(text: string, level: 1 | 2 = 1): Piece {
  return { at: (standing, seed) => ({ ...standing, type: 'heading', level, text: readText(text, seed) }) };
}

export function quotation(text: string): Piece {
  return { at: (standing, seed) => ({ ...standing, type: 'quotation', text: readText(text, seed) }) };
}

export function recommendation(text: string): Piece {
  return { at: (standing, seed) => ({ ...standing, type: 'recommendation', text: readText(text, seed) }) };
}

/** An item of a list, or an item followed by the bullets under it. */
type ListEntry = string | readonly [item: string, under: readonly string[]];

export function bullets(entries: readonly ListEntry[]): Piece[] {
  return list('bulleted', entries);
}

export function lettered(entries: readonly ListEntry[]): Piece[] {
  return list('lettered', entries);
}

/** A table; the first row is its header, and `widths` are parts of the whole, one for each column. */
export function table(caption: string, widths: readonly number[], rows: readonly (readonly string[])[], as?: string): Piece {
  const columns = widths.map((width, index) => ({ id: columnId(index), width }));
  return { ...named(as), rows, at: (standing) => ({ ...standing, type: 'table', caption, columns }) };
}

/** A picture that is stored already under the hash of its bytes. */
export function picture(fields: Omit<BlockOf<'picture'>, keyof Standing | 'type'>, as?: string): Piece {
  return { ...named(as), at: (standing) => ({ ...standing, type: 'picture', ...fields }) };
}

/** The blocks of a whole paper, each with its identifier, slot and place. `seed` names the paper. */
export function blocksOf(seed: string, pieces: Pieces): Block[] {
  return Object.entries(pieces).flatMap(([slot, there]) => blocksIn(seed, slot, there.flat()));
}

function blocksIn(seed: string, slot: Slot, pieces: readonly Piece[]): Block[] {
  const places = placesBetween(null, null, pieces.length);
  return pieces.flatMap((piece, index) => {
    const blockSeed = `${seed}:${piece.as ?? `${slot}:${index}`}`;
    const block = piece.at({ id: sampleId(blockSeed), place: places[index] as string, slot }, blockSeed);
    return piece.rows ? [block, ...rowsOf(blockSeed, block.id, piece.rows)] : [block];
  });
}

function rowsOf(seed: string, tableId: string, rows: readonly (readonly string[])[]): Block[] {
  const places = placesBetween(null, null, rows.length);
  return rows.map((cells, row) => ({
    id: sampleId(`${seed}:row:${row}`),
    place: places[row] as string,
    slot: `table:${tableId}`,
    type: 'row',
    cells: Object.fromEntries(cells.map((cell, column) => [columnId(column), readText(cell, `${seed}:${row}:${column}`)])),
  }));
}

function list(style: 'bulleted' | 'lettered', entries: readonly ListEntry[]): Piece[] {
  return entries.flatMap((entry) => {
    const [text, under] = typeof entry === 'string' ? [entry, []] : entry;
    return [item(style, 0, text), ...under.map((one) => item('bulleted', 1, one))];
  });
}

function item(style: 'bulleted' | 'lettered', level: 0 | 1, text: string): Piece {
  return { at: (standing, seed) => ({ ...standing, type: 'item', style, level, text: readText(text, seed) }) };
}

function columnId(index: number): string {
  return `c${index + 1}`;
}

function named(as: string | undefined): Pick<Piece, 'as'> {
  return as === undefined ? {} : { as };
}
