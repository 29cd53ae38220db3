import { capital } from '#shared/base/capital.ts';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { InspectorContext, type InspectorPlace } from '#renderer/ui/inspector.tsx';
import { dropProblem } from '#renderer/ui/message.tsx';
import { PaneEdge } from '#renderer/ui/pane-edge.tsx';
import { usePreference } from '#renderer/ui/preference.ts';
import { Rail } from './rail.tsx';
import { useScreen } from './screen.ts';
import type { Panel } from './use-panel.ts';
import type { RailState } from './use-rail.ts';

const narrowest = 260;
const widest = 720;

/** The window: notices above, rooms at the left, the work, the inspector at the right, the state of saving below. */
export function Frame({
  top,
  status,
  panel,
  rail,
  children,
}: {
  readonly top: ReactNode;
  readonly status: ReactNode;
  readonly panel: Panel;
  readonly rail: RailState;
  readonly children: ReactNode;
}) {
  const { open, setOpen } = panel;
  const screen = useScreen();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was wrong on one screen is not said over the next.
  useEffect(() => dropProblem, [screen]);
  const [width, setWidth] = usePreference('inspector.width', 340);
  // There before anything is drawn: found only then, it would have everything drawn twice.
  const [element] = useState(() => document.createElement('div'));
  const hold = useCallback((body: HTMLElement | null) => body?.append(element), [element]);
  const [labels, setLabels] = useState<readonly string[]>([]);
  const occupy = useCallback((label: string) => {
    setLabels((now) => [...now, label]);
    return () => setLabels((now) => now.filter((_, index) => index !== now.lastIndexOf(label)));
  }, []);
  const place: InspectorPlace = useMemo(() => ({ element, open, setOpen, occupy }), [element, open, setOpen, occupy]);
  const label = labels[labels.length - 1];
  return (
    <InspectorContext value={place}>
      <div className={rail.isFolded ? 'frame rail-folded' : 'frame'}>
        <header className="frame-top">
          <Button className="skip-link" onClick={() => document.getElementById('work')?.focus()}>
            Skip to the work
          </Button>
          {top}
        </header>
        <Rail {...rail} />
        <main className="work" id="work" tabIndex={-1}>
          {children}
        </main>
        <aside className="inspector" aria-label={label ?? 'Details'} hidden={!open || label === undefined} style={{ width: `min(${width}px, 92vw)` }}>
          <PaneEdge label="Width of the panel" width={width} narrowest={narrowest} widest={widest} onWidth={setWidth} />
          <div className="inspector-head">
            <h2>{label && capital(label)}</h2>
            <IconButton icon="close" label="Close this panel (F4 opens it again)" onClick={() => setOpen(false)} />
          </div>
          <div className="inspector-body" ref={hold} />
        </aside>
        {status}
      </div>
    </InspectorContext>
  );
}
