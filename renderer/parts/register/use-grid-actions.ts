import type { KeyboardEvent, RefObject } from 'react';
import { type GridAction, gridAction } from './grid-keys.ts';
import { useGridMouse } from './grid-mouse.ts';
import type { GroupLine } from './lines.ts';
import type { CellBlock } from './use-cell-block.tsx';
import type { CellEditing } from './use-cell-editing.ts';
import type { ColumnSteps } from './use-column-steps.ts';
import type { Marker } from './use-marker.ts';
import type { Marks } from './use-marks.ts';
import type { RegisterView } from './use-register-view.ts';

/** What keyboard and mouse do in a register, as the grid's event handlers. */
export function useGridActions({
  scroller,
  rowHeight,
  view: { rows, lines, columns, opener, sortBy, toggle },
  marker,
  marks,
  editing,
  block,
  steps,
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
  readonly block: CellBlock;
  readonly steps: ColumnSteps;
  /** A double click opens, and only F2 writes in a cell. */
  readonly isList: boolean;
  readonly onOpen: (id: string, by: 'keyboard' | 'mouse') => void;
  readonly onDelete: () => void;
}) {
  const { spot, range, corner } = marker;
  const line = lines[spot.row];
  const row = line?.original ? line : null;
  const column = columns[spot.column];
  const act = (action: GridAction) => {
    switch (action.kind) {
      case 'go':
        return marker.goByKey(action.to);
      case 'extend':
        return marker.extendTo(action.to);
      case 'open':
        return row && onOpen(row.id, 'keyboard');
      case 'edit':
        return editing.start(null);
      case 'type':
        return isList ? undefined : editing.start(action.key);
      case 'sort':
      case 'sort-too':
        return sortBy(column?.id ?? '', action.kind === 'sort-too');
      case 'menu':
        return column && steps.openMenu(column, spot.column);
      case 'move':
        return column && steps.move(column, action.by);
      case 'resize':
        return column && steps.resize(column, action.by);
      case 'mark':
        return row && marks.mark(row.id);
      case 'mark-block':
        return marks.add(block.records().map((one) => one.id));
      case 'mark-all':
        return marks.ids.length === rows.length ? marks.clear() : marks.markAll(rows.map((one) => one.id));
      case 'clear':
        return range === null && (isList || marks.ids.length > 0) ? onDelete() : block.empty();
      case 'fill-down':
        return block.fillDown();
      case 'delete':
        return onDelete();
    }
  };
  const markGroup = ({ from, end }: GroupLine) => marks.markTogether(rows.slice(from, end).map((one) => one.id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    if (line?.original === null && onGroup(event, line, { toggle, mark: markGroup })) return event.preventDefault();
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const action = gridAction(event, { spot, corner, isBlock: range !== null }, { rows: lines.length, columns: columns.length, page });
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const mouse = useGridMouse(scroller, lines, spot, (at) => isList || columns[at]?.id === opener, {
    go: marker.go,
    extendTo: marker.extendTo,
    mark: marks.mark,
    markGroup,
    open: (id) => onOpen(id, 'mouse'),
    toggle,
    edit: () => editing.start(null),
  });
  return { onKeyDown, ...mouse, ...block.handlers };
}

/** A group is opened and closed by Enter and the arrows to the sides, and its rows are marked by Space. True where the key was one of them. */
function onGroup(
  event: KeyboardEvent,
  group: GroupLine,
  { toggle, mark }: { readonly toggle: RegisterView['toggle']; readonly mark: (group: GroupLine) => void },
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key === ' ') {
    mark(group);
    return true;
  }
  const open = { ArrowRight: true, ArrowLeft: false, Enter: !group.open }[event.key];
  if (open === undefined) return false;
  if (open !== group.open) toggle(group.id, open);
  return true;
}
