import type { Plugin } from '@tiptap/pm/state';
import { type RefObject, useMemo, useRef } from 'react';
import { type FigureCalls, figurePlugin } from './figure-plugin.ts';

/** What joins the named figures in the text to what the page shows for them. */
export type FigureDesk = { readonly plugin: Plugin; readonly calls: RefObject<FigureCalls | null> };

/** The plugin of named figures for the editor of one page; the same one for as long as it is open. */
export function useFigureDesk(): FigureDesk {
  const calls = useRef<FigureCalls | null>(null);
  return useMemo(() => ({ plugin: figurePlugin(() => calls.current), calls }), []);
}
