import { useSyncExternalStore } from 'react';

const withScreens = ['programmes', 'registers', 'reports', 'templates', 'settings', 'guide'];

/** The screen an address stands for. Going from row to row in a register stays on it; each report is one of its own. */
export function screenOf(path: string): string {
  const [room = '', part] = path.replace(/^#?\/*/, '').split('/');
  return part && withScreens.includes(room) ? `/${room}/${part}` : `/${room}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The present screen. Whoever uses it is drawn anew when the screen changes, not with every row. */
export function useScreen(): string {
  return useSyncExternalStore(subscribe, () => screenOf(location.hash));
}
