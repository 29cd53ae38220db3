import { MenuButton } from '#renderer/ui/menu.tsx';
import type { Column } from './columns.ts';

/** Which columns are shown. */
export function ColumnMenu({
  columns,
  isShown,
  onShow,
}: {
  readonly columns: readonly Column[];
  readonly isShown: (column: Column) => boolean;
  readonly onShow: (column: Column, shown: boolean) => void;
}) {
  const shown = columns.filter(isShown).length;
  return (
    <MenuButton label="Columns" icon="columns">
      {columns.map((column) => (
        <label key={column.id}>
          <input
            type="checkbox"
            checked={isShown(column)}
            disabled={isShown(column) && shown === 1}
            onChange={(event) => onShow(column, event.target.checked)}
          />
          {column.label}
        </label>
      ))}
    </MenuButton>
  );
}
