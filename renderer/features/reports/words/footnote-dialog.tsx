import { Editor, Node } from '@tiptap/core';
import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import type { Inline } from '#shared/domain/report/index.ts';
import { BoldMark, BreakNode, ItalicMark, LinkMark, SubscriptMark, SuperscriptMark } from '../editor/inline-nodes.ts';
import { TextNode } from '../editor/text-nodes.ts';
import { nodesToWords, wordsToNodes } from '../editor/words.ts';
import { WritingDialog } from './writing-dialog.tsx';

const NoteNode = Node.create({ name: 'doc', topNode: true, content: 'note' });
const NoteTextNode = Node.create({ name: 'note', content: 'inline*', parseHTML: () => [{ tag: 'p' }], renderHTML: () => ['p', 0] });

/** The small editor for the words of one footnote: bold, italic, raised, lowered and links, on one or more lines. */
export function FootnoteDialog({
  words,
  isNew,
  onDone,
  onClose,
}: {
  readonly words: Inline;
  readonly isNew: boolean;
  readonly onDone: (words: Inline) => void;
  readonly onClose: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const done = useRef(() => {});
  done.current = () => {
    const note = editor.current?.state.doc.firstChild;
    if (note) onDone(nodesToWords(note));
    onClose();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are taken once, when the dialog opens.
  useEffect(() => {
    if (!place.current) return;
    const made = new Editor({
      element: place.current,
      extensions: [NoteNode, NoteTextNode, TextNode, BreakNode, BoldMark, ItalicMark, SuperscriptMark, SubscriptMark, LinkMark],
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false },
      editorProps: {
        // Escape belongs to the dialog: the editor would keep it for itself.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Escape' },
        attributes: {
          class: 'note-words',
          role: 'textbox',
          'aria-label': 'Words of the footnote',
          'aria-multiline': 'true',
          lang: 'en-GB',
          spellcheck: 'true',
        },
      },
      onBeforeCreate: ({ editor: early }) => {
        early.options.content = early.schema.node('doc', null, early.schema.node('note', null, wordsToNodes(early.schema, words))) as never;
      },
    });
    const toggle =
      (name: string): Command =>
      (state, dispatch) => {
        const type = state.schema.marks[name];
        return type ? toggleMark(type)(state, dispatch) : false;
      };
    made.registerPlugin(history());
    made.registerPlugin(
      keymap({
        Enter: () => {
          done.current();
          return true;
        },
        'Mod-b': toggle('bold'),
        'Mod-i': toggle('italic'),
        'Mod-z': undo,
        'Mod-y': redo,
      }),
    );
    made.registerPlugin(keymap(baseKeymap));
    editor.current = made;
    made.commands.focus('end');
    return () => made.destroy();
  }, []);
  return (
    <WritingDialog
      title="Footnote"
      remove={isNew ? undefined : { label: 'Remove the footnote', perform: () => onDone([]) }}
      onDone={() => done.current()}
      onClose={onClose}
    >
      <div ref={place} />
      <p className="field-help">Printed at the foot of the page. Enter finishes; without words the footnote goes.</p>
    </WritingDialog>
  );
}
