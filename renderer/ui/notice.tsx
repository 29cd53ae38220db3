import type { ReactNode } from 'react';

/** A coloured strip with a sentence and the steps that can be taken. The words carry the meaning. */
export function Notice({
  tone = 'plain',
  children,
  actions,
}: {
  readonly tone?: 'plain' | 'warning' | 'danger' | 'good';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={`notice ${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
      <p>{children}</p>
      {actions && <div className="toolbar">{actions}</div>}
    </div>
  );
}

/** An empty screen: what belongs here, and the first step. */
export function EmptyState({ title, children, actions }: { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div className="toolbar">{actions}</div>}
    </div>
  );
}
