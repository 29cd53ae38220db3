import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { OpenMenu } from '#renderer/ui/menu.tsx';
import type { Column } from './columns.ts';
import type { ColumnSteps } from './use-column-steps.ts';
import type { RegisterView } from './use-register-view.ts';

/** Everything that can be done with one column, below its heading. */
export function ColumnMenu({
  column,
  below,
  view: { columns, kept, change },
  steps,
  onFilter,
  onClose,
}: {
  readonly column: Column;
  readonly below: HTMLElement;
  readonly view: RegisterView;
  readonly steps: ColumnSteps;
  readonly onFilter: () => void;
  readonly onClose: () => void;
}) {
  const { sorting, filters, grouping, frozen } = kept;
  const at = columns.indexOf(column);
  const others = sorting.filter((one) => one.id !== column.id);
  const isFiltered = filters.some((one) => one.id === column.id);
  const isGroup = grouping.includes(column.id);
  const sort = (desc: boolean, before: typeof sorting) => change({ sorting: [...before, { id: column.id, desc }] });
  return (
    <OpenMenu label={column.label} below={below} onClose={onClose}>
      <Item onChoose={() => sort(false, [])}>Sort upwards</Item>
      <Item onChoose={() => sort(true, [])}>Sort downwards</Item>
      {others.length > 0 && <Item onChoose={() => sort(false, others)}>Sort by this too</Item>}
      <Item onChoose={onFilter}>Filter by this …</Item>
      {isFiltered && <Item onChoose={() => change({ filters: filters.filter((one) => one.id !== column.id) })}>Take its filter away</Item>}
      <Item onChoose={() => change({ grouping: isGroup ? grouping.filter((one) => one !== column.id) : [...grouping, column.id].slice(-2) })}>
        {isGroup ? 'Do not group by this' : grouping.length > 0 ? 'Group by this too' : 'Group by this'}
      </Item>
      <hr />
      <Item disabled={at === 0} keys="Alt+Shift+←" onChoose={() => steps.move(column, -1)}>
        Move to the left
      </Item>
      <Item disabled={at === columns.length - 1} keys="Alt+Shift+→" onChoose={() => steps.move(column, 1)}>
        Move to the right
      </Item>
      <Item onChoose={() => steps.fit(column)}>As wide as needed</Item>
      <Item keys="Shift+→" onChoose={() => steps.resize(column, 1)}>
        Wider
      </Item>
      <Item keys="Shift+←" onChoose={() => steps.resize(column, -1)}>
        Narrower
      </Item>
      {frozen === column.id ? (
        <Item onChoose={() => steps.freeze(null)}>Let columns move again</Item>
      ) : (
        <Item onChoose={() => steps.freeze(column)}>Freeze up to here</Item>
      )}
      <Item disabled={columns.length === 1} onChoose={() => steps.show(column, false)}>
        Hide
      </Item>
    </OpenMenu>
  );
}

function Item({
  disabled = false,
  keys,
  onChoose,
  children,
}: {
  readonly disabled?: boolean;
  /** The keys that do the same on the heading. */
  readonly keys?: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button look="quiet" role="menuitem" disabled={disabled} onClick={onChoose}>
      <span className="grow">{children}</span>
      {keys && <kbd>{keys}</kbd>}
    </Button>
  );
}
