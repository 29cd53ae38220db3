import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import type { Found } from '#shared/checks/check-paper.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { findBlock } from '../editor/structure.ts';
import { wordsAt } from './words-at.ts';

/** The place that a jump to a finding lands on: what a register says is shown by the block that follows it. */
export function placeOf({ editor }: PaperSession, { at }: Pick<Found, 'at'>): string {
  const { doc } = editor.state;
  const owner = at.replace(/-\d+$/, '');
  return owner !== at && !findBlock(doc, at) && findBlock(doc, owner) ? owner : at;
}

/** Goes to a finding and marks its words; `onGo` leads to the part, block or field where it is. */
export function goToFinding(session: PaperSession, finding: Found, onGo: (part: string) => void): void {
  onGo(placeOf(session, finding));
  // The page may have to come back from the preview first.
  requestAnimationFrame(() => requestAnimationFrame(() => selectWords(session, finding)));
}

/** Marks the words of a finding, once the cursor is in its block. */
export function selectWords(session: PaperSession, finding: Found): void {
  const { view } = session.editor;
  if (!finding.range && !finding.cell) return;
  const found = wordsAt(view.state.doc, finding.at, finding, session.labels);
  if (found) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, found.from, found.to)).scrollIntoView());
}

/**
 * Mends a finding in the paper, as one step that Ctrl+Z takes back. False where it has no fix, where nothing may be
 * written, or where the words are no longer those that were looked at.
 */
export function mend(session: PaperSession, { at, cell, fix }: Found): boolean {
  const { editor } = session;
  const { state, view, schema } = { state: editor.state, view: editor.view, schema: editor.schema };
  if (!fix || !editor.isEditable) return false;
  const found = wordsAt(state.doc, at, { ...(cell ? { cell } : {}), range: fix.range }, session.labels);
  if (found?.words !== fix.was) return false;
  const marks = state.doc.resolve(found.from).marksAcross(state.doc.resolve(found.to)) ?? [];
  const node =
    fix.fix === 'words'
      ? fix.by === ''
        ? null
        : schema.text(fix.by, marks)
      : fix.fix === 'figure'
        ? schema.node('figure', { figure: fix.figure }, undefined, marks)
        : schema.node('reference', { to: fix.to, form: fix.form }, undefined, marks);
  const tr = node ? state.tr.replaceWith(found.from, found.to, node) : state.tr.delete(found.from, found.to);
  const end = found.from + (node?.nodeSize ?? 0);
  view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView()));
  view.focus();
  return true;
}
