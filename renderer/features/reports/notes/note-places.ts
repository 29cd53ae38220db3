import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Labels } from '../editor/labels.ts';
import { currentBlock } from '../editor/selected-blocks.ts';
import { eachBlock, isEmptySlot } from '../editor/structure.ts';

/** Where a note stands: the block, its place in the paper, what it is called and how it begins. */
export type PlaceOfNote = { readonly id: string; readonly index: number; readonly name: string; readonly words: string };

const longest = 80;

/** The blocks of `ids` that are in the paper, in its order. */
export function placesOfNotes(doc: PaperNode, labels: Labels, ids: readonly string[]): readonly PlaceOfNote[] {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  const found: PlaceOfNote[] = [];
  let index = 0;
  for (const { node } of eachBlock(doc)) {
    if (wanted.has(node.attrs['id'])) found.push({ id: node.attrs['id'], index, name: nameOf(node, labels), words: wordsOf(node) });
    index++;
  }
  return found;
}

/** The block with the cursor; null in a part where nothing is written yet, whose empty block is not kept. */
export function blockHere(state: EditorState, labels: Labels): { readonly id: string; readonly name: string } | null {
  const here = currentBlock(state);
  return here && !isEmptySlot(here.slot) ? { id: here.node.attrs['id'], name: nameOf(here.node, labels) } : null;
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'Paragraph',
  recommendation: 'Recommendation',
  item: 'Item',
  heading: 'Sub-heading',
  quotation: 'Quotation',
  table: 'Table',
  picture: 'Picture',
  register: 'From the registers',
};

/** 'Paragraph 12', 'Table 2'. */
function nameOf(node: PaperNode, labels: Labels): string {
  const label = labels.of(node.attrs['id']).replace(/\.$/, '');
  if (/^(?:Table|Figure) /.test(label)) return label;
  return `${names[node.type.name] ?? 'Paragraph'}${label === '' ? '' : ` ${label}`}`;
}

function wordsOf(node: PaperNode): string {
  const words = node.isTextblock ? node.textBetween(0, Math.min(node.content.size, longest + 20), ' ', ' ') : (node.attrs['caption'] ?? '');
  return words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words;
}
