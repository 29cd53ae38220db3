import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';

let waiting: ServiceWorker | null = null;
const { watch, tell } = createWatchers();

function found(worker: ServiceWorker | null): void {
  waiting = worker;
  tell();
}

/** Keeps the app's files for when the server is stopped, and watches for a new version. The shell needs neither. */
export async function watchVersions(): Promise<void> {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  const look = () => {
    // Without a controller this is the first version, which nobody has to be asked about.
    if (registration.waiting && navigator.serviceWorker.controller) found(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

/** Whether a new version lies ready, and how to change to it. It is never forced. */
export function useNewVersion(): { readonly isReady: boolean; readonly use: () => void } {
  const worker = useSyncExternalStore(watch, () => waiting);
  return {
    isReady: worker !== null,
    use: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker?.postMessage({ type: 'skip-waiting' });
    },
  };
}
