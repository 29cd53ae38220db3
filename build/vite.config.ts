import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noticePlugins } from './notices.ts';
import { serviceWorkerFile, webApp } from './web-app.ts';

const notices = noticePlugins();

/** The renderer's build and development server. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), webApp(), notices.page, serviceWorkerFile()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome130', sourcemap: true },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { host: '127.0.0.1', port: 27616, strictPort: true },
});
