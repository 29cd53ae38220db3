import { useEffect, useRef } from 'react';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';

const groups: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Words',
    keys: [
      ['Ctrl+B', 'Bold'],
      ['Ctrl+I', 'Italic'],
      ['Ctrl+.', 'Superscript'],
      ['Ctrl+Shift+,', 'Subscript'],
      ['@', 'Reference to a paragraph, table, appendix …; also Ctrl+Shift+K'],
      ['Ctrl+Alt+R', 'Make the typed reference a live one'],
      ['Ctrl+Alt+K', 'Link to a page or mail address'],
      ['Ctrl+Alt+F', 'Footnote'],
      ['F3', 'Standing phrase whose name is typed, or a list of them'],
      ['Ctrl+Alt+N', 'Note to yourself at the cursor'],
      ['Ctrl+Alt+G', 'Named figure, also with #; of a selected amount, a new one'],
      ['Ctrl+Alt+L', 'Block from the registers; Enter on it: its options'],
      ['Shift+Enter', 'New line in the same paragraph'],
    ],
  },
  {
    title: 'Finding and spelling',
    keys: [
      ['Ctrl+F', 'Find'],
      ['Ctrl+H', 'Find and replace'],
      ['F7', 'Next misspelling, with suggestions'],
      ['Shift+F10', 'Suggestions for this word'],
    ],
  },
  {
    title: 'Paragraphs',
    keys: [
      ['Ctrl+Alt+0', 'Numbered paragraph'],
      ['Ctrl+Alt+9', 'Paragraph without a number'],
      ['Ctrl+Alt+1', 'Sub-heading'],
      ['Ctrl+Alt+2', 'Smaller sub-heading'],
      ['Ctrl+Shift+Q', 'Quotation'],
      ['Alt+ArrowUp', 'Move up'],
      ['Alt+ArrowDown', 'Move down'],
      ['Alt+Shift+ArrowUp', 'Move up, into the part before too'],
      ['Alt+Shift+ArrowDown', 'Move down, into the next part too'],
    ],
  },
  {
    title: 'Lists',
    keys: [
      ['Ctrl+Shift+9', 'Lettered list'],
      ['Ctrl+Shift+8', 'Bulleted list'],
      ['Ctrl+Shift+7', 'Numbered list'],
      ['Tab', 'One level in'],
      ['Shift+Tab', 'One level out'],
      ['Enter', 'In an empty item: leave the list'],
    ],
  },
  {
    title: 'Tables and pictures',
    keys: [
      ['Tab', 'Next cell; after the last one a new row'],
      ['Shift+Tab', 'Cell before'],
      ['Enter', 'New line in the cell'],
      ['Alt+Shift+ArrowLeft', 'Column or picture narrower'],
      ['Alt+Shift+ArrowRight', 'Column or picture wider'],
    ],
  },
  {
    title: 'Elsewhere',
    keys: [
      ['Ctrl+Z', 'Undo; after reopening, change by change'],
      ['Ctrl+Y', 'Redo'],
      ['Alt+F8', 'Next finding of the checks; with Shift the one before'],
      ['F8', 'A register or another report beside the page'],
      ['F9', 'Focus mode: only the page'],
      ['Alt+PageDown', 'Next open report'],
      ['Alt+PageUp', 'Open report before'],
      ['Alt+W', 'Close this report'],
      ['Escape', 'Leave the page: the toolbar takes the keys'],
    ],
  },
];

/** What the keys do on the page. */
export function WritingHelp({ onClose }: { readonly onClose: () => void }) {
  const keys = useRef<HTMLDivElement>(null);
  // Read from its head: the dialog would go to its only button, at the end.
  useEffect(() => keys.current?.focus(), []);
  return (
    <Dialog title="Keys for writing" wide onClose={onClose}>
      <div className="writing-help" ref={keys} tabIndex={-1}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([key, words]) => (
                <div key={key + words}>
                  <dt>
                    <kbd>{shortcutLabel(key)}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="field-help">Typing “- ”, “a) ” or “1) ” at the start of a paragraph or recommendation begins a list.</p>
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}
