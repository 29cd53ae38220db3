import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noticePlugins } from './notices.ts';
import { serviceWorkerFile, webApp } from './web-app.ts';

const notices = noticePlugins();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** The renderer's build and development server. */
export default defineConfig({
  root: 'renderer',
  base: './',
  define: { __BOARDPACK_VERSION__: JSON.stringify(version) },
  plugins: [react(), webApp(), notices.page, serviceWorkerFile()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome130', sourcemap: true },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { host: '127.0.0.1', port: 27616, strictPort: true },
});
