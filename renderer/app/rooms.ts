import type { IconName } from '#renderer/ui/icon.tsx';

/** The rooms, in the order of the rail; `shortcut` goes there from anywhere. */
export const rooms: readonly { readonly path: string; readonly label: string; readonly icon: IconName; readonly shortcut?: string }[] = [
  { path: '/', label: 'Today', icon: 'today', shortcut: 'Alt+1' },
  { path: '/programmes', label: 'Programmes', icon: 'programme', shortcut: 'Alt+2' },
  { path: '/registers', label: 'Registers', icon: 'register', shortcut: 'Alt+3' },
  { path: '/reports', label: 'Reports', icon: 'report', shortcut: 'Alt+4' },
  { path: '/meetings', label: 'Meetings', icon: 'meeting', shortcut: 'Alt+5' },
  { path: '/search', label: 'Search', icon: 'search', shortcut: 'Ctrl+Shift+F' },
  { path: '/history', label: 'History', icon: 'history' },
  { path: '/settings', label: 'Settings', icon: 'settings', shortcut: 'Ctrl+,' },
  { path: '/guide', label: 'Guide', icon: 'guide' },
];
