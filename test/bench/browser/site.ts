import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildApp } from '#build/build.mjs';
import { serveBuild } from '#build/server.mjs';

const pages = ['react-only', 'list', 'plain-editor', 'bare-editor', 'seed', 'import', 'ag-grid', 'workbook', 'search-scan'];

/** The built app with the bench's own pages below 'bench/', served as `npm start` serves it: one origin, one policy. */
export type Site = { readonly origin: string; readonly folder: string; readonly close: () => Promise<void> };

let built: Promise<string> | null = null;

/** Builds once in a run, or not at all with `--reuse`, then serves on a free port. */
export async function openSite(): Promise<Site> {
  built ??= buildSite();
  const dist = await built;
  const server = await serveBuild({ dist, port: 0 });
  return { origin: server.origin, folder: join(dist, 'renderer'), close: server.close };
}

async function buildSite(): Promise<string> {
  const dist = join(process.cwd(), '.cache', 'bench', 'site');
  if (process.argv.includes('--reuse') && existsSync(join(dist, 'renderer', 'bench'))) return dist;
  await rm(dist, { recursive: true, force: true });
  await buildApp(dist);
  // A service worker that keeps nothing: every page is to come from the same server in the same way.
  await writeFile(join(dist, 'renderer', 'sw.js'), '');
  const root = join(process.cwd(), 'test', 'bench', 'pages');
  await build({
    configFile: false,
    root,
    base: './',
    plugins: [react()],
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: join(dist, 'renderer', 'bench'),
      emptyOutDir: true,
      target: 'chrome130',
      rolldownOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
    },
  });
  return dist;
}
