import { useEffect } from 'react';
import { performShortcut } from '#renderer/ui/shortcut.ts';

/** Listens for shortcuts in the whole window. Dialogs keep theirs to themselves. */
export function useShortcuts(): void {
  useEffect(() => {
    // The browser keeps this list; to look for a dialog anew would go through the whole page for every key.
    const dialogs = document.getElementsByTagName('dialog');
    const onKeyDown = (event: KeyboardEvent) => {
      if ([...dialogs].some((one) => one.open)) return;
      performShortcut(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
