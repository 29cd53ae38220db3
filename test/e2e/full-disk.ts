import { type OpenApp, openApp, type OpenOptions } from './app.ts';
import { waitUntilSaved } from './first-start.ts';

/** The app with little room on its disk, and what gives it room again. */
export type FullDisk = { readonly app: OpenApp; readonly makeRoom: () => Promise<void> };

/**
 * Opens the app on a port with room for so many bytes. The limit is there before the first visit: Chromium remembers
 * for a while how much room there was.
 */
export async function openOnFullDisk(bytes: number, options: OpenOptions & { readonly port: number }): Promise<FullDisk> {
  const origin = `http://127.0.0.1:${options.port}`;
  let makeRoom = async (): Promise<void> => {};
  const app = await openApp({
    ...options,
    prepare: async (context) => {
      const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      makeRoom = async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }));
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    },
  });
  return { app, makeRoom };
}

/** Closes the app once all is saved, and opens it anew on the same records with room for so many bytes. */
export async function reopenOnFullDisk(bytes: number, earlier: OpenApp): Promise<FullDisk> {
  await waitUntilSaved(earlier.page);
  await earlier.close({ keepProfile: true });
  return openOnFullDisk(bytes, { profile: earlier.profile, port: earlier.port });
}
