import { chainCommands } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Plugin } from '@tiptap/pm/state';
import { widenColumn } from '../editor/table-commands.ts';
import { moveBlockOn } from './move-block.ts';
import { resizePicture } from './picture-resize.ts';

/** Alt and Shift with the arrow keys: a block through the whole paper, from part to part; the width of a column or of a picture. */
export function deskKeys(): Plugin {
  return keymap({
    'Alt-Shift-ArrowUp': moveBlockOn(-1),
    'Alt-Shift-ArrowDown': moveBlockOn(1),
    'Alt-Shift-ArrowLeft': chainCommands(resizePicture(-1), widenColumn(-0.04)),
    'Alt-Shift-ArrowRight': chainCommands(resizePicture(1), widenColumn(0.04)),
  });
}
