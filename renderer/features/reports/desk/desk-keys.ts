import { keymap } from '@tiptap/pm/keymap';
import type { Plugin } from '@tiptap/pm/state';
import { moveBlockOn } from './move-block.ts';

/** Keys that move a block through the whole paper, from part to part. */
export function deskKeys(): Plugin {
  return keymap({ 'Alt-Shift-ArrowUp': moveBlockOn(-1), 'Alt-Shift-ArrowDown': moveBlockOn(1) });
}
