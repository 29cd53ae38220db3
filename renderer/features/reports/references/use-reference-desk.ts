import type { Plugin } from '@tiptap/pm/state';
import { type RefObject, useMemo, useRef } from 'react';
import { followJoins } from './follow-joins.ts';
import { type ReferenceCalls, referencePlugin } from './reference-plugin.ts';

/** What joins the references in the text to what the page shows for them. */
export type ReferenceDesk = { readonly plugins: readonly Plugin[]; readonly calls: RefObject<ReferenceCalls | null> };

/** The plugins of references for the editor of one page; the same ones for as long as it is open. */
export function useReferenceDesk(): ReferenceDesk {
  const calls = useRef<ReferenceCalls | null>(null);
  return useMemo(() => ({ plugins: [referencePlugin(() => calls.current), followJoins()], calls }), []);
}
