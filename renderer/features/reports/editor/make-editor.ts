import { Editor, type EditorOptions, Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import type { Plugin } from '@tiptap/pm/state';
import type { Block } from '#shared/domain/report/index.ts';
import { clearOfTools } from './clear-of-tools.ts';
import { columnBorders } from './column-borders.ts';
import { ContentsList, contents } from './contents-list.ts';
import { drawnBlock } from './drawn-block.ts';
import { fixtures } from './fixtures.ts';
import { partsGuard } from './guard.ts';
import { identities } from './identity.ts';
import { keysExtension } from './keys.ts';
import type { Labels } from './labels.ts';
import { type NumberSource, numbers } from './numbers.ts';
import { toDoc } from './paper-doc.ts';
import { paperNodes } from './paper-nodes.ts';
import type { PaperPlan } from './paper-plan.ts';
import type { ReadPicture } from './picture-view.ts';
import type { RegisterFeed } from './register-feed.ts';
import { settledSelection } from './settled-selection.ts';
import { steadyBlock } from './steady-block.ts';
import { tableShape } from './table-shape.ts';
import { typingRules } from './typing-rules.ts';

/** What the editor of a paper starts with, and whom it asks. */
type Setup = Pick<EditorOptions, 'editable' | 'onTransaction' | 'onBlur'> & {
  readonly labels: Labels;
  readonly plan: PaperPlan;
  readonly blocks: readonly Block[];
  readonly readPicture: ReadPicture;
  readonly registers: RegisterFeed;
  readonly numbering: () => NumberSource;
  /** Something on the page that is not written there was clicked: the field or the part it comes from. */
  readonly onFixture: (part: string) => void;
  /** A line of the contents was chosen: the id of its heading. */
  readonly onHeading: (id: string) => void;
  /** Ctrl+Z finds nothing to undo; the block with the cursor. */
  readonly onNothingToUndo: (block: string | null) => void;
  /** Asked before those that look after the paper. */
  readonly plugins: readonly Plugin[];
};

/** The editor of a paper with all that looks after it, not on the page yet. */
export function makeEditor({
  labels,
  plan,
  blocks,
  readPicture,
  registers,
  numbering,
  onFixture,
  onHeading,
  onNothingToUndo,
  plugins,
  ...options
}: Setup): Editor {
  const list = new ContentsList();
  const looksAfter = Extension.create({
    name: 'paperPlugins',
    addProseMirrorPlugins: () => [
      settledSelection(),
      drawnBlock(),
      columnBorders(),
      ...plugins,
      partsGuard(),
      identities(),
      tableShape(),
      typingRules(),
      dropCursor({ class: 'drop-cursor', color: false }),
      fixtures({ labels, list, plan, onJump: onFixture, onHeading }),
      numbers(labels, numbering),
      ...(numbering().template.parts.some((one) => one.part === 'contents') ? [contents(list, labels, numbering)] : []),
      // After all that changes how a block looks.
      steadyBlock(),
    ],
  });
  // The first extension is asked last: the keys of tables go before the gap beside them.
  const gaps = Extension.create({ name: 'gaps', addProseMirrorPlugins: () => [gapCursor()] });
  const clear = clearOfTools(() => editor.view);
  const editor: Editor = new Editor({
    ...options,
    element: null,
    extensions: [gaps, ...paperNodes(labels, readPicture, registers), keysExtension(onNothingToUndo), looksAfter],
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false },
    editorProps: {
      scrollThreshold: clear,
      scrollMargin: clear,
      attributes: { class: 'draft', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'The report', spellcheck: 'false', lang: 'en-GB' },
    },
    onBeforeCreate: ({ editor }) => {
      editor.options.content = toDoc(editor.schema, plan.slots, blocks) as never;
    },
  });
  return editor;
}
