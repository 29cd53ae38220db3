import { useMedia } from '#renderer/ui/media.ts';
import { usePreference } from '#renderer/ui/preference.ts';

/** Whether something stands beside the page. Remembered on this computer; in a window under 1100 pixels there is no room for it. */
export function useSplitView(): { readonly isOpen: boolean; readonly hasRoom: boolean; readonly setOpen: (open: boolean) => void } {
  const hasRoom = useMedia('(min-width: 1100px)');
  const [kept, setOpen] = usePreference('split.open', false);
  return { isOpen: kept && hasRoom, hasRoom, setOpen };
}
