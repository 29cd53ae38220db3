import type { ReactNode, RefObject } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import type { Sorting } from './kept-view.ts';
import type { ColumnSteps } from './use-column-steps.ts';
import type { RegisterView } from './use-register-view.ts';
import { ViewMenu } from './view-menu.tsx';

/** Above the table: what can be done, the filter, how many rows there are, which rows and columns are shown. */
export function RegisterBar({
  kind,
  view,
  usual,
  steps,
  filter,
  count,
  onChange,
  children,
}: {
  readonly kind: Kind;
  readonly view: RegisterView;
  readonly usual: Sorting;
  readonly steps: ColumnSteps;
  readonly filter: RefObject<HTMLInputElement | null>;
  readonly count: string;
  /** Changes all marked records; null while none is marked. */
  readonly onChange: (() => void) | null;
  readonly children: ReactNode;
}) {
  return (
    <div className="register-top no-print">
      <div className="toolbar register-bar">
        {children}
        {onChange && (
          <Button className="worded" onClick={onChange}>
            Change …
          </Button>
        )}
        <span className="grow" />
        <SearchBox ref={filter} label={`Filter ${nouns[kind].plural}`} value={view.query} onChange={view.setQuery} />
        <span className="register-count" role="status">
          {count}
        </span>
        <div className="register-tools">
          <ViewMenu kind={kind} view={view} usual={usual} />
          <ArrangeMenu view={view} />
          <ColumnsMenu view={view} steps={steps} />
          <InspectorButton />
        </div>
      </div>
    </div>
  );
}
