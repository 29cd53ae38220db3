import type { ReactNode } from 'react';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';

/** One chapter of the guide; its heading can take the focus, so that a jump lands there for everybody. */
export function Section({ name, title, children }: { readonly name: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="guide-section" aria-labelledby={`guide-${name}`}>
      <h2 id={`guide-${name}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A key as it is called on this computer. */
export function Key({ of }: { readonly of: string }) {
  return <kbd>{shortcutLabel(of)}</kbd>;
}

/** Terms and what they mean, one under the other. */
export function Terms({ of }: { readonly of: readonly (readonly [term: string, meaning: ReactNode])[] }) {
  return (
    <dl className="guide-terms">
      {of.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
