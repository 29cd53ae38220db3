import { useEffect } from 'react';
import { highlight, rangeOf } from '../editor/highlight.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { linkableReferences } from './typed-in-paper.ts';

/** So many milliseconds after the last key the marks are drawn anew; until then they stay on their words. */
const rest = 700;
const mostMarks = 1_000;

/** Quietly underlines the typed references that can be linked. Nothing is looked at while keys are pressed. */
export function useTypedMarks(session: PaperSession): void {
  useEffect(() => {
    const { editor, labels } = session;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const draw = () => {
      if (editor.isDestroyed || editor.view.composing) return;
      const found = editor.isEditable ? linkableReferences(editor.state.doc, labels).slice(0, mostMarks) : [];
      highlight(
        'typed-reference',
        found.flatMap(({ from, to }) => rangeOf(editor.view, from, to) ?? []),
      );
    };
    const later = () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      timer = setTimeout(() => {
        idle = requestIdleCallback(draw, { timeout: 2 * rest });
      }, rest);
    };
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => transaction.docChanged && later();
    later();
    editor.on('transaction', onTransaction);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      editor.off('transaction', onTransaction);
      highlight('typed-reference', []);
    };
  }, [session]);
}
