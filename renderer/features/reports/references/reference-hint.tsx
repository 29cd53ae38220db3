import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import type { Labels } from '../editor/labels.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { useEditorState } from '../page/use-editor-state.ts';
import { citableBlocks } from './citable-blocks.ts';
import { placeAt } from '../picker/place-at.ts';
import { linkableHere } from './typed-in-paper.ts';

type Here = { readonly is: 'live' | 'typed'; readonly at: number; readonly to: readonly string[] };

/** Under the selected reference, or the typed one with the cursor: what it cites, and what can be done with it. */
export function ReferenceHint({
  session,
  registers,
  onGo,
  onChange,
  onLink,
}: {
  readonly session: PaperSession;
  readonly registers: RegisterContents | undefined;
  readonly onGo: (to: readonly string[]) => void;
  readonly onChange: () => void;
  readonly onLink: () => void;
}) {
  const here = useEditorState(session, (state) => readHere(state, session.labels));
  const hasFocus = useFocusIn(session);
  if (!here || !hasFocus) return null;
  return <Hint key={here.at} session={session} registers={registers} here={here} onGo={onGo} onChange={onChange} onLink={onLink} />;
}

function Hint({ session, registers, here, onGo, onChange, onLink }: Parameters<typeof ReferenceHint>[0] & { readonly here: Here }) {
  const box = useRef<HTMLDivElement>(null);
  const { at, is, to } = here;
  useLayoutEffect(() => (box.current ? placeAt(box.current, session, at) : undefined), [session, at]);
  const cited = citableBlocks(session.editor.state.doc, session.labels, registers, to);
  const canWrite = session.editor.isEditable;
  const [first] = cited;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cursor stays in the text while the mouse is on it.
    <div ref={box} className="reference-hint no-print" onMouseDown={(event) => event.preventDefault()}>
      <p>
        {first ? (
          <>
            <b>{first.title === 'Heading' ? '' : first.title}</b> {first.words}
          </>
        ) : (
          'What this cites is no longer in the report.'
        )}
        {cited.length > 1 && <span> and {cited.length - 1} more</span>}
      </p>
      {is === 'live' && first && (
        <Button title="Go there (Enter)" onClick={() => onGo(to)}>
          Go there
        </Button>
      )}
      {is === 'live' && canWrite && (
        <Button title={`Cite something else (${shortcutLabel('Ctrl+Shift+K')})`} onClick={onChange}>
          Change
        </Button>
      )}
      {is === 'typed' && canWrite && (
        <Button title={`Make it a live reference (${shortcutLabel('Ctrl+Alt+R')})`} onClick={onLink}>
          Link
        </Button>
      )}
    </div>
  );
}

function readHere(state: EditorState, labels: Labels): Here | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type.name === 'reference') return { is: 'live', at: selection.from, to: selection.node.attrs['to'] };
  const typed = linkableHere(state, labels);
  return typed && { is: 'typed', at: typed.from, to: typed.cites };
}

function useFocusIn({ editor }: PaperSession): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const [on, off] = [() => setHas(true), () => setHas(false)];
    setHas(editor.isFocused);
    editor.on('focus', on);
    editor.on('blur', off);
    return () => {
      editor.off('focus', on);
      editor.off('blur', off);
    };
  }, [editor]);
  return has;
}
