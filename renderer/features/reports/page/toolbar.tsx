import { toggleMark } from '@tiptap/pm/commands';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import { type KeyboardEvent, useRef } from 'react';
import { type BlockKind, indentItems, isKind, setKind } from '../editor/block-commands.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { currentBlock, currentSlot } from '../editor/selected-blocks.ts';
import { insertTable, tablePlace } from '../editor/table-commands.ts';
import { TableBar } from './table-bar.tsx';
import { ToolIcon, type ToolIconName } from './tool-icon.tsx';
import { useEditorState } from './use-editor-state.ts';

const kinds: readonly { readonly name: string; readonly label: string; readonly kind: BlockKind }[] = [
  { name: 'numbered', label: 'Paragraph', kind: { type: 'paragraph', numbered: true } },
  { name: 'plain', label: 'Paragraph without number', kind: { type: 'paragraph', numbered: false } },
  { name: 'heading-1', label: 'Sub-heading', kind: { type: 'heading', level: 1 } },
  { name: 'heading-2', label: 'Smaller sub-heading', kind: { type: 'heading', level: 2 } },
  { name: 'lettered', label: 'Lettered list', kind: { type: 'item', style: 'lettered' } },
  { name: 'bulleted', label: 'Bulleted list', kind: { type: 'item', style: 'bulleted' } },
  { name: 'list-numbered', label: 'Numbered list', kind: { type: 'item', style: 'numbered' } },
  { name: 'quotation', label: 'Quotation', kind: { type: 'quotation' } },
  { name: 'recommendation', label: 'Recommendation', kind: { type: 'recommendation' } },
];

const marks: readonly { readonly name: string; readonly label: string; readonly keys: string; readonly icon: ToolIconName }[] = [
  { name: 'bold', label: 'Bold', keys: 'Ctrl+B', icon: 'bold' },
  { name: 'italic', label: 'Italic', keys: 'Ctrl+I', icon: 'italic' },
  { name: 'superscript', label: 'Superscript', keys: 'Ctrl+.', icon: 'superscript' },
  { name: 'subscript', label: 'Subscript', keys: 'Ctrl+Shift+,', icon: 'subscript' },
];

/** The tools over the page: one line, walked through with the arrow keys. The rest is on keys, listed in the help. */
export function Toolbar({ session }: { readonly session: PaperSession; readonly fields: Fields }) {
  const bar = useRef<HTMLDivElement>(null);
  const state = useEditorState(session, readTools);
  const run = (command: Command) => {
    const { view } = session.editor;
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const tool = (icon: ToolIconName, label: string, command: Command, options: { readonly pressed?: boolean; readonly disabled?: boolean } = {}) => (
    <button type="button" className="tool" title={label} aria-label={label} aria-pressed={options.pressed} disabled={options.disabled || !state.canWrite} onMouseDown={(event) => event.preventDefault()} onClick={() => run(command)}>
      <ToolIcon name={icon} />
    </button>
  );
  const offered = kinds.filter((one) => (state.inRecommendations ? one.name !== 'numbered' && one.name !== 'plain' : one.name !== 'recommendation'));
  return (
    <div className="tools-place">
      <div className="tools" role="toolbar" aria-label="Writing" ref={bar} onKeyDown={(event) => walk(event, bar.current)}>
        <select
          className="input kind"
          aria-label="Kind of paragraph"
          value={state.kind}
          disabled={!state.canWrite || state.kind === ''}
          onChange={(event) => {
            const kind = kinds.find((one) => one.name === event.target.value)?.kind;
            if (kind) run(setKind(kind));
          }}
        >
          {state.kind === '' && <option value="">–</option>}
          {offered.map((one) => <option key={one.name} value={one.name}>{one.label}</option>)}
        </select>
        {marks.map((mark) => {
          const type = session.editor.schema.marks[mark.name];
          return type && <span key={mark.name}>{tool(mark.icon, `${mark.label} (${mark.keys})`, toggleMark(type), { pressed: state.marks.includes(mark.name) })}</span>;
        })}
        {tool('outdent', 'One level out (Shift+Tab)', indentItems(-1), { disabled: !state.inItem })}
        {tool('indent', 'One level in (Tab)', indentItems(1), { disabled: !state.inItem })}
        {tool('table', 'Insert a table', insertTable(3, 3), { disabled: state.inTable })}
        {tool('undo', 'Undo (Ctrl+Z)', undo, { disabled: !state.canUndo })}
        {tool('redo', 'Redo (Ctrl+Y)', redo, { disabled: !state.canRedo })}
      </div>
      {state.inTable && <TableBar session={session} run={run} />}
    </div>
  );
}

function readTools(state: EditorState) {
  const { $from, empty } = state.selection;
  const marksHere = state.storedMarks ?? (empty ? $from.marks() : []);
  const active = (name: string) => {
    const type = state.schema.marks[name];
    if (!type) return false;
    return marksHere.some((mark) => mark.type === type) || (!empty && state.doc.rangeHasMark(state.selection.from, state.selection.to, type));
  };
  return {
    kind: tablePlace(state) ? '' : (kinds.find((one) => isKind(state, one.kind))?.name ?? ''),
    marks: marks.map((mark) => mark.name).filter(active),
    inItem: currentBlock(state)?.node.type.name === 'item',
    inTable: tablePlace(state) !== null,
    inRecommendations: currentSlot(state)?.attrs.slot === 'section:recommendations',
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    canWrite: true,
  };
}

function walk(event: KeyboardEvent, bar: HTMLElement | null): void {
  if (!bar || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || event.target instanceof HTMLSelectElement) return;
  const stops = [...bar.querySelectorAll<HTMLElement>('button:not(:disabled), select:not(:disabled)')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + (event.key === 'ArrowRight' ? 1 : -1) + stops.length) % stops.length]?.focus();
}
