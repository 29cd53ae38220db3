import type { ReactNode, RefObject } from 'react';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { ColumnMenu } from './column-menu.tsx';
import type { RegisterView } from './use-register-view.ts';

/** Above the table: what can be done, the filter, how many rows there are, which columns are shown. */
export function RegisterBar({
  plural,
  view,
  filter,
  count,
  children,
}: {
  readonly plural: string;
  readonly view: RegisterView;
  readonly filter: RefObject<HTMLInputElement | null>;
  readonly count: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="toolbar register-bar no-print">
      {children}
      <span className="grow" />
      <SearchBox ref={filter} label={`Filter ${plural}`} value={view.query} onChange={view.setQuery} />
      <span className="register-count" role="status">
        {count}
      </span>
      <ColumnMenu columns={view.all} isShown={view.isShown} onShow={view.show} />
      <InspectorButton />
    </div>
  );
}
