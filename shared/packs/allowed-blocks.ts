import { type Block, type Inline, inlineOf, type WrittenBlock } from '#shared/domain/report/index.ts';
import { allowedWords } from './allowed-words.ts';
import { withheldWords } from './withheld-words.ts';

/** What is left of blocks that may not go out. */
export type WithheldPlaces = {
  /** Blocks that only keep their place, so that numbers after them stay as they are; the part to which each belongs. */
  readonly places: ReadonlyMap<string, string>;
  /** How many footnotes each withheld part has. */
  readonly notes: ReadonlyMap<string, number>;
};

const noPicture = { blob: '0'.repeat(64), mediaType: 'image/png', width: 1, height: 1, share: 1, alt: '' } as const;

/**
 * The blocks of a paper that may go out, copied field by field. Of those in a withheld part only kind and place come
 * along: what they count for, and none of their words. `titleOf` says what the public is told of such a part.
 */
export function allowedBlocks(
  blocks: readonly Block[],
  isWithheld: (part: string) => boolean,
  titleOf: (part: string) => string,
): WithheldPlaces & { readonly blocks: readonly Block[] } {
  const tables = new Map<string, string>();
  const all = (block: Block): readonly Block[] => (block.type === 'register' ? [block, ...(block.frozen?.blocks ?? [])] : [block]);
  for (const block of blocks) for (const one of all(block)) if (one.type === 'table') tables.set(one.id, block.slot);
  const partOf = (slot: string) => (slot.startsWith('table:') ? (tables.get(slot.slice('table:'.length)) ?? slot) : slot);
  const places = new Map<string, string>();
  const notes = new Map<string, number>();
  const kept = blocks.flatMap((block): readonly Block[] => {
    const part = partOf(block.slot);
    if (!isWithheld(part)) return [allowedBlock(block)];
    const left = all(block).flatMap((one): readonly WrittenBlock[] => {
      if (one.type === 'register') return [];
      notes.set(part, (notes.get(part) ?? 0) + notesIn(one));
      // Rows count for nothing.
      if (one.type === 'row') return [];
      places.set(one.id, part);
      return [placeOf(one, titleOf(part))];
    });
    if (block.type !== 'register') return left;
    return [{ type: 'register', id: block.id, place: block.place, slot: block.slot, filling: '', form: 'prose', options: {}, frozen: frozenOn(block, left) }];
  });
  return { blocks: kept, places, notes };
}

function frozenOn(block: Extract<Block, { type: 'register' }>, blocks: readonly WrittenBlock[]) {
  return { day: block.frozen?.day ?? '2000-01-01', blocks: blocks as NonNullable<typeof block.frozen>['blocks'] };
}

function allowedBlock(block: Block): Block {
  const { id, place, slot } = block;
  const common = { id, place, slot };
  switch (block.type) {
    case 'paragraph':
      return { ...common, type: 'paragraph', numbered: block.numbered, text: allowedWords(block.text) };
    case 'heading':
      return { ...common, type: 'heading', level: block.level, text: allowedWords(block.text) };
    case 'item':
      return { ...common, type: 'item', style: block.style, level: block.level, text: allowedWords(block.text) };
    case 'quotation':
    case 'recommendation':
      return { ...common, type: block.type, text: allowedWords(block.text) };
    case 'table':
      return {
        ...common,
        type: 'table',
        caption: block.caption,
        ...(block.card ? { card: block.card } : {}),
        columns: block.columns.map((column) => ({ id: column.id, width: column.width })),
      };
    case 'row':
      return { ...common, type: 'row', cells: Object.fromEntries(Object.entries(block.cells).map(([column, text]) => [column, allowedWords(text)])) };
    case 'picture': {
      const { blob, mediaType, width, height, share, alt, caption } = block;
      return { ...common, type: 'picture', blob, mediaType, width, height, share, alt, caption };
    }
    case 'register':
      return {
        ...common,
        type: 'register',
        filling: '',
        form: 'prose',
        options: {},
        frozen: frozenOn(
          block,
          (block.frozen?.blocks ?? []).map((one) => allowedBlock(one) as WrittenBlock),
        ),
      };
  }
}

/** What a block counts for. A heading says the public title, which is what a reference to it prints. */
function placeOf(block: Exclude<WrittenBlock, { type: 'row' }>, publicTitle: string): WrittenBlock {
  const { id, place, slot } = block;
  const common = { id, place, slot };
  const caption = 'caption' in block && block.caption.trim() !== '' ? withheldWords : '';
  switch (block.type) {
    case 'paragraph':
      return { ...common, type: 'paragraph', numbered: block.numbered, text: block.numbered ? inlineOf(withheldWords) : [] };
    case 'heading':
      return { ...common, type: 'heading', level: block.level, text: inlineOf(publicTitle) };
    case 'item':
      return { ...common, type: 'item', style: block.style, level: block.level, text: [] };
    case 'quotation':
      return { ...common, type: 'quotation', text: [] };
    case 'recommendation':
      return { ...common, type: 'recommendation', text: inlineOf(withheldWords) };
    case 'table':
      return { ...common, type: 'table', caption, columns: [{ id: 'c', width: 1 }] };
    case 'picture':
      return { ...common, type: 'picture', ...noPicture, caption };
  }
}

function notesIn(block: WrittenBlock): number {
  const texts: readonly Inline[] = block.type === 'row' ? Object.values(block.cells) : 'text' in block ? [block.text] : [];
  return texts.flat().filter((piece) => 'footnote' in piece).length;
}
