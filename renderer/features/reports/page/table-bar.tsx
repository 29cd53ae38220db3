import type { Command } from '@tiptap/pm/state';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { addColumn, addRow, removeColumn, removeRow, removeTable, setCaption, tablePlace, widenColumn } from '../editor/table-commands.ts';
import { moveColumn, moveRow } from '../editor/table-moves.ts';
import { useEditorState } from './use-editor-state.ts';

/** What can be done with the table under the cursor. */
export function TableBar({ session, run }: { readonly session: PaperSession; readonly run: (command: Command) => void }) {
  const place = useEditorState(session, (state) => {
    const found = tablePlace(state);
    return (
      found && {
        pos: found.pos,
        row: found.row,
        rows: found.table.childCount,
        column: found.column,
        caption: found.table.attrs.caption as string,
        columns: found.table.attrs.columns.length as number,
      }
    );
  });
  if (!place) return null;
  const step = (label: string, command: Command, disabled = false) => (
    <Button look="quiet" role="menuitem" disabled={disabled} onClick={() => run(command)}>
      {label}
    </Button>
  );
  return (
    <div className="tools table-tools" role="toolbar" aria-label="Table">
      <label className="table-caption">
        <span>Caption</span>
        <input
          className="input"
          key={`${place.pos}`}
          defaultValue={place.caption}
          maxLength={300}
          onBlur={(event) => {
            if (event.target.value !== place.caption) session.perform(setCaption(place.pos, event.target.value));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The page takes the keys from here on, but not this one: it would begin a line in the cell.
            event.preventDefault();
            session.editor.view.focus();
          }}
        />
      </label>
      <MenuButton label="Row" look="quiet" menu>
        {step('Insert above', addRow(false))}
        {step('Insert below', addRow(true))}
        {step('Move up', moveRow(-1), place.row < 2)}
        {step('Move down', moveRow(1), place.row === 0 || place.row === place.rows - 1)}
        {step('Remove row', removeRow)}
      </MenuButton>
      <MenuButton label="Column" look="quiet" menu>
        {step('Insert before', addColumn(false), place.columns >= 20)}
        {step('Insert after', addColumn(true), place.columns >= 20)}
        {step('Move left', moveColumn(-1), place.column === 0)}
        {step('Move right', moveColumn(1), place.column === place.columns - 1)}
        {step('Narrower', widenColumn(-0.04), place.columns === 1)}
        {step('Wider', widenColumn(0.04), place.columns === 1)}
        {step('Remove column', removeColumn)}
      </MenuButton>
      <Button look="quiet" onClick={() => run(removeTable)}>
        Remove table
      </Button>
    </div>
  );
}
