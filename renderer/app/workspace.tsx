import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { useStore } from '#renderer/data/index.ts';
import { useRecentFiles } from '#renderer/parts/recent-files.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { appCommands } from './commands/app-commands.ts';
import { useShortcuts } from './commands/keyboard.ts';
import { useNativeMenu } from './commands/native-menu.ts';
import { recentCommands } from './commands/recent-commands.ts';
import { Palette } from './commands/palette.tsx';
import { ShortcutList } from './commands/shortcut-list.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { OpenedFile } from './opened-file.tsx';
import { PageTitle } from './page-title.tsx';
import { Routes } from './routes.tsx';
import { StatusLine } from './status-line.tsx';
import { TopNotices } from './top-notices.tsx';
import { useClosing } from './use-closing.ts';
import { usePanel } from './use-panel.ts';
import { useRail } from './use-rail.ts';

type Overlay = 'palette' | 'shortcuts' | null;

/** Everything one sees over an open database. */
export function Workspace() {
  const store = useStore();
  const [overlay, setOverlay] = useState<Overlay>(null);
  // Drawn anew when this window may write after another one was closed.
  useSyncExternalStore(store.saving.subscribe, () => store.writable);
  const panel = usePanel();
  const rail = useRail();
  useCommands(appCommands({ navigate, openPalette: () => setOverlay('palette'), openShortcuts: () => setOverlay('shortcuts'), panel, rail }));
  useCommands(recentCommands(useRecentFiles()));
  useShortcuts();
  useNativeMenu(getBridge());
  useClosing();
  const close = () => setOverlay(null);
  return (
    <>
      <Frame top={<TopNotices />} status={<StatusLine />} panel={panel} rail={rail}>
        <Screen />
      </Frame>
      <PageTitle />
      <OpenedFile />
      {overlay === 'palette' && <Palette onClose={close} />}
      {overlay === 'shortcuts' && <ShortcutList onClose={close} />}
    </>
  );
}

/** The room at the present address. Of its own, so that going from row to row draws nothing else anew. */
function Screen() {
  const [location] = useLocation();
  return (
    <ErrorBoundary retryKey={location}>
      <Routes />
    </ErrorBoundary>
  );
}
