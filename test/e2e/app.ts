import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveBuild } from '#build/server.mjs';
import { openChromium } from '#test/open-chromium.ts';

/** What a test may ask of the app it opens. */
export type OpenOptions = {
  /** A profile folder to open again, as `profile` of an earlier app; without it the app starts as on a new laptop. */
  readonly profile?: string;
  /** The port to serve on; another port is another origin with other databases. Free by default. */
  readonly port?: number;
  /** A build made earlier; by default the one of this run. */
  readonly dist?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Runs before the page loads. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
};

/** The app, served as `npm start` serves it and open in a real Chromium. */
export type OpenApp = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  readonly port: number;
  readonly profile: string;
  /** Error messages of the console and uncaught errors, of every page and worker, in order. */
  readonly errors: readonly string[];
  /** Addresses outside the app's own origin that anything asked for. Must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Stops the server and leaves the browser open, as when the program is closed under an installed web app. */
  readonly stopServer: () => Promise<void>;
  /** Closes browser and server. `keepProfile` leaves the databases for a later `openApp`. */
  readonly close: (options?: { readonly keepProfile?: boolean }) => Promise<void>;
};

const watchPage = (page: Page, errors: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack || `${error.name}: ${error.message}`));
};

/** Serves the build on a port of its own and opens it. The page has loaded; what it shows is for the test to wait for. */
export const openApp = async (options: OpenOptions = {}): Promise<OpenApp> => {
  const dist = options.dist ?? process.env['BOARDPACK_DIST'];
  if (dist === undefined) throw new Error('No build: run these tests with `npx vitest run -c build/vitest.config.ts --project e2e`.');
  const server = await serveBuild({ dist, port: options.port ?? 0 });
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'boardpack-profile-')));
  const context = await openChromium(profile, {
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  // Without a screen the browser answers every save dialog with a cancel; without the dialog the app downloads.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await options.prepare?.(context);
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !/^(data|blob|about|chrome-extension):/.test(url)) foreignRequests.push(url);
  });
  context.on('page', (page) => watchPage(page, errors));
  const page = context.pages()[0] ?? (await context.newPage());
  watchPage(page, errors);
  await page.goto(server.origin);
  return {
    page,
    context,
    origin: server.origin,
    port: server.port,
    profile,
    errors,
    foreignRequests,
    stopServer: server.close,
    close: async ({ keepProfile = false } = {}) => {
      await context.close();
      await server.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
