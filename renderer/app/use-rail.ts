import { useMedia } from '#renderer/ui/media.ts';
import { usePreference } from '#renderer/ui/preference.ts';
import { useScreen } from './screen.ts';

/** The rooms at the left: whether they are folded to icons, and whether that can be chosen here. */
export type RailState = { readonly isFolded: boolean; readonly canChoose: boolean; readonly setFolded: (folded: boolean) => void };

/**
 * Folded by itself in a small window, and beside a report below 1400 px, where the paper needs the room. What one
 * chooses is remembered on this computer, beside a report apart from elsewhere.
 */
export function useRail(): RailState {
  const isSmall = useMedia('(max-width: 60rem)');
  const isNarrow = useMedia('(max-width: 1399px)');
  const isBesideReport = /^\/reports\/./.test(useScreen()) && isNarrow;
  const [folded, setFolded] = usePreference(isBesideReport ? 'rail.folded-beside-report' : 'rail.folded', isBesideReport);
  return { isFolded: isSmall || folded, canChoose: !isSmall, setFolded };
}
