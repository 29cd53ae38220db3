import { useEffect, useState } from 'react';
import { useInspectorOpen } from '#renderer/ui/inspector.tsx';
import { useMedia } from '#renderer/ui/media.ts';
import { useScreen } from './screen.ts';

/** The panel at the right: whether it is open, and how to open or close it. */
export type Panel = { readonly open: boolean; readonly setOpen: (open: boolean) => void };

/**
 * The panel is remembered open or closed on this computer. In a small window it is a sheet over the work: closed on
 * every screen until it is asked for, and closed again with Esc.
 */
export function usePanel(): Panel {
  const isSheet = useMedia('(max-width: 45rem)');
  const screen = useScreen();
  const [kept, keep] = useInspectorOpen();
  const [sheetOn, setSheetOn] = useState<string | null>(null);
  const isOver = isSheet && sheetOn === screen;
  useEffect(() => {
    if (!isOver) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // A field or a dialog in it may use the key first.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      setSheetOn(null);
      document.getElementById('work')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOver]);
  return isSheet ? { open: isOver, setOpen: (open) => setSheetOn(open ? screen : null) } : { open: kept, setOpen: keep };
}
