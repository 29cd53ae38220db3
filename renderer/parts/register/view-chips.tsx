import { Button, IconButton } from '#renderer/ui/button.tsx';
import { filterWords } from './column-filters.ts';
import type { Column } from './columns.ts';
import type { RegisterView } from './use-register-view.ts';

/** What the register is filtered, grouped and sorted by, where that is more than one sees from its headings; each can be taken away. */
export function ViewChips({ view: { all, kept, change }, onFilter }: { readonly view: RegisterView; readonly onFilter: (column: Column) => void }) {
  const { filters, grouping, sorting } = kept;
  const labelOf = (id: string) => all.find((one) => one.id === id)?.label ?? id;
  if (filters.length === 0 && grouping.length === 0 && sorting.length < 2) return null;
  return (
    <ul className="chips view-chips no-print" aria-label="What is shown">
      {filters.map((filter) => {
        const column = all.find((one) => one.id === filter.id);
        if (!column) return null;
        return (
          <li key={filter.id}>
            <Button look="quiet" onClick={() => onFilter(column)}>
              {filterWords(filter, column)}
            </Button>
            <IconButton
              icon="close"
              label={`Take the filter by ${column.label} away`}
              onClick={() => change({ filters: filters.filter((one) => one !== filter) })}
            />
          </li>
        );
      })}
      {grouping.length > 0 && (
        <li>
          <span className="chip-words">Grouped by {grouping.map(labelOf).join(', then ')}</span>
          <IconButton icon="close" label="Do not group" onClick={() => change({ grouping: [] })} />
        </li>
      )}
      {sorting.length > 1 && (
        <li>
          <span className="chip-words">Sorted by {sorting.map((one) => labelOf(one.id)).join(', then ')}</span>
          <IconButton icon="close" label={`Sort by ${labelOf(sorting[0]?.id ?? '')} alone`} onClick={() => change({ sorting: sorting.slice(0, 1) })} />
        </li>
      )}
      {filters.length > 1 && (
        <li>
          <Button look="quiet" onClick={() => change({ filters: [] })}>
            Take all filters away
          </Button>
        </li>
      )}
    </ul>
  );
}
