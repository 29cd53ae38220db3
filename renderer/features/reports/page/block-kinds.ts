import type { EditorState } from '@tiptap/pm/state';
import { type BlockKind, isKind } from '../editor/block-commands.ts';
import { tablePlace } from '../editor/table-commands.ts';

/** The kinds a paragraph can be, with the words for them. */
export const blockKinds: readonly { readonly name: string; readonly label: string; readonly kind: BlockKind }[] = [
  { name: 'numbered', label: 'Paragraph', kind: { type: 'paragraph', numbered: true } },
  { name: 'plain', label: 'Paragraph without number', kind: { type: 'paragraph', numbered: false } },
  { name: 'heading-1', label: 'Sub-heading', kind: { type: 'heading', level: 1 } },
  { name: 'heading-2', label: 'Smaller sub-heading', kind: { type: 'heading', level: 2 } },
  { name: 'lettered', label: 'Lettered list', kind: { type: 'item', style: 'lettered' } },
  { name: 'bulleted', label: 'Bulleted list', kind: { type: 'item', style: 'bulleted' } },
  { name: 'list-numbered', label: 'Numbered list', kind: { type: 'item', style: 'numbered' } },
  { name: 'quotation', label: 'Quotation', kind: { type: 'quotation' } },
  { name: 'recommendation', label: 'Recommendation', kind: { type: 'recommendation' } },
];

/** Those offered in a part of the paper: recommendations stand only in theirs, and paragraphs do not. */
export function kindsFor(slot: string): typeof blockKinds {
  const isRecommendations = slot === 'section:recommendations';
  return blockKinds.filter((one) => (isRecommendations ? one.kind.type !== 'paragraph' : one.kind.type !== 'recommendation'));
}

/** The name of the kind that all selected blocks are, or ''. */
export function kindHere(state: EditorState): string {
  return tablePlace(state) ? '' : (blockKinds.find((one) => isKind(state, one.kind))?.name ?? '');
}
