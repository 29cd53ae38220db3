import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { serviceWorker } from './service-worker.ts';

const icons = ['mark.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

/** The installable web app as its manifest describes it (W3C Web Application Manifest, with file and launch handlers). */
export const manifest = {
  id: '/',
  start_url: '/',
  scope: '/',
  name: 'Boardpack',
  short_name: 'Boardpack',
  description: 'Programme data and committee reports on one laptop, offline.',
  lang: 'en-GB',
  dir: 'ltr',
  display: 'standalone',
  theme_color: '#0b4a5a',
  background_color: '#f3f4f1',
  // A backup opened from the desktop comes to the window that is open: only one may write.
  file_handlers: [{ action: '/', accept: { 'application/x-boardpack': ['.boardpack'] } }],
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  categories: ['business', 'productivity'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Makes the page an installable web app: the icons, and the manifest with its links in the page, in the build and on the
 * development server alike.
 */
export const webApp = (): Plugin => ({
  name: 'boardpack-web-app',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: './icons/mark.svg' }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'theme-color', content: manifest.theme_color }, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'description', content: manifest.description }, injectTo: 'head' },
  ],
  async generateBundle() {
    for (const name of icons) {
      const source = await readFile(fileURLToPath(new URL(`icons/${name}`, import.meta.url)));
      this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
    }
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest, null, 2) });
  },
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const name = icons.find((icon) => request.url === `/icons/${icon}`);
      if (request.url === '/manifest.webmanifest') {
        response.setHeader('content-type', 'application/manifest+json').end(JSON.stringify(manifest));
      } else if (name === undefined) {
        next();
      } else {
        const bytes = await readFile(fileURLToPath(new URL(`icons/${name}`, import.meta.url)));
        response.setHeader('content-type', name.endsWith('.svg') ? 'image/svg+xml' : 'image/png').end(bytes);
      }
    });
  },
});

/** Writes `sw.js` for the files that lie in a built renderer's folder. */
export const writeServiceWorker = async (folder: string): Promise<void> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== 'sw.js')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const files = await Promise.all(paths.map(async (path) => ({ path, hash: sha256(await readFile(join(folder, path))) })));
  await writeFile(join(folder, 'sw.js'), serviceWorker(files));
};

/** Writes the service worker once every other file of the build lies on the disk. */
export const serviceWorkerFile = (): Plugin => ({
  name: 'boardpack-service-worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }) {
      if (dir === undefined) throw new Error('The build names no folder.');
      await writeServiceWorker(dir);
    },
  },
});
