import './older-node.mjs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { dictionaryAlias } from './dictionary-alias.ts';
import { chromiumArguments, findTool } from './tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findTool('chromium');

/** The tests: `unit` in Node, `browser` in a real Chromium, `e2e` against the built app, `documents` with outside readers. */
export default defineConfig({
  root,
  cacheDir: '.cache/vite-tests',
  resolve: { alias: [dictionaryAlias] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/shared/**/*.test.ts', 'test/electron/**/*.test.ts', 'test/build/**/*.test.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [react()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'dexie',
            'zod',
            'fflate',
            'docx',
            'fast-check',
            '@myriaddreamin/typst-ts-web-compiler',
            'wouter',
            'vitest-browser-react',
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            '@tiptap/core',
            '@tiptap/pm/state',
            '@tiptap/pm/model',
            '@tiptap/pm/view',
            '@tiptap/pm/transform',
            '@tiptap/pm/tables',
            '@tiptap/pm/commands',
            '@tiptap/pm/history',
            '@tiptap/pm/inputrules',
            '@tiptap/pm/keymap',
            '@tiptap/pm/dropcursor',
            '@tiptap/pm/gapcursor',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/renderer/**/*.test.ts', 'test/renderer/**/*.test.tsx'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          retry: 1,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(chromium === null ? {} : { executablePath: chromium }), args: chromiumArguments } }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 720 },
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-once.ts'],
          testTimeout: 90_000,
          // What a slow machine shows after a few seconds is right too; a second would be all there is otherwise.
          expect: { poll: { timeout: 15_000 } },
          // Counted as passed and named as retried in the output.
          retry: 1,
          hookTimeout: 90_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          include: ['test/documents/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
