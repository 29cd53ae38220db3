import { useEffect } from 'react';
import { performShortcut } from '#renderer/ui/shortcut.ts';

/** Listens for shortcuts in the whole window. Dialogs keep theirs to themselves. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      performShortcut(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
