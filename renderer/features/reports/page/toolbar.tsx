import { capital } from '#shared/base/capital.ts';
import { toggleMark } from '@tiptap/pm/commands';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { indentItems, setKind } from '../editor/block-commands.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { RegisterBar } from '../registers/register-bar.tsx';
import { liveForFill } from '../registers/live-for-fill.ts';
import { currentBlock, currentSlot } from '../editor/selected-blocks.ts';
import { insertTable, tablePlace } from '../editor/table-commands.ts';
import { blockKinds, kindHere, kindsFor } from './block-kinds.ts';
import { InsertMenu } from './insert-menu.tsx';
import { PictureBar } from './picture-bar.tsx';
import { TableBar } from './table-bar.tsx';
import { ToolIcon, type ToolIconName } from './tool-icon.tsx';
import { useEditorState } from './use-editor-state.ts';
import type { ReportSteps } from './use-report-commands.ts';

const marks: readonly { readonly name: string; readonly label: string; readonly keys: string; readonly icon: ToolIconName }[] = [
  { name: 'bold', label: 'Bold', keys: 'Ctrl+B', icon: 'bold' },
  { name: 'italic', label: 'Italic', keys: 'Ctrl+I', icon: 'italic' },
  { name: 'superscript', label: 'Superscript', keys: 'Ctrl+.', icon: 'superscript' },
  { name: 'subscript', label: 'Subscript', keys: 'Ctrl+Shift+,', icon: 'subscript' },
];

/** The tools over the page: one stop for the Tab key, walked through with the arrow keys. */
export function Toolbar({ session, steps }: { readonly session: PaperSession; readonly steps: ReportSteps }) {
  const state = useEditorState(session, readTools);
  const canWrite = session.editor.isEditable;
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('kind');
  const run = (command: Command) => {
    session.editor.view.focus();
    session.perform(command);
  };
  const tool = (icon: ToolIconName, label: string, perform: () => void, options: { readonly pressed?: boolean; readonly disabled?: boolean } = {}) => (
    <button
      type="button"
      className="tool"
      key={icon}
      data-stop={icon}
      title={label}
      aria-label={label}
      aria-pressed={options.pressed}
      disabled={options.disabled || !canWrite}
      tabIndex={stop === icon ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={perform}
    >
      <ToolIcon name={icon} />
    </button>
  );
  const fills = steps.fillsHere();
  return (
    <>
      <div
        className="tools"
        role="toolbar"
        aria-label="Writing"
        ref={bar}
        onKeyDown={(event) => walk(event, bar.current)}
        onFocus={(event: FocusEvent<HTMLElement>) => setStop(event.target.dataset['stop'] ?? stop)}
      >
        <select
          className="input kind"
          data-stop="kind"
          aria-label="Kind of paragraph"
          tabIndex={stop === 'kind' ? 0 : -1}
          value={state.kind}
          disabled={!canWrite || state.kind === ''}
          onChange={(event) => {
            const kind = blockKinds.find((one) => one.name === event.target.value)?.kind;
            if (kind) run(setKind(kind));
          }}
        >
          {state.kind === '' && <option value="">–</option>}
          {kindsFor(state.slot).map((one) => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
        </select>
        {marks.map((mark) => {
          const type = session.editor.schema.marks[mark.name];
          return type && tool(mark.icon, `${mark.label} (${mark.keys})`, () => run(toggleMark(type)), { pressed: state.marks.includes(mark.name) });
        })}
        {tool('link', 'Link (Ctrl+Alt+K)', steps.link, { pressed: state.marks.includes('link') })}
        <span className="tools-gap" />
        {tool('outdent', 'One level out (Shift+Tab)', () => run(indentItems(-1)), { disabled: !state.inItem })}
        {tool('indent', 'One level in (Tab)', () => run(indentItems(1)), { disabled: !state.inItem })}
        <span className="tools-gap" />
        {tool('table', 'Insert a table', () => run(insertTable(3, 3)), { disabled: state.inTable })}
        {tool('picture', 'Insert a picture', () => void steps.picture(), { disabled: state.inTable })}
        {tool('footnote', 'Insert a footnote (Ctrl+Alt+F)', steps.footnote)}
        {canWrite && <InsertMenu />}
        {fills.length > 0 && canWrite && (
          <MenuButton label="Fill" look="quiet" menu>
            {fills.flatMap((filling) => {
              const following = liveForFill(filling.name);
              if (!following) return [];
              return [
                <Button key={`live-${filling.name}`} look="quiet" role="menuitem" onClick={() => steps.fromRegisters(following)}>
                  {`Live, ${filling.label} …`}
                </Button>,
              ];
            })}
            {fills.map((filling) => (
              <Button key={filling.name} look="quiet" role="menuitem" onClick={() => void steps.fill(filling)}>
                {`${capital(filling.label)}, once`}
              </Button>
            ))}
          </MenuButton>
        )}
        <span className="tools-gap" />
        {tool('undo', 'Undo (Ctrl+Z)', () => run(undo), { disabled: !state.canUndo })}
        {tool('redo', 'Redo (Ctrl+Y)', () => run(redo), { disabled: !state.canRedo })}
        {tool('help', 'Keys for writing', steps.help)}
      </div>
      {state.inTable && <TableBar session={session} run={run} />}
      {state.picture !== null && <PictureBar session={session} pos={state.picture} />}
      {state.isRegister && <RegisterBar />}
    </>
  );
}

function readTools(state: EditorState) {
  const { $from, empty, from, to } = state.selection;
  const marksHere = state.storedMarks ?? (empty ? $from.marks() : []);
  const active = (name: string) => {
    const type = state.schema.marks[name];
    if (!type) return false;
    return marksHere.some((mark) => mark.type === type) || (!empty && state.doc.rangeHasMark(from, to, type));
  };
  const isPicture = state.selection instanceof NodeSelection && state.selection.node.type.name === 'picture';
  return {
    kind: kindHere(state),
    slot: (currentSlot(state)?.attrs.slot ?? '') as string,
    marks: [...marks.map((mark) => mark.name), 'link'].filter(active),
    inItem: currentBlock(state)?.node.type.name === 'item',
    inTable: tablePlace(state) !== null,
    picture: isPicture ? from : null,
    isRegister: currentBlock(state)?.node.type.name === 'register',
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

function walk(event: KeyboardEvent, bar: HTMLElement | null): void {
  if (!bar || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
  const stops = [...bar.querySelectorAll<HTMLElement>('button:not(:disabled), select:not(:disabled)')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + (event.key === 'ArrowRight' ? 1 : -1) + stops.length) % stops.length]?.focus();
}
