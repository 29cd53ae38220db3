import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { StoreProvider } from '#renderer/data/index.ts';
import { useChosenDatabase } from '#renderer/parts/databases.ts';
import { LookupsProvider } from '#renderer/parts/lookups.tsx';
import { AskHost } from '#renderer/ui/ask.tsx';
import { MessageHost } from '#renderer/ui/message.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';
import { NotOpened } from './not-opened.tsx';
import { useOpened } from './use-opened.ts';
import { Workspace } from './workspace.tsx';

/** Says that the records are being opened, where that takes a while; else it would only be drawn in vain. */
function Opening() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <main className="visually-hidden">
      <h1>Boardpack</h1>
      <p role="status">Opening your records …</p>
    </main>
  ) : null;
}

/** The whole app: opens the chosen database, and shows the workspace over it. */
export function App() {
  const name = useChosenDatabase();
  const { opened, reopen } = useOpened(name);
  return (
    <Router hook={useHashLocation}>
      <ErrorBoundary retryKey={name}>
        {opened === null && <Opening />}
        {opened?.state === 'ready' && (
          <StoreProvider key={name} store={opened.store}>
            <LookupsProvider>
              <Gate>
                <Workspace />
              </Gate>
            </LookupsProvider>
          </StoreProvider>
        )}
        {opened && opened.state !== 'ready' && <NotOpened opened={opened} onMended={reopen} />}
      </ErrorBoundary>
      <MessageHost />
      <AskHost />
    </Router>
  );
}
