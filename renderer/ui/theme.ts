import { readPreference, writePreference } from './preference.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Shows the window in the theme chosen on this computer; 'system' follows the operating system. */
export function applyTheme(theme: Theme = readPreference<Theme>('theme', 'system')): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Remembers the theme and shows the window in it. */
export function chooseTheme(theme: Theme): void {
  writePreference('theme', theme);
  applyTheme(theme);
}
