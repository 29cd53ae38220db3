import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Citable } from '#shared/outline/citing.ts';
import { CitedNumbers, type TypedReference, typedReferences } from '#shared/outline/typed-references.ts';
import type { Labels } from '../editor/labels.ts';
import { eachBlock } from '../editor/structure.ts';

/** A typed reference that can be made a live one: where it stands, in which block, and what it would cite. */
export type LinkableReference = {
  readonly from: number;
  readonly to: number;
  readonly block: string;
  readonly cites: readonly string[];
  readonly form: 'list' | 'range';
};

/** What is typed in a block of words is read once for as long as the block stays the same. */
const read = new WeakMap<PaperNode, readonly TypedReference[]>();

function typedIn(textblock: PaperNode): readonly TypedReference[] {
  const known = read.get(textblock);
  if (known) return known;
  let text = '';
  // What is not plain words, and links, are one sign for each place they take.
  textblock.forEach((node) => {
    const isLink = node.marks.some((mark) => mark.type.name === 'link');
    text += node.isText && !isLink ? (node.text ?? '') : '\ufffc'.repeat(node.nodeSize);
  });
  const found = typedReferences(text);
  read.set(textblock, found);
  return found;
}

const counted = new WeakMap<Citable, CitedNumbers>();

function numbersOf({ citable }: Labels): CitedNumbers {
  const known = counted.get(citable) ?? new CitedNumbers(citable);
  counted.set(citable, known);
  return known;
}

/**
 * Every typed reference in the paper, or in the blocks of a part of it, whose numbers are all there, in order. Quotations
 * speak of other papers and are passed over.
 */
export function linkableReferences(
  doc: PaperNode,
  labels: Labels,
  within: { readonly from: number; readonly to: number } = { from: 0, to: doc.content.size },
): readonly LinkableReference[] {
  const numbers = numbersOf(labels);
  const found: LinkableReference[] = [];
  for (const { node, pos, slot } of eachBlock(doc)) {
    if (pos + node.nodeSize <= within.from || pos >= within.to) continue;
    if (node.isTextblock) found.push(...linkableIn(node, pos, node.attrs.id, slot.attrs.slot, numbers));
    else
      node.descendants((child, offset) => {
        if (child.isTextblock) found.push(...linkableIn(child, pos + 1 + offset, node.attrs.id, slot.attrs.slot, numbers));
        return !child.isTextblock;
      });
  }
  return found;
}

/** The one that the cursor stands in or directly behind. */
export function linkableHere({ doc, selection: { $head, empty } }: EditorState, labels: Labels): LinkableReference | null {
  if (!empty || !$head.parent.isTextblock || typedIn($head.parent).length === 0) return null;
  const block = $head.depth > 1 ? $head.node(2) : $head.parent;
  const slot = doc.child($head.index(0)).attrs['slot'] as string;
  const found = linkableIn($head.parent, $head.before(), block.attrs['id'], slot, numbersOf(labels));
  return found.find((one) => one.from <= $head.pos && $head.pos <= one.to) ?? null;
}

function linkableIn(textblock: PaperNode, pos: number, block: string, slot: string, numbers: CitedNumbers): readonly LinkableReference[] {
  if (textblock.type.name === 'quotation') return [];
  return typedIn(textblock).flatMap((typed) => {
    const { to: cites, missing } = numbers.find(typed, slot);
    if (missing.length > 0 || cites.includes(block)) return [];
    return [{ from: pos + 1 + typed.from, to: pos + 1 + typed.to, block, cites, form: typed.form }];
  });
}
