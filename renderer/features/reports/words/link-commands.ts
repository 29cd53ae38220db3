import type { Command, EditorState } from '@tiptap/pm/state';
import { allowedLink } from '#shared/domain/report/index.ts';

/** The link under the cursor or selection: where it leads, its words, and from where to where they go. */
export type LinkHere = { readonly href: string; readonly text: string; readonly from: number; readonly to: number };

/** The link that the selection stands in, or the selected words without one. */
export function linkHere(state: EditorState): LinkHere {
  const { from, to, empty, $from } = state.selection;
  const type = state.schema.marks.link;
  const mark = type && ($from.marks().find((one) => one.type === type) ?? $from.nodeAfter?.marks.find((one) => one.type === type));
  if (!mark) return { href: '', text: empty ? '' : state.doc.textBetween(from, to, ' '), from, to };
  let [start, end] = [from, from];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (at <= from && at + node.nodeSize >= from && mark.isInSet(node.marks)) [start, end] = [at, at + node.nodeSize];
  });
  return { href: mark.attrs.href, text: state.doc.textBetween(start, end, ' '), from: start, to: end };
}

/** An address as people write it, completed: 'council.gov.uk' and 'name@council.gov.uk' are understood. Null where it is none. */
export function readAddress(text: string): string | null {
  const tidy = text.trim();
  const candidates = [
    tidy,
    /^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(tidy) ? `mailto:${tidy}` : '',
    /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(tidy) ? `https://${tidy}` : '',
  ];
  return candidates.find((one) => allowedLink.test(one)) ?? null;
}

/** Makes the words a link, or changes where it leads. */
export function setLink({ from, to }: LinkHere, href: string, text: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks.link;
    if (!type || text === '') return false;
    const marks = type.create({ href }).addToSet(state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? []);
    const isSame = from < to && state.doc.textBetween(from, to, ' ') === text;
    const tr = isSame
      ? state.tr.removeMark(from, to, type).addMark(from, to, type.create({ href }))
      : state.tr.replaceWith(from, to, state.schema.text(text, marks));
    dispatch?.(tr.removeStoredMark(type));
    return true;
  };
}

/** Takes the link away and keeps its words. */
export function removeLink({ from, to }: LinkHere): Command {
  return (state, dispatch) => {
    const type = state.schema.marks.link;
    if (!type || from === to) return false;
    dispatch?.(state.tr.removeMark(from, to, type));
    return true;
  };
}
