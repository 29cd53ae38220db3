import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '#renderer/ui/notice.tsx';

/** In the place of a report that cannot be shown: why, and the way to the others. */
export function NoReport({ title = 'There is no such report', children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <EmptyState
      title={title}
      actions={
        <Link className="button" href="/reports">
          All reports
        </Link>
      }
    >
      {children}
    </EmptyState>
  );
}
