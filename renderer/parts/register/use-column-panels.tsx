import { type ReactNode, useState } from 'react';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { ColumnMenu } from './column-menu.tsx';
import type { Column } from './columns.ts';
import { FilterDialog } from './filter-dialog.tsx';
import type { ColumnSteps } from './use-column-steps.ts';
import type { RegisterView } from './use-register-view.ts';

/** The menu below a heading and the dialog that filters by a column: how they are opened, and what is open. */
export type ColumnPanels = {
  readonly openMenu: (column: Column, below: HTMLElement) => void;
  readonly openFilter: (column: Column) => void;
  readonly draw: (steps: ColumnSteps) => ReactNode;
};

/** See {@link ColumnPanels}. */
export function useColumnPanels(view: RegisterView, records: readonly AnyRecord[]): ColumnPanels {
  const [menu, setMenu] = useState<{ readonly column: Column; readonly below: HTMLElement } | null>(null);
  const [filtering, setFiltering] = useState<Column | null>(null);
  const { kept, change } = view;
  return {
    openMenu: (column, below) => setMenu({ column, below }),
    openFilter: setFiltering,
    draw: (steps) => (
      <>
        {menu && <ColumnMenu {...menu} view={view} steps={steps} onFilter={() => setFiltering(menu.column)} onClose={() => setMenu(null)} />}
        {filtering && (
          <FilterDialog
            column={filtering}
            records={records}
            filter={kept.filters.find((one) => one.id === filtering.id)}
            onClose={() => setFiltering(null)}
            onFilter={(filter) => {
              setFiltering(null);
              const others = kept.filters.filter((one) => one.id !== filtering.id);
              change({ filters: filter ? [...others, filter] : others });
            }}
          />
        )}
      </>
    ),
  };
}
