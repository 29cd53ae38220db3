import type { Node as PaperNode } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import { sameJson } from '#shared/base/hash.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { eachBlock } from '../editor/structure.ts';

/** The blocks (or rows of tables) that use each figure, in the order of reading. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** After so many milliseconds without a change the paper is looked through again. */
const quiet = 400;

/** Where each figure stands in the paper as it is in the editor. */
export function usesIn(doc: PaperNode): Uses {
  const uses = new Map<string, string[]>();
  for (const { node } of eachBlock(doc)) {
    let row: string | null = null;
    node.descendants((child) => {
      if (child.type.name === 'row') row = child.attrs['id'];
      if (child.type.name === 'figure') {
        const { figure } = child.attrs;
        uses.set(figure, [...(uses.get(figure) ?? []), node.type.name === 'table' && row !== null ? row : node.attrs['id']]);
      }
      return !child.isText;
    });
  }
  return uses;
}

/** The same, kept up to date while it is shown; nothing is read while keys are being typed. */
export function useUses({ editor }: PaperSession): Uses {
  const [uses, setUses] = useState(() => usesIn(editor.state.doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setUses((before) => keep(before, usesIn(editor.state.doc)));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, quiet);
    };
    editor.on('update', later);
    look();
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  return uses;
}

function keep(before: Uses, now: Uses): Uses {
  return sameJson([...before], [...now]) ? before : now;
}
