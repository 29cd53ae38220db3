import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Opened, openStore, StoreProvider } from '#renderer/data/index.ts';
import { type DatabaseName, useChosenDatabase } from '#renderer/parts/databases.ts';
import { LookupsProvider } from '#renderer/parts/lookups.tsx';
import { AskHost } from '#renderer/ui/ask.tsx';
import { MessageHost } from '#renderer/ui/message.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';
import { NotOpened } from './not-opened.tsx';
import { Workspace } from './workspace.tsx';

/** The whole app: opens the chosen database, and shows the workspace over it. */
export function App() {
  const name = useChosenDatabase();
  const opened = useOpened(name);
  return (
    <Router hook={useHashLocation}>
      <ErrorBoundary retryKey={name}>
        {opened?.state === 'ready' && (
          <StoreProvider key={name} store={opened.store}>
            <LookupsProvider>
              <Gate><Workspace /></Gate>
            </LookupsProvider>
          </StoreProvider>
        )}
        {opened && opened.state !== 'ready' && <NotOpened opened={opened} name={name} />}
      </ErrorBoundary>
      <MessageHost />
      <AskHost />
    </Router>
  );
}

/** The database of that name; null while it opens. The one before is saved and closed first. */
function useOpened(name: DatabaseName): Opened | null {
  const [opened, setOpened] = useState<{ readonly name: string; readonly value: Opened } | null>(null);
  useEffect(() => {
    let gone = false;
    const opening = openStore({ name });
    void opening.then((value) => {
      if (!gone) setOpened({ name, value });
    });
    return () => {
      gone = true;
      void opening.then((value) => (value.state === 'ready' ? value.close() : undefined));
    };
  }, [name]);
  return opened?.name === name ? opened.value : null;
}
