import type { EditorState } from '@tiptap/pm/state';
import { amountsIn } from '#shared/checks/amounts.ts';
import { datesIn } from '#shared/checks/written-dates.ts';
import type { TypedPlace } from './figure-words.ts';
import { typeOfWords } from './typed-figure.ts';

/** A figure that is typed in the text, as it stands there. */
export type ValueHere = { readonly words: string; readonly place: TypedPlace };

/** The figure that is selected, or the amount or date that the cursor stands in; null where there is none. */
export function valueHere({ doc, selection: { $from, $to, from, to, empty } }: EditorState): ValueHere | null {
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return null;
  const index = $from.textOffset === 0 && empty && $from.nodeBefore?.isText && !$from.nodeAfter?.isText ? $from.index() - 1 : $from.index();
  const node = index >= 0 && index < $from.parent.childCount ? $from.parent.child(index) : null;
  if (!node?.isText) return null;
  const text = node.text ?? '';
  const start = $from.posAtIndex(index);
  const [first, last] = [from - start, to - start];
  if (last > text.length) return null;
  const found = empty ? around(text, first) : within(text, first, last);
  const place = found && placeOf(doc.resolve(from));
  return found && place ? { words: text.slice(found.from, found.to), place: { ...place, piece: index, ...found } } : null;
}

type Span = { readonly from: number; readonly to: number };

function around(text: string, at: number): Span | null {
  const all = [...amountsIn(text), ...datesIn(text).filter((one) => one.day !== null)].map(({ from, to }) => trimmed(text, from, to));
  return all.find((one) => one.from <= at && at <= one.to && typeOfWords(text.slice(one.from, one.to)) !== null) ?? null;
}

function within(text: string, from: number, to: number): Span | null {
  const own = trimmed(text, from, to);
  if (typeOfWords(text.slice(own.from, own.to)) !== null) return own;
  const amounts = amountsIn(text).filter((one) => from <= one.from && one.to <= to);
  const [only] = amounts;
  return only && amounts.length === 1 ? trimmed(text, only.from, only.to) : null;
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.replace(/[\s.,;:]+$/, '').length) };
}

/** The block that holds a place; in a table the row, and the id of the column. */
function placeOf($at: ReturnType<EditorState['doc']['resolve']>): Pick<TypedPlace, 'block' | 'column'> | null {
  const block = $at.depth > 1 ? $at.node(2) : null;
  if (!block) return null;
  if (block.type.name !== 'table') return { block: block.attrs['id'], column: null };
  const columns = block.attrs['columns'] as readonly { readonly id: string }[];
  const column = columns[$at.index(3)];
  return $at.depth < 4 || !column ? null : { block: $at.node(3).attrs['id'], column: column.id };
}
