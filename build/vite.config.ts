import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionaryAlias } from './dictionary-alias.ts';
import { noticePlugins } from './notices.ts';
import { serviceWorkerFile, webApp } from './web-app.ts';

const notices = noticePlugins();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** The renderer's build and development server. */
export default defineConfig({
  root: 'renderer',
  base: './',
  define: { __BOARDPACK_VERSION__: JSON.stringify(version) },
  resolve: { alias: [dictionaryAlias] },
  plugins: [react(), webApp(), notices.page, serviceWorkerFile()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    // Few files: each costs the start a request. What is read first is two, which are compiled side by side; what most
    // rooms show records with is another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: 'records', test: /renderer[\\/](parts|ui)[\\/]|@tanstack/, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { host: '127.0.0.1', port: 27616, strictPort: true },
});
