import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { createPortal } from 'react-dom';
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

/** Content for the panel at the right of the window. Shown while mounted and while the panel is open. */
export function Inspector({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { element, open, occupy } = useContext(InspectorContext);
  useEffect(() => occupy(label), [occupy, label]);
  return element && open ? createPortal(children, element) : null;
}

/** Whether the inspector is open, and how to open or close it. */
export function useInspector(): Pick<InspectorPlace, 'open' | 'setOpen'> {
  return useContext(InspectorContext);
}

/** Whether the panel is open, remembered on this computer. */
export function useInspectorOpen(): readonly [boolean, (open: boolean) => void] {
  return usePreference('inspector.open', true);
}

/** Opens the panel where it is closed, and closes it where it is open. */
export function useInspectorToggle(): () => void {
  const [open, setOpen] = useInspectorOpen();
  return () => setOpen(!open);
}
