import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumArguments, tools } from './tools.ts';

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Starts the Chromium that was found, on a profile folder, as an English officer's browser. Throws where there is none. */
export async function openChromium(profile: string, options: Pick<Options, 'viewport' | 'colorScheme' | 'reducedMotion'>): Promise<BrowserContext> {
  if (tools.chromium === null) throw new Error('No Chromium was found.');
  return chromium.launchPersistentContext(profile, {
    executablePath: tools.chromium,
    args: [...chromiumArguments],
    headless: true,
    acceptDownloads: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  });
}
