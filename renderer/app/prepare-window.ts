import { guardTextSinks } from '#renderer/platform/index.ts';
import { applyTheme } from '#renderer/ui/theme.ts';
import { watchVersions } from './update.ts';

/** What must stand before anything is drawn: no text becomes a running page, the chosen theme, the watch for new versions. */
export function prepareWindow(): void {
  guardTextSinks();
  applyTheme();
  void watchVersions();
}
