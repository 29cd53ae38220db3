import type { Plugin } from '@tiptap/pm/state';
import { type RefObject, useMemo, useRef } from 'react';
import { type Sign, type SignCalls, signPlugin } from './sign-plugin.ts';

/** What joins a sign in the text to what the page shows for it. */
export type SignDesk = { readonly sign: Sign['sign']; readonly plugin: Plugin; readonly calls: RefObject<SignCalls | null> };

/** The desk of a sign for the editor of one page; the same one for as long as it is open. */
export function useSignDesk(sign: Sign): SignDesk {
  const calls = useRef<SignCalls | null>(null);
  return useMemo(() => ({ sign: sign.sign, plugin: signPlugin(sign, () => calls.current), calls }), [sign]);
}
