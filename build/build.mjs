import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the app into a folder: `renderer/` with the web app, `electron/` with the shell and the table of files.
 * @param {string} dist an absolute path
 * @returns {Promise<void>}
 */
export const buildApp = async (dist) => {
  const [{ build }, { rolldown }, { default: bundles }] = await Promise.all([import('vite'), import('rolldown'), import('./rolldown.config.mjs')]);
  await build({
    configFile: join(root, 'build', 'vite.config.ts'),
    build: { outDir: join(dist, 'renderer'), emptyOutDir: true },
    logLevel: 'warn',
  });
  for (const { output, ...input } of bundles) {
    const { dir: _dir, file, ...shape } = output;
    const bundle = await rolldown({ ...input, cwd: root });
    await bundle.write({ ...shape, ...(file === undefined ? { dir: join(dist, 'electron') } : { file: join(dist, 'electron', basename(file)) }) });
    await bundle.close();
  }
  if (!existsSync(join(dist, 'renderer', 'index.html'))) throw new Error(`The build left nothing in ${dist}.`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildApp(join(root, 'dist'));
