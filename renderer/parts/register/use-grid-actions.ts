import type { KeyboardEvent, RefObject } from 'react';
import { type GridAction, gridAction } from './grid-keys.ts';
import { gridMouse } from './grid-mouse.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { Marker } from './use-marker.ts';
import type { Marks } from './use-marks.ts';
import type { RegisterView } from './use-register-view.ts';

/** What keyboard and mouse do in a register, as the grid's event handlers. */
export function useGridActions({
  scroller,
  rowHeight,
  view: { rows, columns, opener, sortBy },
  marker: { spot, go, goByKey },
  marks,
  editing,
  isList,
  onOpen,
  onDelete,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly view: RegisterView;
  readonly marker: Marker;
  readonly marks: Marks;
  readonly editing: CellEditing;
  /** A double click opens, and only F2 writes in a cell. */
  readonly isList: boolean;
  readonly onOpen: (id: string, by: 'keyboard' | 'mouse') => void;
  readonly onDelete: () => void;
}) {
  const act = (action: GridAction) => {
    const row = rows[spot.row];
    switch (action.kind) {
      case 'go':
        if (action.extend && row && action.to.row >= 0 && action.to.row !== spot.row) {
          marks.mark(row.id, true);
          marks.mark(rows[action.to.row]?.id ?? row.id, true);
        }
        return goByKey(action.to);
      case 'open':
        return row && onOpen(row.id, 'keyboard');
      case 'edit':
        return editing.start(null);
      case 'type':
        return isList ? undefined : editing.start(action.key);
      case 'sort':
        return sortBy(columns[spot.column]?.id ?? '', false);
      case 'mark':
        return row && marks.mark(row.id);
      case 'mark-all':
        return marks.ids.length === rows.length ? marks.clear() : marks.markAll(rows.map((one) => one.id));
      case 'delete':
        return onDelete();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const action = gridAction(event, spot, { rows: rows.length, columns: columns.length, page });
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const mouse = gridMouse(scroller, rows, spot, (at) => isList || columns[at]?.id === opener, {
    go,
    mark: marks.mark,
    open: (id) => onOpen(id, 'mouse'),
    edit: () => editing.start(null),
  });
  return { onKeyDown, ...mouse };
}
