import { byPlace } from '#shared/base/order-key.ts';
import { type Block, type Figure, type Inline, plainText } from '#shared/domain/report/index.ts';
import { type Citable, figureTexts, wordingOf } from './citing.ts';
import { CitedNumbers, typedReferences } from './typed-references.ts';

/**
 * The words of everything in a paper that can be cited, by its id: a block with all that stands under it (items and
 * tables under a paragraph, paragraphs under a heading), a table with its rows, a slot with all its blocks. Figures say
 * what they say; a reference is an ellipsis, for its numbers change without a word being changed.
 */
export function wordsOfBlocks(blocks: readonly Block[], figures: readonly Figure[]): ReadonlyMap<string, string> {
  const lookedUp = { citable: new Map(), figures: figureTexts(figures) };
  const read = (text: Inline) => plainText(wordingOf(withoutNumbers(text), lookedUp));
  const bySlot = new Map<string, Exclude<Block, { type: 'row' }>[]>();
  const rows = new Map<string, string[]>();
  for (const block of [...blocks].sort(byPlace)) {
    if (block.type === 'row') put(rows, block.slot.slice('table:'.length), Object.values(block.cells).map(read).join(' | '));
    else put(bySlot, block.slot, block);
  }
  const lines = new Map<string, string[]>();
  for (const [slot, inOrder] of bySlot) {
    let open: { readonly id: string; readonly rank: number }[] = [{ id: slot, rank: -1 }];
    for (const block of inOrder) {
      const rank = rankOf(block);
      const said = ownWords(block, rows.get(block.id) ?? [], read);
      open = open.filter((one) => one.rank < rank);
      for (const { id } of said === '' ? [] : open) put(lines, id, said);
      put(lines, block.id, said);
      if (canHold(block)) open.push({ id: block.id, rank });
    }
  }
  return new Map([...lines].map(([id, all]) => [id, all.join('\n')]));
}

function withoutNumbers(text: Inline): Inline {
  return text.map((piece) => ('reference' in piece ? { text: '…' } : piece));
}

/** The ids of everything that the words of some blocks cite, live or typed; of a range all that it goes over. */
export function citedBy(blocks: readonly Block[], citable: Citable): readonly string[] {
  const order = [...citable.keys()];
  const numbers = new CitedNumbers(citable);
  const cited = [...blocks].sort(byPlace).flatMap((block) => {
    if (!('text' in block)) return [];
    // What is not plain words stands for something else than a number.
    const typed = block.text.map((piece) => ('text' in piece && !piece.marks?.link ? piece.text : '\ufffc')).join('');
    return [
      ...block.text.flatMap((piece) => ('reference' in piece ? over(piece.reference, order, citable) : [])),
      ...(block.type === 'quotation' ? [] : typedReferences(typed)).flatMap((one) => over({ ...one, to: numbers.find(one, block.slot).to }, order, citable)),
    ];
  });
  return [...new Set(cited)];
}

function over(
  { to, form }: { readonly to: readonly string[]; readonly form: 'list' | 'range' },
  order: readonly string[],
  citable: Citable,
): readonly string[] {
  const [first, last] = [order.indexOf(to[0] ?? ''), order.indexOf(to[to.length - 1] ?? '')];
  if (form === 'list' || first < 0 || last < first) return to;
  const kind = citable.get(order[first] ?? '')?.kind;
  const depth = depthOf(citable, order[first] ?? '');
  return order.slice(first, last + 1).filter((id) => to.includes(id) || (citable.get(id)?.kind === kind && depthOf(citable, id) <= depth));
}

/** '30' is at depth 1, '30(a)' at depth 2: a name has one number for each. */
function depthOf(citable: Citable, id: string): number {
  return citable.get(id)?.name.filter((part) => 'cited' in part).length ?? 0;
}

/** Headings stand over paragraphs, and those over items; what goes on under a paragraph ends its items. */
function rankOf(block: Block): number {
  if (block.type === 'heading') return block.level - 1;
  if (block.type === 'recommendation' || (block.type === 'paragraph' && block.numbered)) return 2;
  return block.type === 'item' ? 4 + block.level : 3;
}

function canHold(block: Block): boolean {
  return rankOf(block) !== 3;
}

function ownWords(block: Block, rows: readonly string[], read: (text: Inline) => string): string {
  if (block.type === 'picture') return `${block.caption} ${block.alt}`.trim();
  if (block.type === 'table') return [block.caption, ...rows].join('\n');
  return 'text' in block ? read(block.text).trim() : '';
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
