import { Extension } from '@tiptap/core';
import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { undoInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { indentItems, leaveKindAtStart, moveBlocks, setKind, splitBlock, toggleKind } from './block-commands.ts';
import { currentBlock } from './selected-blocks.ts';
import { stepInTable } from './table-arrows.ts';
import { goToCell } from './table-commands.ts';

const insertBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes.break;
  if (!type || !state.selection.$from.parent.isTextblock) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};

const breakInCell: Command = (state, dispatch) => (/cell/i.test(state.selection.$from.parent.type.name) ? insertBreak(state, dispatch) : false);

const mark =
  (name: string): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name];
    return type ? toggleMark(type)(state, dispatch) : false;
  };

/** What the keys do in the paper. Tab goes in and out of list levels and through cells; elsewhere it leaves the paper. */
export const paperKeys: Readonly<Record<string, Command>> = {
  Enter: chainCommands(breakInCell, splitBlock, baseKeymap.Enter as Command),
  'Shift-Enter': insertBreak,
  Backspace: chainCommands(undoInputRule, leaveKindAtStart, baseKeymap.Backspace as Command),
  Tab: chainCommands(goToCell(1), indentItems(1)),
  'Shift-Tab': chainCommands(goToCell(-1), indentItems(-1)),
  ArrowUp: stepInTable(-1),
  ArrowDown: stepInTable(1),
  'Alt-ArrowUp': moveBlocks(-1),
  'Alt-ArrowDown': moveBlocks(1),
  'Mod-b': mark('bold'),
  'Mod-i': mark('italic'),
  'Mod-.': mark('superscript'),
  'Mod-Shift-,': mark('subscript'),
  'Mod-Alt-0': setKind({ type: 'paragraph', numbered: true }),
  'Mod-Alt-9': setKind({ type: 'paragraph', numbered: false }),
  'Mod-Alt-1': toggleKind({ type: 'heading', level: 1 }),
  'Mod-Alt-2': toggleKind({ type: 'heading', level: 2 }),
  'Mod-Shift-7': toggleKind({ type: 'item', style: 'numbered' }),
  'Mod-Shift-8': toggleKind({ type: 'item', style: 'bulleted' }),
  'Mod-Shift-9': toggleKind({ type: 'item', style: 'lettered' }),
  'Mod-Shift-q': toggleKind({ type: 'quotation' }),
};

/**
 * The paper's keys and its own undo. `undoStored` is asked, with the block that the cursor stands in, where there is
 * nothing left to undo in the editor itself.
 */
export function keysExtension(undoStored: (block: string | null) => void): Extension {
  const undoOrStored: Command = (state, dispatch, view) => {
    if (!undo(state, dispatch, view)) undoStored(currentBlock(state)?.node.attrs['id'] ?? null);
    return true;
  };
  return Extension.create({
    name: 'paperKeys',
    addProseMirrorPlugins: () => [history(), keymap({ ...paperKeys, 'Mod-z': undoOrStored, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
  });
}
