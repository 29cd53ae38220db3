import { createContext, type ReactNode, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { createWatchers } from '#shared/base/watchers.ts';
import { Button } from './button.tsx';
import { usePreference } from './preference.ts';

/** What the frame hands to the screens: where the inspector's content goes, and whether it is open. */
export type InspectorPlace = {
  readonly element: HTMLElement | null;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Told by the content when it comes and goes, so that an inspector without content takes no room. */
  readonly occupy: (label: string) => () => void;
};

export const InspectorContext = createContext<InspectorPlace>({ element: null, open: false, setOpen: () => {}, occupy: () => () => {} });

let contents = 0;
const { watch, tell } = createWatchers();
const countContents = (by: 1 | -1) => {
  contents += by;
  tell();
};

/** Content for the panel at the right of the window. Shown while mounted and while the panel is open. */
export function Inspector({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { element, open, occupy } = useContext(InspectorContext);
  // Before anything is painted, so that what is drawn into the panel can take the focus.
  useLayoutEffect(() => occupy(label), [occupy, label]);
  useLayoutEffect(() => {
    countContents(1);
    return () => countContents(-1);
  }, []);
  return element && open ? createPortal(children, element) : null;
}

/** Opens the closed panel by mouse; not there while the panel is open or has nothing to show. */
export function InspectorButton({ label = 'Details' }: { readonly label?: string }) {
  const { open, setOpen } = useContext(InspectorContext);
  const isFilled = useSyncExternalStore(watch, () => contents > 0);
  if (open || !isFilled) return null;
  return (
    <Button icon="inspector" title="Open the panel at the right (F4)" onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}

/** Whether the inspector is open, and how to open or close it. */
export function useInspector(): Pick<InspectorPlace, 'open' | 'setOpen'> {
  return useContext(InspectorContext);
}

/** Whether the panel is open, remembered on this computer. */
export function useInspectorOpen(): readonly [boolean, (open: boolean) => void] {
  return usePreference('inspector.open', true);
}
