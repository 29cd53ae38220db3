import { useEffect } from 'react';
import { highlight, rangeOf } from '../editor/highlight.ts';
import { followSight, placesInSight } from '../editor/in-sight.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { linkableReferences } from './typed-in-paper.ts';

/** So many milliseconds after the last key the marks are drawn anew; until then they stay on their words. */
const rest = 700;

/**
 * Quietly underlines the typed references in sight that can be linked: a line out of sight would still be looked at with
 * every key. While keys are pressed nothing is looked for.
 */
export function useTypedMarks(session: PaperSession): void {
  useEffect(() => {
    const { editor, labels } = session;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const draw = () => {
      if (editor.isDestroyed || editor.view.composing) return;
      const found = editor.isEditable ? linkableReferences(editor.state.doc, labels, placesInSight(editor.view)) : [];
      highlight(
        'typed-reference',
        found.flatMap(({ from, to }) => rangeOf(editor.view, from, to) ?? []),
      );
    };
    const drawIn = (milliseconds: number) => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      timer = setTimeout(() => {
        idle = requestIdleCallback(draw, { timeout: 2 * rest });
      }, milliseconds);
    };
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => transaction.docChanged && drawIn(rest);
    drawIn(rest);
    const leaveSight = followSight(() => drawIn(0));
    editor.on('transaction', onTransaction);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      leaveSight();
      editor.off('transaction', onTransaction);
      highlight('typed-reference', []);
    };
  }, [session]);
}
