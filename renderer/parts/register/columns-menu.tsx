import { Button, IconButton } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { isShownIn } from './column-layout.ts';
import type { ColumnSteps } from './use-column-steps.ts';
import type { RegisterView } from './use-register-view.ts';

/** Which columns are shown, in which order, and how many stay in sight. */
export function ColumnsMenu({ view: { all, columns, kept, change }, steps }: { readonly view: RegisterView; readonly steps: ColumnSteps }) {
  const isUsual = kept.frozen === null && kept.order.length === 0 && Object.keys({ ...kept.columns, ...kept.widths }).length === 0;
  return (
    <MenuButton label="Columns" icon="columns">
      {all.map((column) => {
        const at = columns.indexOf(column);
        return (
          <div key={column.id} className="column-line">
            <label>
              <input
                type="checkbox"
                checked={isShownIn(kept, column)}
                disabled={at >= 0 && columns.length === 1}
                onChange={(event) => steps.show(column, event.target.checked)}
              />
              {column.label}
            </label>
            {at >= 0 && (
              <>
                <IconButton icon="up" label={`Move ${column.label} to the left`} disabled={at === 0} onClick={() => steps.move(column, -1)} />
                <IconButton
                  icon="down"
                  label={`Move ${column.label} to the right`}
                  disabled={at === columns.length - 1}
                  onClick={() => steps.move(column, 1)}
                />
              </>
            )}
          </div>
        );
      })}
      <Button look="quiet" disabled={isUsual} onClick={() => change({ columns: {}, order: [], widths: {}, frozen: null })}>
        As usual
      </Button>
    </MenuButton>
  );
}
