import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorkerFile, webApp } from './web-app.ts';

/** The renderer's build and development server. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), webApp(), serviceWorkerFile()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome130', sourcemap: true },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 27616, strictPort: true },
});
